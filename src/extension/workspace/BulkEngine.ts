import type * as vscode from 'vscode';
import type { Comparison } from '../../core/corpus/comparison';
import type { Analyze } from '../worker/analyze';
import type { LastingEngine } from '../documents/LastingEngine';
import type { ArticleOfFolder, OwnOfficials } from '../worker/messages';

/** So many articles are read by the open articles' engine before one of their own would have been started. */
const FEW = 24;

/**
 * The engine for as long as there are other articles to read than the open ones: many have one of their own, few are read
 * by that of the open articles, one by one, so that none of those waits long.
 */
export class BulkEngine implements vscode.Disposable {
  private readonly hasMany: boolean;
  /** The end of what was begun in the open articles' engine. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    articles: number,
    private readonly ofOpenArticles: LastingEngine,
    private readonly own: LastingEngine,
  ) {
    this.hasMany = articles > FEW;
  }

  readonly analyze: Analyze = (...article) =>
    this.hasMany ? this.own.analyze(...article) : this.inTurn(() => this.ofOpenArticles.analyze(...article));

  /** Compares the articles that `read` yields; undefined when `isWanted` turned false before the end. */
  compare(
    read: () => AsyncIterable<ArticleOfFolder>,
    officials: OwnOfficials,
    isWanted: () => boolean,
  ): Promise<Comparison | undefined> {
    return (this.hasMany ? this.own : this.ofOpenArticles).compare(read, officials, isWanted);
  }

  dispose(): void {
    this.own.dispose();
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined); // whoever asked for it is told
    return result;
  }
}
