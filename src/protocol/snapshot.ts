import type { ClaimKind, ClaimReason } from '../core/analysis';
import type { Evidence } from '../core/corpus/comparison';
import type { Span } from '../core/span';
import type { ListedDecision, OrphanedSidecar, UnplacedAnnotation } from './decisions';

/**
 * Who answers for a claim. `unknown`: somebody is quoted, but the article does not let us tell who; `article`: the
 * outlet's own words; `nobody`: worded so that nobody answers for it.
 */
export type Claimant =
  { readonly kind: 'named'; readonly name: string } | { readonly kind: 'unknown' | 'article' | 'nobody' };

/** Whether the source of a claim has a name; `none`: the outlet's own words, and what nobody answers for. */
export type ClaimSource = 'named' | 'unnamed' | 'none';

/** A part of a claim's text that is set off: the speaker's own words, or a figure. */
export interface TextMark {
  readonly span: Span;
  readonly kind: 'verbatim' | 'figure';
}

/** On whose word a claim stands, and through whom it came. */
export type ListedEvidence = Pick<Evidence, 'grade' | 'reasons' | 'chain' | 'hops'>;

/** One claim as the page shows it. */
export interface ListedClaim {
  /** Made from the claim's words, so that it stays the same while the article around it is edited. */
  readonly id: string;
  readonly claimant: Claimant;
  readonly source: ClaimSource;
  readonly text: string;
  /** Offsets in `text`; sorted; a figure may lie inside a verbatim part. */
  readonly marks: readonly TextMark[];
  readonly kind: ClaimKind;
  /** Line of the claim's first word, from 1. */
  readonly line: number;
  /** How much the claim is worth checking, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly ClaimReason[];
  /** Absent in the outlet's own voice, and until it is worked out. */
  readonly evidence?: ListedEvidence;
  /** Absent while nobody has decided anything. */
  readonly decision?: ListedDecision;
}

/**
 * How far an article has been read. `analyzing`: not at all yet; `notEnglish`, `failed`: why it has no claims.
 */
export type ReadingState = 'analyzing' | 'analyzed' | 'notEnglish' | 'failed';

/** An open article and its claims, in the order of the text. */
export interface ListedArticle {
  readonly id: string;
  readonly name: string;
  readonly state: ReadingState;
  readonly claims: readonly ListedClaim[];
  readonly unplaced: readonly UnplacedAnnotation[];
}

/** Everything that the page shows. Each one stands for itself: a hidden page misses messages. */
export interface ClaimsSnapshot {
  /** Grows with every snapshot of a panel; an older one that comes late is dropped. */
  readonly version: number;
  /** The article that the person is in, or was in last. */
  readonly current: string | null;
  readonly articles: readonly ListedArticle[];
  readonly orphans: readonly OrphanedSidecar[];
}
