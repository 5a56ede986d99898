import type { Span } from '../span';

/** One paragraph as the later stages read it. Every offset is relative to the paragraph's start. */
export interface ParagraphText {
  /**
   * As long as the stored text: hard line breaks inside the paragraph and characters that would mislead
   * (BOM, NUL, form feeds, exotic separators) are a space each.
   */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order; together they hold every token. */
  readonly sentences: readonly Sentence[];
  /** Outermost quotations, in order, without overlap. */
  readonly quotations: readonly Quotation[];
}

/** Tokens of a paragraph: the index of the first, and one past that of the last. */
export type TokenRange = readonly [from: number, to: number];

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number or a punctuation mark; clitics ("'s", "n't") are words of their own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case with typewriter apostrophes: the key for every word list. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of the quotation that holds it, -1 outside quotations. The marks themselves count as inside. */
  readonly quotation: number;
}

export interface Sentence {
  readonly span: Span;
  readonly tokens: TokenRange;
}

export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  readonly style: 'double' | 'single' | 'guillemets' | 'low';
  /** False when the closing mark is missing: the next paragraph may go on with the same quotation. */
  readonly closed: boolean;
  /** Marks included. */
  readonly tokens: TokenRange;
}
