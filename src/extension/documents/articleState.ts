import type * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../core/analysis';
import type { ArticleMetadata } from '../../core/annotations/annotation';
import type { DecidedCounts, DecidedMark } from '../../core/annotations/layOver';
import type { Span } from '../../core/span';

/** What was found in an article, and what a person decided about it. */
export interface DecidedArticle {
  /** What was found, with the decisions laid over it. */
  readonly analysis: ArticleAnalysis;
  /** What was found, without any decision. */
  readonly found: ArticleAnalysis;
  /** Every mark that was found, and every one of the person's own, with what was decided about it. */
  readonly marks: readonly DecidedMark[];
  readonly counts: DecidedCounts;
  /** What the person knows of the article itself. */
  readonly metadata: ArticleMetadata;
  /** Of a text beyond the size limit: all that was read of it. */
  readonly stretches?: readonly Span[];
}

/** An analysis with the document and the version of its text that it holds for. */
export interface AnalyzedArticle extends DecidedArticle {
  readonly document: vscode.TextDocument;
  readonly version: number;
  /** The text that was analyzed. */
  readonly text: string;
}

/** What is known of an open document. */
export type ArticleState =
  | { readonly kind: 'unread' }
  | { readonly kind: 'notArticle' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'article'; readonly article: AnalyzedArticle };

/** What a text was read as. */
export type Reading =
  { readonly kind: 'notArticle' } | { readonly kind: 'article'; readonly article: DecidedArticle };
