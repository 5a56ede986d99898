import type { ArticleAnalysis } from '../../core/analysis';
import type { Comparison } from '../../core/corpus/comparison';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import type { Gazetteer } from '../../core/people/gazetteer/gazetteer';
import type { ResourceFiles } from '../../core/resources';
import type { KnownFacts } from '../documents/ArticleReader';
import type { WorkerThread } from '../platform/platform';
import type { WorkerAnswer, WorkerRequest } from './messages';

/** The worker has died, or could not be started: what was asked of it has to be done elsewhere. */
export class WorkerEnded extends Error {}

/** Milliseconds after which somebody who waits is asked whether the answer is still wanted. */
const PATIENCE = 100;

interface Waiting {
  readonly settle: (answer: WorkerAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** The engine in a worker, as the extension host asks it. */
export class EngineWorker {
  private jobs = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly gazetteers = new Map<Gazetteer, number>();
  private ended: WorkerEnded | undefined;

  constructor(
    private readonly thread: WorkerThread,
    resources: ResourceFiles,
  ) {
    thread.onMessage((message) => this.answered(message as WorkerAnswer));
    thread.onEnd((reason) => this.end(new WorkerEnded(reason)));
    this.post({ kind: 'start', resources });
  }

  /** Undefined when `isWanted` turned false before the end. */
  async analyze(
    text: string,
    { gazetteer, ...facts }: KnownFacts,
    isWanted: () => boolean,
  ): Promise<ArticleAnalysis | undefined> {
    const known = this.numberOf(gazetteer);
    const answer = await this.ask(
      (job) => ({ kind: 'analyze', job, text, facts, gazetteer: known }),
      isWanted,
    );
    return answer?.kind === 'analyzed' ? answer.analysis : undefined;
  }

  /** Sends an article that is compared with the others that are. */
  gather(article: AnalyzedArticle): void {
    if (this.ended) throw this.ended;
    this.post({ kind: 'gather', article });
  }

  /** Compares what was gathered; undefined when `isWanted` turned false before the end. */
  async compare(gazetteer: Gazetteer, isWanted: () => boolean): Promise<Comparison | undefined> {
    const known = this.numberOf(gazetteer);
    const answer = await this.ask((job) => ({ kind: 'compare', job, gazetteer: known }), isWanted);
    return answer?.kind === 'compared' ? answer.comparison : undefined;
  }

  dispose(): void {
    this.end(new WorkerEnded('it is no longer needed'));
    this.thread.terminate();
  }

  private ask(
    request: (job: number) => WorkerRequest,
    isWanted: () => boolean,
  ): Promise<WorkerAnswer | undefined> {
    if (this.ended) throw this.ended;
    const job = this.jobs++;
    return new Promise((resolve, reject) => {
      let timer: unknown;
      const settled = () => {
        clearTimeout(timer);
        this.waiting.delete(job);
      };
      const look = () => {
        if (isWanted()) timer = setTimeout(look, PATIENCE);
        else {
          settled();
          this.post({ kind: 'cancel', job });
          resolve(undefined);
        }
      };
      this.waiting.set(job, {
        settle: (answer) => {
          settled();
          if (answer.kind === 'failed') reject(new Error(answer.reason));
          else resolve(answer);
        },
        fail: (error) => {
          settled();
          reject(error);
        },
      });
      this.post(request(job));
      look();
    });
  }

  /** Sends a gazetteer before it is first used. */
  private numberOf(gazetteer: Gazetteer): number {
    const sent = this.gazetteers.get(gazetteer);
    if (sent !== undefined) return sent;
    const number = this.gazetteers.size;
    this.gazetteers.set(gazetteer, number);
    const own = gazetteer.layers.filter(({ layer }) => layer.kind !== 'shipped');
    const layers = own.map(({ layer, people }) => ({ layer, file: people.file }));
    this.post({ kind: 'gazetteer', gazetteer: number, layers });
    return number;
  }

  private answered(answer: WorkerAnswer): void {
    this.waiting.get(answer.job)?.settle(answer);
  }

  private end(error: WorkerEnded): void {
    this.ended ??= error;
    for (const { fail } of [...this.waiting.values()]) fail(this.ended);
  }

  private post(request: WorkerRequest): void {
    if (!this.ended) this.thread.post(request);
  }
}
