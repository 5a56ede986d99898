import { overlaps, type Span } from '../../span';
import type { ParagraphText, Quotation } from '../../text/paragraph';
import type { AttributionTriple } from '../triple';
import { isLongQuotation, standsAlone } from './speech';

/** How sure a quotation is that nobody is named for. */
const FLOATING_CONFIDENCE = 0.6;

/**
 * What the marks settle once the cues are known: a quotation that stands alone right after the sentence of another
 * goes on with it; one that stands alone elsewhere is a floating quote, a content without cue and source.
 */
export function gatherQuotations(
  paragraph: ParagraphText,
  triples: readonly AttributionTriple[],
): AttributionTriple[] {
  const gathered = [...triples];
  for (const quotation of paragraph.quotations) {
    if (!isLongQuotation(paragraph, quotation) || !standsAlone(paragraph, quotation)) continue;
    if (gathered.some(({ content }) => content.some((span) => overlaps(span, quotation.span)))) continue;
    const before = gathered.findIndex((triple) => isAdjacent(paragraph, triple, quotation));
    if (before < 0) gathered.push(floatingQuote(quotation.span));
    else {
      const { content, ...rest } = gathered[before];
      gathered[before] = { ...rest, content: [...content, quotation.span] };
    }
  }
  return gathered.sort((a, b) => a.content[0][0] - b.content[0][0] || b.content[0][1] - a.content[0][1]);
}

/** A quotation that nobody in its paragraph is said to have spoken. */
export function floatingQuote(span: Span): AttributionTriple {
  return { source: [], cue: [], content: [span], confidence: FLOATING_CONFIDENCE, reason: 'floating-quote' };
}

/** Whether the triple holds a quotation and the sentence that it ends in is the one before. */
function isAdjacent(
  paragraph: ParagraphText,
  { content, cue }: AttributionTriple,
  quotation: Quotation,
): boolean {
  const start = paragraph.tokens[quotation.tokens[0]].sentence;
  const last = Math.max(...[...content, ...cue].map(([, end]) => end));
  if (last > quotation.span[0] || start === 0) return false;
  const [from] = paragraph.sentences[start - 1].span;
  if (last <= from) return false;
  return paragraph.quotations.some(({ span }) => content.some((part) => overlaps(part, span)));
}
