import { distancing } from '../quotations/scareQuotes';
import { isLongQuotation } from '../quotations/speech';
import type { Quotation, TokenRange } from '../../text/paragraph';
import type { Finding } from './finding';
import { nounPhraseBefore } from './nounPhraseBefore';
import { nounPhraseFrom } from './nounPhraseFrom';
import { subjectOfLastVerb } from './clauses';
import type { Reading } from './reading';

/** How far before an opening mark its verb may stand, in tokens. */
const REACH = 12;

/** A quotation whose verb is no known cue ("“Sail!” Tamblyn thundered"): the marks show that it is one. */
export function unlistedCue(reading: Reading, quotation: Quotation): Finding | undefined {
  if (!isLongQuotation(reading.paragraph, quotation)) return undefined;
  return cueAfter(reading, quotation) ?? cueBefore(reading, quotation);
}

function cueAfter(reading: Reading, { tokens: [from, to] }: Quotation): Finding | undefined {
  const [, ceiling] = reading.sentenceAt(from);
  const content: readonly TokenRange[] = [[from, to]];
  const byline = bylineAfter(reading, to);
  if (byline) return { source: byline, content, reason: 'content-cue-source', attitude: false };
  const comma = reading.lower(to) === ',';
  if (!comma && !/^(?:[,?!…—-]|\.{2,}|--)$/.test(reading.lower(to - 2))) return undefined;
  const at = comma ? to + 1 : to;
  if (reading.is(at, 'verb')) {
    const source = nounPhraseFrom(reading, at + 1, ceiling, true);
    return source && { source, cue: [at, at + 1], content, reason: 'content-cue-source', attitude: false };
  }
  const name = nounPhraseFrom(reading, at, ceiling, false);
  if (!name) return undefined;
  const plain = verbFrom(reading, name[1]);
  if (plain !== undefined)
    return { source: name, cue: [plain, plain + 1], content, reason: 'content-source-cue', attitude: false };
  const source = nounPhraseFrom(reading, at, ceiling, true);
  const verb = source && reading.lower(source[1]) === ',' ? verbFrom(reading, source[1] + 1) : undefined;
  if (!source || verb === undefined) return undefined;
  return { source, cue: [verb, verb + 1], content, reason: 'content-source-cue', attitude: false };
}

/** "“…” — Kim Park": a dash and a name that end the paragraph. */
function bylineAfter(reading: Reading, dash: number): TokenRange | undefined {
  if (!/^(?:[—–―-]|--)$/.test(reading.lower(dash))) return undefined;
  const name = nounPhraseFrom(reading, dash + 1, reading.tokens.length, true);
  return name && name[1] >= reading.tokens.length - 1 && reading.isCapitalized(name[0]) ? name : undefined;
}

/** The verb that starts here, after auxiliaries and adverbs. */
function verbFrom(reading: Reading, at: number): number | undefined {
  while (reading.is(at, 'adverb', 'auxiliary')) at++;
  return reading.is(at, 'verb') ? at : undefined;
}

/** "Tamblyn thundered: “…”", "as Tamblyn put it, “…”", "chanting “…”". */
function cueBefore(reading: Reading, { tokens: [from, to] }: Quotation): Finding | undefined {
  const [floor] = reading.sentenceAt(from);
  const mark = reading.lower(from - 1);
  const separated = mark === ':' || mark === ',';
  const label = mark === ':' ? nounPhraseBefore(reading, from - 1, floor) : undefined;
  if (label && reading.isCapitalized(label[0]) && (label[0] === floor || reading.is(label[0] - 1, 'mark'))) {
    return { source: label, content: [[from, to]], reason: 'headline-colon', attitude: false };
  }
  for (let verb = separated ? from - 2 : from - 1; verb > floor && from - verb <= REACH; verb--) {
    if (reading.tokens[verb].quotation >= 0 || reading.lower(verb) === ';') return undefined;
    if (distancing.has(reading.lower(verb))) return undefined;
    if (reading.is(verb, 'verb', 'gerund')) {
      const source = subjectOf(reading, verb, floor);
      return (
        source && {
          source,
          cue: [verb, verb + 1],
          content: [[from, to]],
          reason: 'source-cue-content',
          attitude: false,
        }
      );
    }
    if (!separated || (mark === ',' && reading.lower(verb) === ',')) return undefined;
  }
  return undefined;
}

function subjectOf(reading: Reading, verb: number, floor: number): TokenRange | undefined {
  let end = verb;
  while (reading.is(end - 1, 'adverb', 'auxiliary')) end--;
  return nounPhraseBefore(reading, end, floor) ?? subjectOfLastVerb(reading, floor, verb);
}
