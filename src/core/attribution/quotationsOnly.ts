import type { ParagraphText } from '../text/paragraph';
import type { AttributionTriple } from './triple';

/** Each quotation of a paragraph as a content without a source: all that is said of an article in another language. */
export function quotationsOnly(_paragraph: ParagraphText): AttributionTriple[] {
  return [];
}
