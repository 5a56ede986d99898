import type { Severity } from '../../core/corpus/comparison';

/** A comparison in words, before it is laid out as text, Markdown or HTML. */
export interface Report {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly tables: readonly Table[];
}

export interface Table {
  /** What the rows have in common: a quote's speaker, a figure's subject. */
  readonly caption?: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell's text in parts. */
export type Cell = readonly Part[];

export interface Part {
  readonly text: string;
  /** The place in an article that the text leads to. */
  readonly place?: { readonly article: string; readonly line: number };
  /** Words that one wording has and another one has not. */
  readonly change?: 'gone' | 'come';
  readonly severity?: Severity;
}
