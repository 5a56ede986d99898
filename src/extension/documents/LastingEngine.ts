import type * as vscode from 'vscode';
import type { Comparison } from '../../core/corpus/comparison';
import { type EngineWorker, WorkerEnded } from '../worker/EngineWorker';
import type { ArticleOfFolder, OwnOfficials } from '../worker/messages';
import type { Analyze } from '../worker/analyze';

/** Workers that may die over one thing that is asked of them before whoever asks is told. */
const MOST_DEATHS = 2;

/** An engine in a worker that is started when it is first asked, and anew when it has died. */
export class LastingEngine implements vscode.Disposable {
  private worker: Promise<EngineWorker> | undefined;
  private isDisposed = false;

  constructor(
    private readonly start: () => Promise<EngineWorker>,
    private readonly log: Pick<vscode.LogOutputChannel, 'debug' | 'warn'>,
  ) {}

  /** Starts the worker, which is about to be asked. */
  prepare(): void {
    if (!this.isDisposed) this.started().catch(() => undefined); // whoever asks tries again, and is told
  }

  readonly analyze: Analyze = async (text, facts, isWanted) => {
    const begun = performance.now();
    const analysis = await this.ask((worker) => worker.analyze(text, facts, isWanted));
    if (analysis) this.log.debug('analyzed', facts.id, 'in ms:', Math.round(performance.now() - begun));
    return analysis;
  };

  /**
   * Compares the articles that `read` yields, which is asked once more where the worker dies over them; undefined when
   * `isWanted` turned false before the end.
   */
  compare(
    read: () => AsyncIterable<ArticleOfFolder>,
    officials: OwnOfficials,
    isWanted: () => boolean,
  ): Promise<Comparison | undefined> {
    return this.ask((worker) => worker.compare(read(), officials, isWanted));
  }

  dispose(): void {
    this.isDisposed = true;
    this.worker?.then(
      (worker) => worker.dispose(),
      () => undefined, // whoever asked has been told
    );
  }

  /** Undefined also when it is disposed of meanwhile. */
  private async ask<Answer>(
    work: (worker: EngineWorker) => Promise<Answer | undefined>,
  ): Promise<Answer | undefined> {
    for (let deaths = 0; !this.isDisposed;) {
      const worker = this.started();
      try {
        return await work(await worker);
      } catch (error) {
        if (!(error instanceof WorkerEnded)) throw error;
        if (this.isDisposed) break;
        if (this.worker === worker) {
          this.log.warn('the worker has ended:', error.message);
          this.worker = undefined;
        }
        if (++deaths === MOST_DEATHS) throw error;
      }
    }
    return undefined;
  }

  private started(): Promise<EngineWorker> {
    this.worker ??= this.start().catch((error: unknown) => {
      this.worker = undefined; // whoever asks next tries again
      throw error;
    });
    return this.worker;
  }
}
