import type * as vscode from 'vscode';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import type { ArticleReader } from '../documents/ArticleReader';
import type { Analyze } from '../worker/analyze';
import { eligibilityOf } from '../documents/eligibility';
import type { AnalysisCache } from './AnalysisCache';
import { languageOf } from './articleFiles';
import { readContent } from './readContent';

/** Reads articles of files that nobody has opened, with the help of what was kept of earlier readings. */
export class FileReader {
  constructor(
    private readonly reader: ArticleReader,
    private readonly cache: AnalysisCache,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** `none` for what is no article, or can't be read; undefined when `isWanted` turned false before the end. */
  async read(
    uri: vscode.Uri,
    analyze: Analyze,
    isWanted: () => boolean,
  ): Promise<AnalyzedArticle | 'none' | undefined> {
    const text = await readContent(uri, this.log);
    if (text === undefined) return 'none';
    const eligibility = eligibilityOf({ uri, languageId: languageOf(uri) });
    const reading = await this.reader.read({ uri, text, eligibility }, isWanted, this.cache.around(analyze));
    if (reading?.kind === 'article') return { text, analysis: reading.article.analysis };
    return reading && 'none';
  }
}
