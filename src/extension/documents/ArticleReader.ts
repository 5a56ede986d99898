import type * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../core/analysis';
import type { ArticleFacts } from '../../core/analyzeArticle';
import type { Engine } from '../../core/engine';
import type { Gazetteer } from '../../core/people/gazetteer/gazetteer';
import type { Annotations } from '../annotations/Annotations';
import type { ArticleAnnotations } from '../annotations/ArticleAnnotations';
import { setting } from '../settings';
import type { Officials } from '../workspace/Officials';
import type { DecidedArticle, Reading } from './articleState';
import type { Eligibility } from './eligibility';
import { blankedOutside, stretchesAround } from './inView';
import { onScreen } from './ranges';
import { readResources } from './resources';
import { inSlices } from './slices';

/** A text that may be an article, whether it is open in an editor or not. */
export interface ArticleSource {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly eligibility: Eligibility;
  /** Where it is open: of a text beyond the size limit, what is on screen there is read. */
  readonly document?: vscode.TextDocument;
}

/** What is known of an article besides its text, and who is known. */
export type KnownFacts = ArticleFacts & { readonly gazetteer: Gazetteer };

/** Analyzes a text; undefined when `isWanted` turned false before the end. */
export type Analyze = (
  text: string,
  facts: KnownFacts,
  isWanted: () => boolean,
) => Promise<ArticleAnalysis | undefined>;

/** Reads texts with the engine, which is loaded with the first article that is seen. */
export class ArticleReader {
  private engine?: Promise<Engine>;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly officials: Officials,
    private readonly annotations: Annotations,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Undefined when `isWanted` turned false before the end. */
  async read(
    { uri, text, eligibility, document }: ArticleSource,
    isWanted: () => boolean,
    analyze: Analyze = this.analyzeInSlices,
  ): Promise<Reading | undefined> {
    if (eligibility === 'no') return { kind: 'notArticle' };
    const id = baseName(uri);
    if (eligibility === 'asItReads') {
      const { isArticle } = await import('../../core/text/isArticle');
      if (!isArticle(id, text)) return { kind: 'notArticle' };
    }
    const isLong = text.length > setting('articles.maxSize', uri) * 1000;
    if (isLong && !document) return { kind: 'notArticle' };
    const stretches = isLong && document ? stretchesAround(text, onScreen(document)) : undefined;
    const [gazetteer, annotations] = await Promise.all([
      this.gazetteerFor(uri),
      document ? this.annotations.of(document) : this.annotations.inFile(uri, text),
    ]);
    if (!isWanted()) return undefined;
    const { metadata } = annotations;
    const read = stretches ? blankedOutside(text, stretches) : text;
    const found = await analyze(read, { id, gazetteer, published: metadata.contentcreated }, isWanted);
    if (!found) return undefined;
    const article = await this.decided(text, found, annotations);
    return isWanted()
      ? { kind: 'article', article: { ...article, metadata, ...(stretches && { stretches }) } }
      : undefined;
  }

  /** Analyzes a text in this thread. */
  readonly analyzeInSlices: Analyze = async (text, facts, isWanted) => {
    const { analyzeArticle } = await import('../../core/analyzeArticle');
    const engine = await this.loadEngine();
    const begun = performance.now();
    const analysis = await inSlices(analyzeArticle(text, facts, engine), isWanted);
    if (analysis) this.log.debug('analyzed', facts.id, 'in ms:', Math.round(performance.now() - begun));
    return analysis;
  };

  /** Lays what a person decided over what was found in the same text. */
  async decided(
    text: string,
    found: ArticleAnalysis,
    annotations: ArticleAnnotations,
  ): Promise<Omit<DecidedArticle, 'metadata'>> {
    const { layOver } = await import('../../core/annotations/layOver');
    return { ...layOver(text, found, annotations.placed), found };
  }

  /** What is known of people for a text. */
  async gazetteerFor(uri: vscode.Uri): Promise<Gazetteer> {
    return this.officials.gazetteerFor(uri, await this.loadEngine());
  }

  /** The engine, loaded when it is first needed. */
  loadEngine(): Promise<Engine> {
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
