import * as vscode from 'vscode';
import type { Comparison } from '../../core/corpus/comparison';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import type { Articles } from '../documents/Articles';
import { findArticlesBelow } from './articleFiles';
import type { BulkEngine } from './BulkEngine';
import type { FileReader } from './FileReader';
import type { Officials } from './Officials';
import { ReadingProgress } from './ReadingProgress';

/** How many files are read at a time. */
const BATCH = 16;

/** A file that was compared with others, with the text that the comparison's spans lie in. */
export interface ComparedFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** What comparing files yields. The comparison calls each article by its file's address. */
export interface FileComparison {
  /** By address, as `uri.toString()` gives it. */
  readonly files: ReadonlyMap<string, ComparedFile>;
  readonly comparison: Comparison;
}

/** Compares articles of files, open or not; of an open file the text in the editor counts. */
export class ArticleComparer {
  constructor(
    private readonly articles: Articles,
    private readonly officials: Officials,
    private readonly files: FileReader,
    private readonly engineFor: (articles: number) => BulkEngine,
  ) {}

  /**
   * Compares the articles among these files and in these folders; what is no article is left out. Undefined when the
   * token is cancelled, or the person stops the reading, before the end.
   */
  async compare(
    uris: readonly vscode.Uri[],
    token: vscode.CancellationToken,
  ): Promise<FileComparison | undefined> {
    const progress = new ReadingProgress();
    const isWanted = () => !token.isCancellationRequested && !progress.isStopped;
    const found = await findArticlesBelow(uris, isWanted);
    const engine = this.engineFor(found.length);
    const files = new Map<string, ComparedFile>();
    const read = async function* (this: ArticleComparer) {
      for (let at = 0; at < found.length && isWanted(); at += BATCH) {
        const batch = found.slice(at, at + BATCH);
        const articles = await Promise.all(batch.map((uri) => this.read(uri, engine, isWanted)));
        for (const [i, article] of articles.entries()) {
          if (!article) continue;
          const { text, analysis } = article;
          const id = batch[i].toString();
          files.set(id, { uri: batch[i], text });
          const officials = await this.officials.ownFor(batch[i]);
          yield { text, analysis: { ...analysis, id }, officials };
        }
        progress.report(at + batch.length, found.length);
      }
    }.bind(this);
    try {
      const officials = uris.length ? await this.officials.ownFor(uris[0]) : { folder: '', layers: [] };
      const comparison = await engine.compare(read, officials, isWanted);
      return comparison && { files, comparison };
    } finally {
      progress.finish();
      engine.dispose();
    }
  }

  /** Undefined for what is no article. */
  private async read(
    uri: vscode.Uri,
    engine: BulkEngine,
    isWanted: () => boolean,
  ): Promise<Pick<AnalyzedArticle, 'text' | 'analysis'> | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) return this.articles.analyze(open);
    const article = await this.files.read(uri, engine.analyze, isWanted);
    return article === 'none' ? undefined : article;
  }
}
