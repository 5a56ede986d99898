import type * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import { setting } from '../settings';
import type { ArticleState } from './articleState';
import type { Eligibility } from './eligibility';
import { readResources } from './resources';
import { inSlices } from './slices';

/** Reads documents with the engine, which is loaded with the first article that is seen. */
export class ArticleReader {
  private engine?: Promise<Engine>;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Undefined when `isWanted` turned false before the end. A text that was an article stays one while it is edited. */
  async read(
    document: vscode.TextDocument,
    eligibility: Eligibility,
    before: ArticleState,
    isWanted: () => boolean,
  ): Promise<ArticleState | undefined> {
    if (eligibility === 'no') return { kind: 'notArticle' };
    const text = document.getText();
    const { version } = document;
    const id = baseName(document.uri);
    if (eligibility === 'asItReads' && before.kind !== 'article') {
      const { isArticle } = await import('../../core/text/isArticle');
      if (!isArticle(id, text)) return { kind: 'notArticle' };
    }
    if (text.length > setting('articles.maxSize', document) * 1000) return { kind: 'tooLarge' };
    const { analyzeArticle } = await import('../../core/analyzeArticle');
    const engine = await this.loadEngine();
    if (!isWanted()) return undefined;
    const begun = performance.now();
    const analysis = await inSlices(analyzeArticle(text, { id }, engine), isWanted);
    if (!analysis) return undefined;
    this.log.debug('analyzed', id, 'version', version, 'in ms:', Math.round(performance.now() - begun));
    return { kind: 'article', article: { document, version, text, analysis } };
  }

  private loadEngine(): Promise<Engine> {
    this.engine ??= this.createEngine().catch((error: unknown) => {
      this.engine = undefined; // the next article tries again
      throw error;
    });
    return this.engine;
  }

  private async createEngine(): Promise<Engine> {
    const [{ Engine }, files] = await Promise.all([
      import('../../core/engine'),
      readResources(this.extensionUri),
    ]);
    return new Engine(files);
  }
}

/** The file's name without its folders. */
export function baseName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
