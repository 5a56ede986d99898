import type { AttributionReason } from '../../analysis';
import type { TokenRange } from '../../text/paragraph';
import { clauseEnd, skipAdverbials } from './clauses';
import { isLongQuotation } from '../quotations/speech';
import type { VerbCue } from './findCues';
import { nounPhraseFrom } from './nounPhraseFrom';
import type { Reading } from './reading';

export interface TaggedContent {
  readonly source: TokenRange;
  readonly content: readonly TokenRange[];
  readonly reason: AttributionReason;
}

/** What a tag is put after: "Q, she said", "Q, said Kim Park", "Q, she said, Q". */
export function contentBefore(
  reading: Reading,
  cue: VerbCue,
  subject: TokenRange | undefined,
  [floor, ceiling]: TokenRange,
): TaggedContent | undefined {
  if (!cue.entry.frames.includes('q') || cue.participle || reading.lower(cue.end) === 'that')
    return undefined;
  const inverted = cue.entry.lemma === 'tell' ? undefined : invertedSubject(reading, cue, ceiling);
  if (inverted) {
    const content = before(reading, cue.from, inverted[1], floor, ceiling);
    if (content) return { source: inverted, content, reason: 'content-cue-source' };
  }
  if (!subject) return undefined;
  const content = before(reading, subject[0], Math.max(cue.end, subject[1]), floor, ceiling);
  return content && { source: subject, content, reason: 'content-source-cue' };
}

/** "said |Kim Park, the harbor master|." right after a quotation or a comma. */
function invertedSubject(reading: Reading, cue: VerbCue, ceiling: number): TokenRange | undefined {
  const before = cue.from - 1;
  const quotation = reading.quotationAt(before);
  const closes = quotation !== undefined && quotation.tokens[1] - 1 === before;
  if (!closes && (reading.lower(before) !== ',' || cue.entry.frames.includes('n'))) return undefined;
  const source = nounPhraseFrom(reading, cue.end, ceiling, true);
  if (!source || reading.is(source[1], 'verb', 'auxiliary')) return undefined;
  return closes || reading.lower(before - 1) !== ',' ? source : undefined;
}

function before(
  reading: Reading,
  tagFrom: number,
  tagEnd: number,
  floor: number,
  ceiling: number,
): TokenRange[] | undefined {
  let last = tagFrom - 1;
  const comma = reading.lower(last) === ',' && reading.tokens[last].quotation < 0;
  if (comma) last--;
  if (last < floor) return undefined;
  const quotation = reading.quotationAt(last);
  if (quotation && quotation.tokens[1] - 1 === last) {
    if (!comma && !isLongQuotation(reading.paragraph, quotation) && !endsLikeSpeech(reading, last))
      return undefined;
    const opening = quotation.tokens[0];
    const from = isLeadIn(reading, floor, opening) ? opening : afterCoordinator(reading, floor);
    const rest = afterTag(reading, tagEnd, ceiling, from < opening, false);
    return rest ? [[from, last + 1], rest] : [[from, last + 1]];
  }
  if (!comma || !isTag(reading, tagEnd, ceiling)) return undefined;
  return unquotedBefore(reading, afterCoordinator(reading, floor), last + 1, tagEnd, ceiling);
}

/** "The pier is closed, she said"; "The pier, she said, is closed"; not "In Oslo, she said, “…”". */
function unquotedBefore(
  reading: Reading,
  from: number,
  to: number,
  tagEnd: number,
  ceiling: number,
): TokenRange[] | undefined {
  if (reading.lower(to + 1) === 'who') return undefined; // "The mayor, who said on Monday, left"
  const whole = hasVerb(reading, from, to) || (to - from > 6 && !reading.is(from, 'preposition'));
  const rest = afterTag(reading, tagEnd, ceiling, true, !whole);
  if (whole) {
    if (to - from < 3 || (rest && reading.quotationAt(rest[0]))) return undefined;
    return rest ? [[from, to], rest] : [[from, to]];
  }
  if (!rest) return undefined;
  return reading.is(from, 'determiner', 'noun', 'name', 'possessive', 'pronoun', 'number')
    ? [[from, to], rest]
    : [rest];
}

/** Whether the quotation that closes at `last` ends as speech before a tag does: with a mark of its own. */
function endsLikeSpeech(reading: Reading, last: number): boolean {
  return /^(?:[,?!.…—–-]|\.{2,}|--)$/.test(reading.lower(last - 1));
}

/** Whether what precedes an opening mark in its sentence only leads to the quotation ("And", "She smiled:"). */
function isLeadIn(reading: Reading, floor: number, opening: number): boolean {
  return opening - floor <= 1 || /^(?:[:—–-]|--)$/.test(reading.lower(opening - 1));
}

function afterCoordinator(reading: Reading, floor: number): number {
  return reading.is(floor, 'coordinator') ? floor + 1 : floor;
}

/** Whether a tag ends here: nothing but adverbials up to the next mark. */
function isTag(reading: Reading, tagEnd: number, ceiling: number): boolean {
  const at = skipAdverbials(reading, tagEnd, ceiling);
  return (
    at >= ceiling ||
    /^[.,;—–)]$|^--$/.test(reading.lower(at)) ||
    reading.lower(at) === 'as' ||
    reading.is(at, 'gerund')
  );
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.is(i, 'verb', 'auxiliary')) return true;
  return false;
}

/** The content after a tag in the middle of its sentence; a rest without marks only where it goes on from unquoted words. */
function afterTag(
  reading: Reading,
  tagEnd: number,
  ceiling: number,
  unquoted: boolean,
  open: boolean,
): TokenRange | undefined {
  const comma = skipAdverbials(reading, tagEnd, ceiling);
  if (reading.lower(comma) !== ',' && reading.lower(comma) !== ':') return undefined;
  const from = comma + 1;
  const quotation = reading.quotationAt(from);
  if (quotation && quotation.tokens[0] === from && from < ceiling) return [from, quotation.tokens[1]];
  if (!unquoted || ceiling - from < 3) return undefined;
  if (
    !open &&
    (reading.is(from, 'gerund', 'coordinator', 'pronoun', 'determiner') ||
      /^(?:who|which|as|when|while|where|according|after)$/.test(reading.lower(from)))
  )
    return undefined;
  return [from, clauseEnd(reading, from, ceiling)];
}
