import type { ClaimKind, ClaimReason } from '../core/analysis';
import type { ComparisonStrings } from './comparison';
import type { Claimant, ReadingState } from './snapshot';

/** Why there is nothing to list. */
export type Emptiness = 'noArticle' | 'noClaims' | 'filtered' | Exclude<ReadingState, 'analyzed'>;

/**
 * The page's words in the person's language; the host translates them and hands them over in the page's HTML.
 * `{0}`, `{1}` … stand for what `fill` puts in.
 */
export interface PanelStrings {
  readonly tabs: string;
  readonly claims: string;
  readonly filterPlaceholder: string;
  readonly scope: string;
  readonly thisArticle: string;
  readonly openArticles: string;
  readonly group: string;
  readonly grouping: Readonly<Record<'none' | 'article' | 'speaker' | 'kind', string>>;
  readonly kinds: string;
  readonly kind: Readonly<Record<ClaimKind, string>>;
  readonly follow: string;
  readonly columns: Readonly<Record<'speaker' | 'kind' | 'claim' | 'evidence' | 'place' | 'score', string>>;
  readonly claimant: Readonly<Record<Exclude<Claimant['kind'], 'named'>, string>>;
  /** {0}: score of 100; {1}: the reasons. */
  readonly worth: string;
  readonly reason: Readonly<Record<ClaimReason, string>>;
  readonly lessWorth: string;
  /** {0}: shown; {1}: all. */
  readonly count: string;
  readonly analyzing: string;
  readonly empty: Readonly<Record<Emptiness, string>>;
  readonly clearFilters: string;
  readonly openSamples: string;
  readonly comparison: ComparisonStrings;
}
