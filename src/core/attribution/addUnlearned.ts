import type { CueClass } from '../analysis';
import { contains, overlaps, type Span } from '../span';
import type { ParagraphText } from '../text/paragraph';
import { cueClassOf, cueReading } from './cueLexicon';
import { firstTokenFrom, tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

/**
 * Cues of reports; what else a content holds (praise, demands, blame) is a part of what its own source says, unless
 * the content is about nothing else, or something else of the same subject has been learned.
 */
const reporting = new Set<CueClass>(['neutral', 'loaded', 'denying']);

/** Verbs that tell what was talked about, not what was said of it: an action where somebody reports it. */
const topical = new Set(
  'discuss discussed discusses discussing meet met meets review reviewed reviews debate debated debates'.split(
    ' ',
  ),
);

/** Sources that say nothing of who speaks, where the rules may have misread a clause. */
const vague = new Set(['which', 'that', 'what', 'you', 'itself']);

/** Forms that are no nouns ("police reports", "a claim"): the past, and the commonest verbs. */
const plain = new Set(['say', 'says', 'tell', 'tells', 'according']);

/**
 * The learned attributions with those that no corpus taught: what a label with a colon gives to somebody ("Talks
 * fail: ministry"), reports inside reports and around them, which the corpus does not mark, and the `sure` ones.
 */
export function addUnlearned(
  paragraph: ParagraphText,
  learned: readonly AttributionTriple[],
  ruled: readonly AttributionTriple[],
  sure: readonly AttributionTriple[],
): AttributionTriple[] {
  const certain = sure.filter(
    ({ source, cue }) =>
      !learned.some(
        (other) => touch(other.cue, cue) && touch(other.source, source) && !opensWithWhat(paragraph, other),
      ),
  );
  const labels = ruled.filter(
    (triple) =>
      triple.cue.length === 0 &&
      !learned.some(
        (other) =>
          !isInside(other, triple) &&
          !(sharesSource(other, triple) && endsBefore(other, triple)) &&
          coversMost(other.content, triple.content),
      ),
  );
  const kept = learned.filter(
    (triple) =>
      !labels.some((label) => touch(triple.content, label.source) || sharesSource(triple, label)) &&
      !certain.some((other) => touch(triple.cue, other.cue) || isClauseAround(paragraph, triple, other)),
  );
  const wordsOf = (cue: readonly Span[]) =>
    cue.flatMap((span) => tokensIn(paragraph, span)).map(({ lower }) => lower);
  const isReport = (cue: readonly Span[]) => reporting.has(cueClassOf(wordsOf(cue)));
  const isPlain = ({ reason, source, cue }: AttributionTriple) =>
    reason !== 'participle' &&
    !(source.length === 1 && wordsOf(source).every((word) => vague.has(word))) &&
    wordsOf(cue).some(
      (word, i, words) => plain.has(word) || /^pa/.test(cueReading(word, words[i + 1] ?? '')?.form ?? ''),
    );
  const unlearned = ruled.filter(
    ({ source, cue }) =>
      source.length > 0 &&
      cue.length > 0 &&
      ![...kept, ...certain].some((other) => touch([...other.cue, ...other.source], cue)),
  );
  const around = unlearned.filter(
    (tag) =>
      /^content-/.test(tag.reason) &&
      isReport(tag.cue) &&
      !kept.some((other) => touch(other.content, [...tag.source, ...tag.cue])) &&
      kept.some((inner) => isInside(inner, tag)),
  );
  const inside = unlearned.filter(
    (inner) =>
      ((isReport(inner.cue) && isPlain(inner)) ||
        kept.some((other) => sharesSource(other, inner) || opens(inner, other))) &&
      !paragraph.quotations.some(({ span }) => touch(inner.content, [span])) &&
      kept.some((outer) => isInside(inner, outer)),
  );
  const told = kept.filter(
    (inner) =>
      !(wordsOf(inner.cue).some((word) => topical.has(word)) && around.some((tag) => isInside(inner, tag))),
  );
  return [...told, ...labels, ...inside, ...around, ...certain];
}

/** Whether the content is nothing but the clause that holds the other one: "resigned over |what she called “…”|". */
function isClauseAround(
  paragraph: ParagraphText,
  outer: AttributionTriple,
  inner: AttributionTriple,
): boolean {
  return opensWithWhat(paragraph, outer) && isInside(inner, outer);
}

function opensWithWhat({ tokens }: ParagraphText, { content }: AttributionTriple): boolean {
  return tokens[firstTokenFrom(tokens, content[0][0])].lower === 'what';
}

/** Whether source, cue and content of one attribution are a part of what another says. */
function isInside({ source, cue, content }: AttributionTriple, outer: AttributionTriple): boolean {
  return [...source, ...cue, ...content].every((part) => isWithin(part, outer.content));
}

/** Whether all that a statement tells is what somebody did in words: "According to a statement, he praised …". */
function opens({ source }: AttributionTriple, { reason, content }: AttributionTriple): boolean {
  return reason === 'according-to' && source.some(([from]) => from === content[0][0]);
}

/** Whether two attributions have the same words for their source: two verbs of one subject. */
function sharesSource(one: AttributionTriple, other: AttributionTriple): boolean {
  return one.source.some(([from, to]) => other.source.some((span) => span[0] === from && span[1] === to));
}

/** Whether the content of one attribution leaves out words at the end of another's. */
function endsBefore(one: AttributionTriple, other: AttributionTriple): boolean {
  return one.content[one.content.length - 1][1] + 1 < other.content[other.content.length - 1][1];
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
