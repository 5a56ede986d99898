import type { AttributionType } from '../../analysis';
import type { Span } from '../../span';
import type { ParagraphText } from '../../text/paragraph';
import { isScareQuote } from '../quotations/scareQuotes';
import { tokensIn } from '../tokensIn';

/** This share of a content's words must be inside marks for the whole to be a direct quote. */
const DIRECT_SHARE = 0.9;

/** How a content is worded, and its verbatim parts; spans relative to the paragraph. */
export function readContent(
  paragraph: ParagraphText,
  content: readonly Span[],
): { type: AttributionType; quoted: Span[] } {
  const quoted: Span[] = [];
  let words = 0;
  let marked = 0;
  let current = -1;
  for (const part of content) {
    for (const { kind, quotation } of tokensIn(paragraph, part)) {
      const verbatim = quotation >= 0 && !isScareQuote(paragraph, paragraph.quotations[quotation]);
      if (verbatim && quotation !== current) {
        const { span } = paragraph.quotations[quotation];
        quoted.push([Math.max(span[0], part[0]), Math.min(span[1], part[1])]);
      }
      current = verbatim ? quotation : -1;
      if (kind === 'mark') continue;
      words++;
      if (verbatim) marked++;
    }
    current = -1;
  }
  return { type: typeBy(marked, words), quoted };
}

function typeBy(marked: number, words: number): AttributionType {
  if (marked === 0) return 'indirect';
  return marked >= words * DIRECT_SHARE ? 'direct' : 'mixed';
}
