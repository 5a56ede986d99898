import * as vscode from 'vscode';
import type { Comparison } from '../../core/corpus/comparison';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import type { ArticleReader } from '../documents/ArticleReader';
import type { Articles } from '../documents/Articles';
import { eligibilityOf } from '../documents/eligibility';
import { findArticlesBelow, languageOf } from './articleFiles';
import { readContent } from './readContent';
import { ReadingProgress } from './ReadingProgress';

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
    private readonly reader: ArticleReader,
    private readonly log: vscode.LogOutputChannel,
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
    const files = new Map<string, ComparedFile>();
    const articles: AnalyzedArticle[] = [];
    try {
      const found = await findArticlesBelow(uris, isWanted);
      for (const [i, uri] of found.entries()) {
        const article = await this.read(uri, isWanted);
        if (!isWanted()) break;
        const id = uri.toString();
        if (article) {
          files.set(id, { uri, text: article.text });
          articles.push({ text: article.text, analysis: { ...article.analysis, id } });
        }
        progress.report(i + 1, found.length);
      }
    } finally {
      progress.finish();
    }
    if (!isWanted()) return undefined;
    const { compareArticles } = await import('../../core/corpus/compareArticles');
    const { lexicon, gazetteer } = await this.reader.loadEngine();
    const known = articles.length ? await this.reader.gazetteerFor(uris[0]) : gazetteer;
    return { files, comparison: compareArticles(articles, { lexicon, gazetteer: known }) };
  }

  /** Undefined for what is no article. */
  private async read(uri: vscode.Uri, isWanted: () => boolean): Promise<AnalyzedArticle | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) return this.articles.analyze(open);
    const content = await readContent(uri, this.log);
    if (!content) return undefined;
    const { text } = content;
    const eligibility = eligibilityOf({ uri, languageId: languageOf(uri) });
    const reading = await this.reader.read({ uri, text, eligibility }, isWanted);
    return reading?.kind === 'article' ? { text, analysis: reading.article.analysis } : undefined;
  }
}
