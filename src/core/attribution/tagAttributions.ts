import type { ParagraphText } from '../text/paragraph';
import type { AttributionTriple } from './triple';

/** Sources, cues and contents of one paragraph, in order of their contents. */
export function tagAttributions(_paragraph: ParagraphText): AttributionTriple[] {
  return [];
}
