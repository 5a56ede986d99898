import * as vscode from 'vscode';
import type { Comparison } from '../../core/corpus/comparison';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import type { Gazetteer } from '../../core/people/gazetteer/gazetteer';
import type { Analyze, ArticleReader } from '../documents/ArticleReader';
import { readResources } from '../documents/resources';
import { inSlices } from '../documents/slices';
import { platform } from '../platform/browser';
import type { EngineWorker } from '../worker/EngineWorker';

/** So many articles are read in the extension host's own thread before a worker would have been started. */
const FEW = 24;

/**
 * The engine for as long as there are many articles to read: in a worker, which is started with the first of them, so
 * that nobody's typing waits. Where there are few, or there is no worker, it works in slices of this thread.
 */
export class BulkEngine implements vscode.Disposable {
  private worker: Promise<EngineWorker | undefined> | undefined;
  /** The end of what was begun in this thread: articles are read there one by one. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reader: ArticleReader,
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    private readonly articles: number,
  ) {}

  readonly analyze: Analyze = async (text, facts, isWanted) => {
    const analysis = await this.inWorker((worker) => worker.analyze(text, facts, isWanted));
    return analysis.done
      ? analysis.result
      : this.inTurn(() => this.reader.analyzeInSlices(text, facts, isWanted));
  };

  /** Compares the articles that `read` yields, which is asked once more where the worker dies over them. */
  async compare(
    read: () => AsyncIterable<AnalyzedArticle>,
    gazetteer: Gazetteer,
    isWanted: () => boolean,
  ): Promise<Comparison | undefined> {
    const comparison = await this.inWorker(async (worker) => {
      for await (const article of read()) worker.gather(article);
      return isWanted() ? worker.compare(gazetteer, isWanted) : undefined;
    });
    if (comparison.done) return comparison.result;
    const { compareArticles } = await import('../../core/corpus/compareArticles');
    const { lexicon } = await this.reader.loadEngine();
    const articles: AnalyzedArticle[] = [];
    for await (const article of read()) articles.push(article);
    return isWanted() ? inSlices(compareArticles(articles, { lexicon, gazetteer }), isWanted) : undefined;
  }

  dispose(): void {
    void this.worker?.then((worker) => worker?.dispose());
  }

  /** What the worker makes of it; not done where there is none, or where it dies over it. */
  private async inWorker<Result>(
    work: (worker: EngineWorker) => Promise<Result>,
  ): Promise<{ readonly done: true; readonly result: Result } | { readonly done: false }> {
    if (this.articles <= FEW) return { done: false };
    const { WorkerEnded } = await import('../worker/EngineWorker');
    const worker = await (this.worker ??= this.start());
    if (!worker) return { done: false };
    try {
      return { done: true, result: await work(worker) };
    } catch (error) {
      if (!(error instanceof WorkerEnded)) throw error;
      this.log.warn('the worker has ended, going on without it:', error.message);
      this.worker = Promise.resolve(undefined);
      return { done: false };
    }
  }

  private async start(): Promise<EngineWorker | undefined> {
    try {
      const [{ EngineWorker }, program, resources] = await Promise.all([
        import('../worker/EngineWorker'),
        vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', 'worker.js')),
        readResources(this.extensionUri),
      ]);
      const thread = platform.startWorker(new TextDecoder().decode(program));
      this.log.info('worker started for articles:', this.articles);
      return new EngineWorker(thread, resources);
    } catch (error) {
      this.log.warn('no worker could be started, going on without one:', error);
      return undefined;
    }
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined); // whoever asked for it is told
    return result;
  }
}
