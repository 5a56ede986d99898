import type { Span } from '../../span';
import type { ParagraphText, Quotation } from '../../text/paragraph';
import { firstTokenFrom, tokensIn } from '../tokensIn';
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
  const gathered = triples
    .map((triple) => withoutQuotedStart(paragraph, triple, triples))
    .map((triple) => withoutOthersParts(triple, triples));
  const claimed = new Set<number>();
  const endingIn = new Map<number, number>();
  gathered.forEach((triple, i) => {
    const quotations = quotationsOf(paragraph, triple);
    for (const quotation of quotations) claimed.add(quotation);
    if (quotations.size > 0) endingIn.set(lastSentence(paragraph, triple), i);
  });
  paragraph.quotations.forEach((quotation, index) => {
    if (claimed.has(index) || !standsAlone(paragraph, quotation)) return;
    const before = endingIn.get(paragraph.tokens[quotation.tokens[0]].sentence - 1);
    if (before !== undefined) {
      const { content, ...rest } = gathered[before];
      gathered[before] = { ...rest, content: [...content, quotation.span] };
      endingIn.set(sentenceOfEnd(paragraph, quotation), before);
    } else if (isLongQuotation(paragraph, quotation)) gathered.push(floatingQuote(quotation.span));
  });
  return gathered.sort((a, b) => a.content[0][0] - b.content[0][0] || b.content[0][1] - a.content[0][1]);
}

/**
 * The triple without the quotation that its content opens with, where that is whole sentences of what another one
 * reports: "“We sail,” Park said. “Soon.” The ferry is ready, she added" adds the last sentence alone.
 */
function withoutQuotedStart(
  paragraph: ParagraphText,
  triple: AttributionTriple,
  triples: readonly AttributionTriple[],
): AttributionTriple {
  const [[from, to], ...rest] = triple.content;
  const { tokens, quotations } = paragraph;
  const opening = quotations.find(({ span }) => span[0] === from && span[1] < to);
  const next = opening && tokens[opening.tokens[1]];
  if (!next || next.sentence === tokens[opening.tokens[1] - 1].sentence) return triple;
  const isReported = triples.some(
    (other) =>
      other !== triple && other.content.some(([start, end]) => start <= from && end >= opening.span[1]),
  );
  return isReported ? { ...triple, content: [[next.start, to], ...rest] } : triple;
}

/** The triple without the further parts of its content that are parts of another one's whose cue stands nearer. */
function withoutOthersParts(
  triple: AttributionTriple,
  triples: readonly AttributionTriple[],
): AttributionTriple {
  if (triple.content.length < 2) return triple;
  const content = triple.content.filter(
    ([from, to], i) =>
      i === 0 ||
      !triples.some(
        (other) =>
          other !== triple &&
          other.content.some((part) => part[0] === from && part[1] === to) &&
          distance(other, from) < distance(triple, from),
      ),
  );
  return content.length < triple.content.length ? { ...triple, content } : triple;
}

/** How far the cue of a triple stands from an offset. */
function distance({ cue }: AttributionTriple, offset: number): number {
  return Math.min(...cue.map(([from]) => Math.abs(offset - from)));
}

/** A quotation that nobody in its paragraph is said to have spoken. */
export function floatingQuote(span: Span): AttributionTriple {
  return { source: [], cue: [], content: [span], confidence: FLOATING_CONFIDENCE, reason: 'floating-quote' };
}

/** The quotations that a triple's content holds words of. */
function quotationsOf(paragraph: ParagraphText, { content }: AttributionTriple): Set<number> {
  const inside = new Set(
    content.flatMap((span) => tokensIn(paragraph, span).map(({ quotation }) => quotation)),
  );
  inside.delete(-1);
  return inside;
}

/** The sentence in which the last of a triple's cue and content ends. */
function lastSentence({ tokens }: ParagraphText, { content, cue }: AttributionTriple): number {
  const end = Math.max(...[...content, ...cue].map(([, to]) => to));
  return tokens[firstTokenFrom(tokens, end) - 1].sentence;
}

function sentenceOfEnd({ tokens }: ParagraphText, quotation: Quotation): number {
  return tokens[quotation.tokens[1] - 1].sentence;
}
