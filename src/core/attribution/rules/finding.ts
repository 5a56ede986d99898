import type { AttributionReason } from '../../analysis';
import type { TokenRange } from '../../text/paragraph';

/** An attribution in the tokens of its paragraph. */
export interface Finding {
  readonly source?: TokenRange;
  readonly cue?: TokenRange;
  readonly content: readonly TokenRange[];
  readonly reason: AttributionReason;
  /** Whether it is a thought or a wish rather than something said. */
  readonly attitude: boolean;
  /** Found by words that are sure by themselves, and that the corpus taught little of. */
  readonly unlearned?: true;
}
