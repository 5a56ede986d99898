import type { AttributionType } from '../../analysis';
import type { Span } from '../../span';
import type { ParagraphText } from '../../text/paragraph';
import { isScareQuote } from '../quotations/scareQuotes';
import { introducesQuotations } from '../cueLexicon';
import { firstTokenFrom, tokensIn } from '../tokensIn';

/** How a content is worded, and its verbatim parts; spans relative to the paragraph. */
export function readContent(
  paragraph: ParagraphText,
  cue: readonly Span[],
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
  if (marked === 0) return { type: 'indirect', quoted };
  return { type: marked === words && !isObject(paragraph, cue, quoted[0]) ? 'direct' : 'mixed', quoted };
}

/** Whether a quotation fills a place that its cue leaves open, rather than being said: "blaming “the weather”". */
function isObject(paragraph: ParagraphText, cue: readonly Span[], [from, to]: Span): boolean {
  const words = cue.flatMap((span) => tokensIn(paragraph, span));
  const last = words.at(-1);
  const start = firstTokenFrom(paragraph.tokens, from);
  if (!last || last.kind === 'mark' || paragraph.tokens[start - 1] !== last) return false;
  const first = tokensIn(paragraph, [from, to]).find(({ kind }) => kind !== 'mark');
  const isSentence = first?.text[0] !== first?.lower[0];
  return !isSentence && !words.some(({ lower }) => introducesQuotations(lower));
}
