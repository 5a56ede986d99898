import type { ParagraphText } from '../text/paragraph';
import { floatingQuote } from './quotations/gatherQuotations';
import { isLongQuotation } from './quotations/speech';
import type { AttributionTriple } from './triple';

/** Each quotation of a paragraph as a content without a source: all that is said of an article in another language. */
export function quotationsOnly(paragraph: ParagraphText): AttributionTriple[] {
  return paragraph.quotations
    .filter((quotation) => isLongQuotation(paragraph, quotation))
    .map(({ span }) => floatingQuote(span));
}
