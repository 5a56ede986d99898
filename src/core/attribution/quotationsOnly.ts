import type { ParagraphText } from '../text/paragraph';
import { floatingQuote } from './quotations/gatherQuotations';
import { isLongQuotation } from './quotations/speech';
import { readReports, type Report } from './readReports';

/** Each quotation of a paragraph as a content without a source: all that is said of an article in another language. */
export function quotationsOnly(paragraph: ParagraphText): Report[] {
  const quotations = paragraph.quotations.filter((quotation) => isLongQuotation(paragraph, quotation));
  return readReports(
    paragraph,
    quotations.map(({ span }) => floatingQuote(span)),
  );
}
