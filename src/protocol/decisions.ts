import type { AnnotationKind, ClaimStatus, Verdict } from '../core/annotations/annotation';

/** What a person decided about a claim, or about the quote that it is. */
export interface ListedDecision {
  /** Whether the person made the mark. */
  readonly own: boolean;
  readonly verdict?: Verdict;
  readonly status?: ClaimStatus;
  readonly note?: string;
}

/** An annotation that has no place in its article: the words are gone, or stand in several places. */
export interface UnplacedAnnotation {
  readonly id: string;
  readonly state: 'doubtful' | 'lost';
  readonly kind: AnnotationKind;
  /** On which it last stood. */
  readonly words: string;
  readonly note?: string;
}

/** What people decided about an article that is gone. */
export interface OrphanedSidecar {
  readonly id: string;
  readonly name: string;
}

/** What a person does with a claim's row; `more` asks what. */
export const claimActions = [
  'accept',
  'reject',
  'takeBack',
  'note',
  'more',
  'open',
  'checked',
  'disputed',
  'ignored',
  'noStatus',
] as const;
export type ClaimAction = (typeof claimActions)[number];

/** What the page asks of the host about decisions. */
export type DecisionRequest =
  | { readonly type: 'decide'; readonly claimId: string; readonly action: ClaimAction }
  /** The annotation's words are those that are selected in the article. */
  | { readonly type: 'reattach'; readonly annotationId: string }
  | { readonly type: 'openOrphan'; readonly orphanId: string }
  /** Export the current article. */
  | { readonly type: 'export' };

/** What a successful request of each type brings back. */
export interface DecisionResults {
  readonly decide: null;
  readonly reattach: null;
  readonly openOrphan: null;
  readonly export: null;
}
