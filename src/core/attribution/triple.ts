import type { AttributionReason } from '../analysis';
import type { Span } from '../span';

/**
 * A source, cue and content that belong together, as a tagger finds them in one paragraph; offsets are relative
 * to the paragraph. The seam between what is fitted (the tagger) and what is reasoned (speakers and chains).
 */
export interface AttributionTriple {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Probability, 0 to 1, that the content and its source are right. */
  readonly confidence: number;
  readonly reason: AttributionReason;
}
