import type * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../core/analysis';

/** An analysis with the document and the version of its text that it holds for. */
export interface AnalyzedArticle {
  readonly document: vscode.TextDocument;
  readonly version: number;
  /** The text that was analyzed. */
  readonly text: string;
  readonly analysis: ArticleAnalysis;
}

/** What is known of an open document. */
export type ArticleState =
  | { readonly kind: 'unread' }
  | { readonly kind: 'notArticle' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'article'; readonly article: AnalyzedArticle };

/** What a text was read as. */
export type Reading =
  | { readonly kind: 'notArticle' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'article'; readonly analysis: ArticleAnalysis };
