import { analyzeArticle } from '../../core/analyzeArticle';
import { compareArticles } from '../../core/corpus/compareArticles';
import { Engine } from '../../core/engine';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import { CompactGazetteer } from '../../core/people/gazetteer/compactFile';
import type { Gazetteer } from '../../core/people/gazetteer/gazetteer';
import { inSlices } from '../documents/slices';
import type { WorkerAnswer, WorkerRequest } from './messages';

/** Milliseconds of work after which a worker looks whether a job was cancelled: nobody types in it. */
const SLICE = 50;

/** Does in the worker what the extension host asks for. */
export class EngineService {
  private engine: Engine | undefined;
  private readonly gazetteers = new Map<number, Gazetteer>();
  private gathered: AnalyzedArticle[] = [];
  private readonly jobs = new Set<number>();

  constructor(private readonly answer: (answer: WorkerAnswer) => void) {}

  take(request: WorkerRequest): void {
    switch (request.kind) {
      case 'start':
        this.engine = new Engine(request.resources);
        return;
      case 'gazetteer': {
        const layers = request.layers.map(({ layer, file }) => ({
          layer,
          people: new CompactGazetteer(file),
        }));
        this.gazetteers.set(request.gazetteer, this.started().gazetteerOf(layers));
        return;
      }
      case 'gather':
        this.gathered.push(request.article);
        return;
      case 'cancel':
        this.jobs.delete(request.job);
        return;
      case 'analyze':
      case 'compare':
        this.jobs.add(request.job);
        void this.work(request);
    }
  }

  private async work(request: WorkerRequest & { readonly job: number }): Promise<void> {
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
  private async done(request: WorkerRequest & { readonly job: number }): Promise<WorkerAnswer | undefined> {
    const { job } = request;
    const engine = this.started();
    const isWanted = () => this.jobs.has(job);
    if (request.kind === 'analyze') {
      const facts = { ...request.facts, gazetteer: this.gazetteer(request.gazetteer) };
      const analysis = await inSlices(analyzeArticle(request.text, facts, engine), isWanted, SLICE);
      return analysis && { kind: 'analyzed', job, analysis };
    }
    if (request.kind === 'compare') {
      const articles = this.gathered;
      this.gathered = [];
      const known = { lexicon: engine.lexicon, gazetteer: this.gazetteer(request.gazetteer) };
      const comparison = await inSlices(compareArticles(articles, known), isWanted, SLICE);
      return comparison && { kind: 'compared', job, comparison };
    }
    return undefined;
  }

  private started(): Engine {
    if (!this.engine) throw new Error('the engine has not been started');
    return this.engine;
  }

  private gazetteer(number: number): Gazetteer {
    const gazetteer = this.gazetteers.get(number);
    if (!gazetteer) throw new Error(`gazetteer ${number} has not been sent`);
    return gazetteer;
  }
}
