import type * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../core/analysis';
import type { Annotations } from '../annotations/Annotations';
import type { ArticleAnnotations } from '../annotations/ArticleAnnotations';
import { setting } from '../settings';
import type { Officials } from '../workspace/Officials';
import type { DecidedArticle, Reading } from './articleState';
import { baseName } from './baseName';
import type { Eligibility } from './eligibility';
import { blankedOutside, stretchesAround } from './inView';
import type { LastingEngine } from './LastingEngine';
import { onScreen } from './ranges';

/** A text that may be an article, whether it is open in an editor or not. */
export interface ArticleSource {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly eligibility: Eligibility;
  /** Where it is open: of a text beyond the size limit, what is on screen there is read. */
  readonly document?: vscode.TextDocument;
}

/** Reads texts with an engine: what is found in them, what a person decided about it. */
export class ArticleReader {
  constructor(
    /** What reads the open articles. */
    private readonly engine: Pick<LastingEngine, 'analyze' | 'prepare'>,
    private readonly officials: Officials,
    private readonly annotations: Annotations,
  ) {}

  /** Undefined when `isWanted` turned false before the end. */
  async read(
    { uri, text, eligibility, document }: ArticleSource,
    isWanted: () => boolean,
    analyze = this.engine.analyze,
  ): Promise<Reading | undefined> {
    if (eligibility === 'no') return { kind: 'notArticle' };
    const id = baseName(uri);
    if (eligibility === 'asItReads') {
      const { isArticle } = await import('../../core/text/isArticle');
      if (!isArticle(id, text)) return { kind: 'notArticle' };
    }
    const isLong = text.length > setting('articles.maxSize', uri) * 1000;
    if (isLong && !document) return { kind: 'notArticle' };
    if (analyze === this.engine.analyze) this.engine.prepare(); // while files are read
    const stretches = isLong && document ? stretchesAround(text, onScreen(document)) : undefined;
    const [officials, annotations] = await Promise.all([
      this.officials.ownFor(uri),
      document ? this.annotations.of(document) : this.annotations.inFile(uri, text),
    ]);
    if (!isWanted()) return undefined;
    const { metadata } = annotations;
    const read = stretches ? blankedOutside(text, stretches) : text;
    const found = await analyze(read, { id, officials, published: metadata.contentcreated }, isWanted);
    if (!found) return undefined;
    const article = await this.decided(text, found, annotations);
    return isWanted()
      ? { kind: 'article', article: { ...article, metadata, ...(stretches && { stretches }) } }
      : undefined;
  }

  /** Lays what a person decided over what was found in the same text. */
  async decided(
    text: string,
    found: ArticleAnalysis,
    annotations: ArticleAnnotations,
  ): Promise<Omit<DecidedArticle, 'metadata'>> {
    const [{ layOver }, { described }] = await Promise.all([
      import('../../core/annotations/layOver'),
      import('../../core/annotations/described'),
    ]);
    return { ...layOver(text, described(found, annotations.metadata), annotations.placed), found };
  }
}
