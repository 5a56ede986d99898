import type { ParagraphText, Quotation } from '../../text/paragraph';
import { isLongQuotation } from './speech';

/** Words that come before terms, names and titles in marks. */
export const distancing = new Set([
  'so-called',
  'known',
  'dubbed',
  'titled',
  'entitled',
  'nicknamed',
  'codenamed',
  'word',
  'phrase',
  'term',
]);

/** Whether the marks set a term or a title off rather than quote somebody: "the so-called “quiet zone”". */
export function isScareQuote(paragraph: ParagraphText, quotation: Quotation): boolean {
  if (isLongQuotation(paragraph, quotation)) return false;
  const [from] = quotation.tokens;
  for (let i = from - 1; i >= 0 && i >= from - 2; i--)
    if (distancing.has(paragraph.tokens[i].lower)) return true;
  return false;
}
