import type { ComparisonPage, ComparisonWords } from '../core/corpus/markup/words';
import type { ComparisonView } from '../core/corpus/view/comparisonView';

/** What the page asks of the host about a comparison. Places are numbers of that comparison's view. */
export type ComparisonRequest =
  /** Select the words of a place in the editor. */
  | {
      readonly type: 'revealPlace';
      readonly comparison: number;
      readonly place: number;
      readonly keepFocus: boolean;
    }
  /** Show two places in editors beside each other. */
  | {
      readonly type: 'sideBySide';
      readonly comparison: number;
      readonly places: readonly [number, number];
    }
  /** Ask the person for a file, and write a picture to it. */
  | { readonly type: 'saveSvg'; readonly name: string; readonly svg: string };

/** What a successful request of each type brings back. */
export interface ComparisonResults {
  readonly revealPlace: null;
  readonly sideBySide: null;
  readonly saveSvg: null;
}

/** What the host tells the page about comparisons unasked. */
export type ComparisonEvent =
  | { readonly type: 'comparison'; readonly snapshot: ComparisonSnapshot }
  /** Show the comparison, or one thing of it. */
  | { readonly type: 'showComparison'; readonly place?: ComparisonPlace };

/** A quote or an entry of the ledger, by its id. */
export interface ComparisonPlace {
  readonly page: ComparisonPage;
  readonly id: string;
}

/** Everything that the page shows of a comparison. */
export interface ComparisonSnapshot {
  /** Number of the comparison; 0 before there is any. */
  readonly comparison: number;
  /** Articles are being read and compared. */
  readonly isComparing: boolean;
  /** Null before anything was compared. */
  readonly view: ComparisonView | null;
}

/** The page's words about comparisons in the person's language. */
export interface ComparisonStrings {
  readonly words: ComparisonWords;
  readonly compare: string;
  readonly pages: string;
  readonly filter: string;
  readonly compareOther: string;
  readonly comparing: string;
  readonly nothingCompared: string;
  readonly filtered: string;
  /** {0}: how many more there are. */
  readonly showMore: string;
}
