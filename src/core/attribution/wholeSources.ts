import type { Span } from '../span';
import type { ParagraphText } from '../text/paragraph';
import { openers } from '../people/nameWords';
import type { Reading } from './rules/reading';
import { firstTokenFrom } from './tokensIn';
import type { AttributionTriple } from './triple';

const relative = new Set(['who', 'which']);

/**
 * The attribution with the whole subject as its source, where only a piece of it was taken: all of a name, the relative
 * clause of which no more than the pronoun was seen. The day on which somebody speaks is no part of who does.
 */
export function withWholeSource(reading: Reading, triple: AttributionTriple): AttributionTriple {
  const { source, cue } = triple;
  if (source.length !== 1 || cue.length !== 1) return triple;
  const { tokens } = reading;
  const first = firstTokenFrom(tokens, source[0][0]);
  const end = firstTokenFrom(tokens, source[0][1]);
  const verb = firstTokenFrom(tokens, cue[0][0]);
  const from = nameStart(reading, first, verb);
  const to = isCutClause(reading, first, end, verb) ? verb : withoutDay(reading, first, end);
  return from === first && to === end ? triple : { ...triple, source: [reading.span([from, to])] };
}

/** A name is cut by no more words. */
const LONGEST_CUT = 2;

/** Where a name of several words begins of which a source holds the end: "|Tolmie| Vance Foods". */
function nameStart(reading: Reading, first: number, verb: number): number {
  if (!reading.is(first, 'name') || !reading.is(first + 1, 'name') || reading.isCapitalized(verb))
    return first;
  const { tokens } = reading;
  const { sentence, quotation } = tokens[first];
  let from = first;
  while (
    reading.is(from - 1, 'name') &&
    /\p{Ll}/u.test(tokens[from - 1].text) &&
    !openers.has(reading.lower(from - 1)) &&
    tokens[from - 1].sentence === sentence &&
    tokens[from - 1].quotation === quotation
  )
    from--;
  return first - from <= LONGEST_CUT ? from : first;
}

/** "The pilots' union, |which| says so, accused …": the source ends with what opens its clause. */
function isCutClause(reading: Reading, first: number, end: number, verb: number): boolean {
  return (
    end - first > 2 && end < verb && relative.has(reading.lower(end - 1)) && reading.lower(verb - 1) === ','
  );
}

/** "Mayor Kim Park |today| announced": what follows the name says when. "USA Today" is a name. */
function withoutDay(reading: Reading, first: number, end: number): number {
  const isDay = reading.is(end - 1, 'time') && reading.lower(end - 1) !== 'today';
  const isToday = reading.tokens[end - 1].text === 'today';
  return end - first > 1 && (isDay || isToday) && reading.is(end - 2, 'name') ? end - 1 : end;
}

/** What a source may end with that is whole. */
const endsPhrase = /(?<!\b(?:and|or|but))(?<=\w)$/;

/**
 * The attributions, those whose sources start alike with the longest of them: two verbs have one subject. What is put
 * in behind a comma may stand with one of them alone.
 */
export function withSharedSources(
  { text }: ParagraphText,
  triples: readonly AttributionTriple[],
): AttributionTriple[] {
  const longest = new Map<number, Span>();
  for (const { source } of triples) {
    if (source.length !== 1 || !endsPhrase.test(text.slice(...source[0]))) continue;
    const known = longest.get(source[0][0]);
    if (!known || known[1] < source[0][1]) longest.set(source[0][0], source[0]);
  }
  return triples.map((triple) => {
    const [source] = triple.source;
    const whole = triple.source.length === 1 ? longest.get(source[0]) : undefined;
    if (!whole || whole[1] <= source[1] || triple.cue.length === 0 || whole[1] > triple.cue[0][0])
      return triple;
    return /^\s*[,(–—-]/.test(text.slice(source[1])) ? triple : { ...triple, source: [whole] };
  });
}

/** The attributions without what a second verb of the same subject tells: "praised the crew |and added that …|". */
export function withoutSecondReports(
  { text }: ParagraphText,
  triples: readonly AttributionTriple[],
): AttributionTriple[] {
  return triples.map((triple) => {
    const { source, cue, content } = triple;
    const last = content.at(-1);
    if (source.length !== 1 || cue.length !== 1 || !last || source[0][1] > cue[0][0]) return triple;
    const second = triples
      .filter(
        (other) =>
          other !== triple &&
          other.source.length === 1 &&
          other.source[0][0] === source[0][0] &&
          other.cue.length === 1 &&
          other.cue[0][0] > last[0] &&
          other.cue[0][1] <= last[1] &&
          other.content.every(([from, to]) => from >= other.cue[0][1] && to <= last[1]),
      )
      .map((other) => other.cue[0][0]);
    if (second.length === 0) return triple;
    const kept = text.slice(last[0], Math.min(...second)).replace(/(?:,|\s|\b(?:and|but)\b)+$/, '');
    return kept
      ? { ...triple, content: [...content.slice(0, -1), [last[0], last[0] + kept.length]] }
      : triple;
  });
}
