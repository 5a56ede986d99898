import type { Occurrence, Target } from '../annotation';
import type { Span } from '../../span';
import { MOST_PLACES, type AnchorText } from './AnchorText';
import { contextOf, RememberedContext, splitsPair } from './context';

/** The target of an annotation of the words in a span; white space at the ends is left out. */
export function describeSpan(article: AnchorText, span: Span): Target {
  const { text, points } = article;
  const [start, end] = wordsIn(text, span);
  const exact = text.slice(start, end);
  const { prefix, suffix } = contextOf(text, [start, end]);
  const occurrence = occurrenceOf(article, exact, prefix, suffix, start);
  return {
    exact,
    prefix,
    suffix,
    position: [points.pointsAt(start), points.pointsAt(end)],
    ...(occurrence && { occurrence }),
    textHash: article.hash,
  };
}

function wordsIn(text: string, span: Span): Span {
  const start = splitsPair(text, span[0]) ? span[0] - 1 : span[0];
  const end = splitsPair(text, span[1]) ? span[1] + 1 : span[1];
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return [from, Math.max(from, start + words.trimEnd().length)];
}

function occurrenceOf(
  article: AnchorText,
  exact: string,
  prefix: string,
  suffix: string,
  start: number,
): Occurrence | undefined {
  const places = article.placesOf(exact);
  if (places.length < 2) return undefined;
  if (places.length > MOST_PLACES) return { same: places.length, alike: places.length, nth: 1, agreement: 0 };
  const context = new RememberedContext(prefix, suffix);
  let alike = 0;
  let nth = 0;
  let agreement = 0;
  for (const span of places) {
    const likeness = context.likeness(article.folded, span);
    const self = article.folded.original(span)[0] === start;
    if (likeness.intact || self) alike++;
    if (self) nth = alike;
    else agreement = Math.max(agreement, likeness.agreement);
  }
  return { same: places.length, alike, nth, agreement };
}
