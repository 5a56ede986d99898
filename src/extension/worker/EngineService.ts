import { analyzeArticle } from '../../core/analyzeArticle';
import { type ArticleToCompare, compareArticles } from '../../core/corpus/compareArticles';
import { Engine } from '../../core/engine';
import type { Gazetteer } from '../../core/people/gazetteer/gazetteer';
import { inSlices, type Pause } from '../documents/slices';
import type { WorkerAnswer, WorkerJob, WorkerRequest } from './messages';

/** Milliseconds of work after which another job gets its turn, and it is looked whether this one was cancelled. */
const SLICE = 20;

/** Does in the worker what the extension host asks for. */
export class EngineService {
  private engine: Engine | undefined;
  /** By the folder's address. */
  private readonly gazetteers = new Map<string, Gazetteer>();
  private readonly gathered = new Map<number, ArticleToCompare[]>();
  private readonly jobs = new Set<number>();

  constructor(
    private readonly answer: (answer: WorkerAnswer) => void,
    private readonly pause?: Pause,
  ) {}

  take(request: WorkerRequest): void {
    switch (request.kind) {
      case 'start':
        this.engine = new Engine(request.resources);
        return;
      case 'officials': {
        const { folder, layers } = request.officials;
        this.gazetteers.set(folder, this.started().gazetteerOf(layers));
        return;
      }
      case 'gather': {
        const { job, folder } = request;
        const known = folder !== undefined && { gazetteer: this.gazetteerOf(folder) };
        const article = { ...request.article, ...known };
        const others = this.gathered.get(job);
        if (others) others.push(article);
        else this.gathered.set(job, [article]);
        return;
      }
      case 'cancel':
        this.jobs.delete(request.job);
        this.gathered.delete(request.job);
        return;
      case 'analyze':
      case 'compare':
        this.jobs.add(request.job);
        void this.work(request);
    }
  }

  private async work(request: WorkerJob): Promise<void> {
    const { job } = request;
    try {
      const answer = await this.done(request);
      if (answer) this.answer(answer);
    } catch (error) {
      this.answer({ kind: 'failed', job, reason: String((error as Error).stack ?? error) });
    }
    this.jobs.delete(job);
  }

  /** Undefined when the job was cancelled. */
  private async done(request: WorkerJob): Promise<WorkerAnswer | undefined> {
    const { job } = request;
    const engine = this.started();
    const gazetteer = this.gazetteerOf(request.folder);
    const isWanted = () => this.jobs.has(job);
    if (request.kind === 'analyze') {
      const facts = { ...request.facts, gazetteer };
      const analysis = await inSlices(
        analyzeArticle(request.text, facts, engine),
        isWanted,
        SLICE,
        this.pause,
      );
      return analysis && { kind: 'analyzed', job, analysis };
    }
    const articles = this.gathered.get(job) ?? [];
    this.gathered.delete(job);
    const known = { lexicon: engine.lexicon, gazetteer };
    const comparison = await inSlices(compareArticles(articles, known), isWanted, SLICE, this.pause);
    return comparison && { kind: 'compared', job, comparison };
  }

  private started(): Engine {
    if (!this.engine) throw new Error('the engine has not been started');
    return this.engine;
  }

  private gazetteerOf(folder: string): Gazetteer {
    const gazetteer = this.gazetteers.get(folder);
    if (!gazetteer) throw new Error(`the officials of ${folder || 'no folder'} have not been sent`);
    return gazetteer;
  }
}
