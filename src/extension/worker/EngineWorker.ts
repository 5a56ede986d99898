import type { ArticleAnalysis } from '../../core/analysis';
import type { Comparison } from '../../core/corpus/comparison';
import type { ResourceFiles } from '../../core/resources';
import type { KnownFacts } from './analyze';
import type { WorkerThread } from '../platform/platform';
import type { ArticleOfFolder, OwnOfficials, WorkerAnswer, WorkerJob, WorkerRequest } from './messages';

/** The worker has died: what was asked of it has to be asked of another. */
export class WorkerEnded extends Error {}

/** Milliseconds after which it is looked whether an answer is still wanted, if nothing else is asked meanwhile. */
const PATIENCE = 100;

interface Waiting {
  readonly settle: (answer: WorkerAnswer) => void;
  readonly fail: (error: Error) => void;
  /** Cancels the job if the answer is no longer wanted. */
  readonly look: () => void;
}

/** The engine in a worker, as the extension host asks it. */
export class EngineWorker {
  private jobs = 0;
  private readonly waiting = new Map<number, Waiting>();
  /** What the worker knows, by folder. */
  private readonly officials = new Map<string, OwnOfficials>();
  private ended: WorkerEnded | undefined;

  constructor(private readonly thread: WorkerThread) {
    thread.onMessage((message) => this.answered(message as WorkerAnswer));
    thread.onEnd((reason) => this.end(new WorkerEnded(reason)));
  }

  /**
   * Gives the worker what its engine knows, before anything is asked; the bytes are the worker's from then on. If it has
   * ended already, whoever asks is told.
   */
  begin(resources: ResourceFiles): void {
    if (this.ended) return;
    const { model, officials } = resources;
    this.post({ kind: 'start', resources }, [model, officials].flatMap(wholeBuffer));
  }

  /** Undefined when `isWanted` turned false before the end. */
  async analyze(
    text: string,
    { officials, ...facts }: KnownFacts,
    isWanted: () => boolean,
  ): Promise<ArticleAnalysis | undefined> {
    const folder = this.send(officials);
    const answer = await this.ask({ kind: 'analyze', job: this.jobs++, text, facts, folder }, isWanted);
    return answer?.kind === 'analyzed' ? answer.analysis : undefined;
  }

  /** Compares articles with each other; undefined when `isWanted` turned false before the end. */
  async compare(
    articles: AsyncIterable<ArticleOfFolder>,
    officials: OwnOfficials,
    isWanted: () => boolean,
  ): Promise<Comparison | undefined> {
    const job = this.jobs++;
    try {
      for await (const { officials: own, ...article } of articles)
        this.post({ kind: 'gather', job, article, ...(own && { folder: this.send(own) }) });
    } catch (error) {
      if (!this.ended) this.post({ kind: 'cancel', job });
      throw error;
    }
    const folder = this.send(officials);
    const answer = await this.ask({ kind: 'compare', job, folder }, isWanted);
    return answer?.kind === 'compared' ? answer.comparison : undefined;
  }

  dispose(): void {
    this.end(new WorkerEnded('it is no longer needed'));
    this.thread.terminate();
  }

  private ask(request: WorkerJob, isWanted: () => boolean): Promise<WorkerAnswer | undefined> {
    // What is superseded by this goes first.
    for (const { look } of [...this.waiting.values()]) look();
    const { job } = request;
    return new Promise((resolve, reject) => {
      this.post(request);
      let timer: unknown;
      const settled = () => {
        clearTimeout(timer);
        this.waiting.delete(job);
      };
      const look = () => {
        clearTimeout(timer);
        if (isWanted()) {
          timer = setTimeout(look, PATIENCE);
          return;
        }
        settled();
        this.post({ kind: 'cancel', job });
        resolve(undefined);
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
        look,
      });
      look();
    });
  }

  /** Sends the officials of a folder that the worker does not have; answers the folder. */
  private send(officials: OwnOfficials): string {
    const { folder } = officials;
    if (this.officials.get(folder) !== officials) this.post({ kind: 'officials', officials });
    this.officials.set(folder, officials);
    return folder;
  }

  private answered(answer: WorkerAnswer): void {
    this.waiting.get(answer.job)?.settle(answer);
  }

  private end(error: WorkerEnded): void {
    this.ended ??= error;
    for (const { fail } of [...this.waiting.values()]) fail(this.ended);
  }

  /** @throws WorkerEnded */
  private post(request: WorkerRequest, handedOver?: readonly ArrayBuffer[]): void {
    if (this.ended) throw this.ended;
    this.thread.post(request, handedOver);
  }
}

/** The buffer that bytes are the whole of, if they are of one; others may have bytes of their own in the same. */
function wholeBuffer(bytes: Uint8Array | undefined): ArrayBuffer[] {
  return bytes?.buffer instanceof ArrayBuffer && bytes.length === bytes.buffer.byteLength
    ? [bytes.buffer]
    : [];
}
