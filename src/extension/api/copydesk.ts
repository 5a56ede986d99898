// What other extensions can ask of the extension copydesk.copydesk, version 1. This file ships as dist/copydesk.d.ts:
//   const copydesk = await vscode.extensions.getExtension<CopydeskApi>(id)?.activate();

import type { CancellationToken, Event, Uri } from 'vscode';

export interface CopydeskApi {
  /** Grows only when something is taken away or comes to mean something else; additions leave it as it is. */
  readonly version: 1;
  /** Fires with the file's address when an open article has been analyzed, or closed. */
  readonly onDidAnalyze: Event<Uri>;
  /** What an article claims, what is most worth checking first; undefined for a file that is no article. */
  claims(file: Uri): Promise<readonly Claim[] | undefined>;
  /** Whose words an article gives, in the order of the text. */
  quotes(file: Uri): Promise<readonly Quote[] | undefined>;
  /** Whom an article names, in the order of the text. */
  people(file: Uri): Promise<readonly Person[] | undefined>;
  /** What several articles make of the same matter; undefined when a person stopped it, or the token is cancelled. */
  compare(files: readonly Uri[], token?: CancellationToken): Promise<Comparison | undefined>;
}

/** Where words stand; lines and columns are counted from 1, as the editor shows them. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Claim {
  readonly text: string;
  readonly kind: 'quote' | 'reported' | 'figure' | 'statement';
  /** Null where the article itself claims it, or does not let us tell who does. */
  readonly speaker: string | null;
  /** How much it is worth checking, 0 to 1. */
  readonly worth: number;
  readonly place: Place;
}

export interface Quote {
  /** The words as they stand, or as they are reported; the parts of one that is interrupted are joined by "…". */
  readonly text: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly speaker: string | null;
  /** How sure content and speaker are, 0 to 1. */
  readonly confidence: number;
  readonly place: Place;
}

export interface Person {
  readonly name: string;
  /** Whether the article gives this person a public office. */
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly mentions: number;
  /** Where the article names this person first. */
  readonly place: Place;
}

export interface Comparison {
  readonly quotes: readonly ComparedQuote[];
  readonly figures: readonly ComparedFigure[];
}

/** One utterance as several places word it. */
export interface ComparedQuote {
  readonly speaker: string;
  readonly relation: 'identical' | 'variant' | 'partial' | 'paraphrase';
  readonly wordings: readonly FoundWords[];
}

/** Figures of one thing. */
export interface ComparedFigure {
  readonly counted: string;
  readonly relation: 'agree' | 'differ' | 'update';
  readonly values: readonly FoundWords[];
}

export interface FoundWords {
  /** The file's address. */
  readonly file: string;
  readonly text: string;
  readonly place: Place;
}
