import type { ClaimKind, ClaimReason } from '../core/analysis';
import type { ComparisonStrings } from './comparison';
import type { AnnotationKind, ClaimStatus } from '../core/annotations/annotation';
import type { UnplacedAnnotation } from './decisions';
import type { Claimant, ClaimSource, ReadingState } from './snapshot';

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
  /** Name of the button that shows the filters where there is little room. */
  readonly showFilters: string;
  readonly scope: string;
  readonly thisArticle: string;
  readonly openArticles: string;
  readonly group: string;
  readonly grouping: Readonly<
    Record<'none' | 'article' | 'speaker' | 'kind' | 'status' | 'evidence', string>
  >;
  /** Titles of groups: of claims without a status, of those with a grade of evidence ({0}), of those without. */
  readonly noStatus: string;
  readonly grade: string;
  readonly noGrade: string;
  /** Label of the filter, then its choices. */
  readonly source: string;
  readonly sources: Readonly<Record<'all' | ClaimSource, string>>;
  readonly withFigure: string;
  readonly kinds: string;
  readonly kind: Readonly<Record<ClaimKind, string>>;
  readonly follow: string;
  readonly columns: Readonly<
    Record<
      'speaker' | 'kind' | 'decision' | 'claim' | 'evidence' | 'note' | 'place' | 'score' | 'actions',
      string
    >
  >;
  readonly claimant: Readonly<Record<Exclude<Claimant['kind'], 'named'>, string>>;
  /** {0}: score of 100; {1}: the reasons. */
  readonly worth: string;
  readonly reason: Readonly<Record<ClaimReason, string>>;
  readonly lessWorth: string;
  /** {0}: shown; {1}: all. */
  readonly count: string;
  readonly analyzing: string;
  readonly empty: Readonly<Record<Emptiness, string>>;
  readonly decisions: DecisionStrings;
  readonly clearFilters: string;
  readonly openSamples: string;
  readonly comparison: ComparisonStrings;
}

/** The words of what a person decides. */
export interface DecisionStrings {
  /** Label of the filter, then its choices. */
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'undecided' | 'decided' | 'mine' | 'rejected', string>>;
  /** {0}: decided; {1}: all. */
  readonly count: string;
  readonly accepted: string;
  readonly rejected: string;
  readonly own: string;
  readonly status: Readonly<Record<ClaimStatus, string>>;
  readonly action: Readonly<Record<'accept' | 'reject' | 'takeBack' | 'note' | 'more', string>>;
  readonly undo: string;
  readonly export: string;
  /** {0}: how many. */
  readonly unplaced: string;
  readonly unplacedState: Readonly<Record<UnplacedAnnotation['state'], string>>;
  readonly unplacedKind: Readonly<Record<AnnotationKind, string>>;
  readonly reattach: string;
  /** {0}: how many. */
  readonly orphans: string;
  readonly openOrphan: string;
  readonly keys: string;
  /** What stands on the keys. */
  readonly keyNames: Readonly<Record<'enter' | 'space' | 'control', string>>;
  /** {0} of `reveal`: the key to hold; of `statuses`: their names. */
  readonly key: Readonly<
    Record<'move' | 'reveal' | 'nextUndecided' | 'statuses' | 'undo' | 'filter' | 'help', string>
  >;
}
