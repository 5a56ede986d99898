import type { CueClass } from '../analysis';
import { contains, overlaps, type Span } from '../span';
import type { ParagraphText } from '../text/paragraph';
import { cueClassOf } from './cueLexicon';
import { tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

/** Cues of reports; what else a content holds (praise, demands, blame) is a part of what its own source says. */
const reporting = new Set<CueClass>(['neutral', 'loaded', 'denying']);

/**
 * The learned attributions with those that no corpus taught: what a label with a colon gives to somebody ("Talks
 * fail: ministry"), and reports inside reports, which the corpus does not mark.
 */
export function addUnlearned(
  paragraph: ParagraphText,
  learned: readonly AttributionTriple[],
  ruled: readonly AttributionTriple[],
): AttributionTriple[] {
  const labels = ruled.filter(
    (triple) =>
      triple.cue.length === 0 && !learned.some((other) => coversMost(other.content, triple.content)),
  );
  const kept = learned.filter(({ content }) => !labels.some(({ source }) => touch(content, source)));
  const isReport = (cue: readonly Span[]) =>
    reporting.has(cueClassOf(cue.flatMap((span) => tokensIn(paragraph, span)).map(({ lower }) => lower)));
  const inside = ruled.filter(
    ({ source, cue, content }) =>
      source.length > 0 &&
      cue.length > 0 &&
      isReport(cue) &&
      !paragraph.quotations.some(({ span }) => touch(content, [span])) &&
      !kept.some((other) => touch(other.cue, cue)) &&
      kept.some((outer) => [...source, ...cue, ...content].every((part) => isWithin(part, outer.content))),
  );
  return [...kept, ...labels, ...inside];
}

function touch(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((span) => others.some((other) => overlaps(span, other)));
}

function isWithin(part: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => contains(span, part));
}

function coversMost(some: readonly Span[], others: readonly Span[]): boolean {
  const shared = others.flatMap(([from, to]) =>
    some.map(([start, end]) => Math.max(0, Math.min(to, end) - Math.max(from, start))),
  );
  return sum(shared) * 2 > sum(others.map(([from, to]) => to - from));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
