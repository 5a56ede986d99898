import type { TokenRange } from '../../text/paragraph';
import { cueReading } from '../cueLexicon';
import { nounPhraseBefore } from './nounPhraseBefore';
import { nounPhraseFrom } from './nounPhraseFrom';
import type { Reading } from './reading';

/** Where the clause that starts at `from` ends: at the sentence's end or where the reporter takes over again. */
export function clauseEnd(reading: Reading, from: number, ceiling: number): number {
  const inside = reading.tokens[from]?.quotation ?? -1;
  for (let i = from + 1; i < ceiling; i++) {
    const { quotation } = reading.tokens[i];
    if (quotation >= 0 && quotation !== inside) {
      i = reading.quotations[quotation].tokens[1] - 1;
      continue;
    }
    const word = reading.lower(i);
    if (word === ';' || (word === 'according' && reading.lower(i + 1) === 'to')) return i;
    if (word === 'but' && startsReport(reading, i + 1, ceiling)) return i;
    if (reading.is(i, 'coordinator') && startsSecondCue(reading, i + 1)) return i;
    if (word === ',' && i - from > 2 && reporterAfter(reading, i + 1, ceiling)) return i;
  }
  return ceiling;
}

/** Whether what follows a comma is the reporter's: a participle, a tag or another report. */
function reporterAfter(reading: Reading, at: number, ceiling: number): boolean {
  if (reading.is(at, 'gerund') && cueReading(reading.lower(at), reading.lower(at + 1))?.form === 'gerund')
    return true;
  if (reading.is(at, 'coordinator')) return startsReport(reading, at + 1, ceiling);
  return isTag(reading, at, ceiling);
}

/** "…, |she said on Monday.": a subject and a cue with nothing but adverbials after them. */
function isTag(reading: Reading, at: number, ceiling: number): boolean {
  const end = reportEnd(reading, at, ceiling);
  if (end === undefined) return false;
  const next = skipAdverbials(reading, end, ceiling);
  return next >= ceiling || /^[.,]$/.test(reading.lower(next));
}

/** "but |officials said …": whether a clause with a cue of its own starts here. */
function startsReport(reading: Reading, from: number, ceiling: number): boolean {
  return reportEnd(reading, from, ceiling) !== undefined;
}

/** One past the cue of a subject and a cue that stand here. */
function reportEnd(reading: Reading, from: number, ceiling: number): number | undefined {
  const subject = nounPhraseFrom(reading, from, ceiling, false);
  if (!subject) return undefined;
  let verb = subject[1];
  while (reading.is(verb, 'adverb', 'auxiliary', 'time')) verb++;
  const cue = cueReading(reading.lower(verb), reading.lower(verb + 1));
  return cue && cue.form !== 'gerund' && /[qt]/.test(cue.entry.frames) ? verb + 1 : undefined;
}

/** "and |added that …", "and |called “…”": a second cue of the same subject, with its content. */
function startsSecondCue(reading: Reading, at: number): boolean {
  while (reading.is(at, 'adverb')) at++;
  const form = reading.is(at, 'verb') ? cueReading(reading.lower(at), '')?.form : undefined;
  if (form !== 'past' && form !== 'third') return false;
  return (
    reading.lower(at + 1) === 'that' ||
    /^[,:]$/.test(reading.lower(at + 1)) ||
    reading.quotationAt(at + 1) !== undefined
  );
}

/** The subject of the last verb between two tokens that has one: what participles further on share. */
export function subjectOfLastVerb(reading: Reading, from: number, to: number): TokenRange | undefined {
  let object: TokenRange | undefined;
  for (let i = to - 1; i > from; i--) {
    if (reading.tokens[i].quotation >= 0 || !reading.is(i, 'auxiliary', 'verb')) continue;
    let end = i;
    while (reading.is(end - 1, 'adverb', 'auxiliary')) end--;
    const subject = nounPhraseBefore(reading, end, from);
    if (subject && !reading.is(subject[0] - 1, 'verb', 'gerund', 'preposition')) return subject;
    object ??= subject;
    i = end;
  }
  return object;
}

/** Past the days, places and occasions that stand between a cue and its content ("on Monday", "in a statement"). */
export function skipAdverbials(reading: Reading, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling) {
    if (reading.is(at, 'adverb', 'time') || nouns.has(reading.lower(at))) at++;
    else if (
      (reading.lower(at) === 'last' || reading.lower(at) === 'this' || reading.lower(at) === 'earlier') &&
      nouns.has(reading.lower(at + 1))
    )
      at += 2;
    else if (reading.is(at, 'preposition') && reading.lower(at) !== 'of') {
      const place = reading.is(at + 1, 'gerund') ? at + 2 : at + 1;
      if (reading.is(place, 'time')) at = place + 1;
      else {
        const phrase = nounPhraseFrom(reading, place, ceiling, false);
        if (!phrase) return at;
        at = pastParticiple(reading, phrase[1]);
      }
    } else return at;
  }
  return at;
}

/** "in a letter |sent to her": past the participle that belongs to a noun. */
function pastParticiple(reading: Reading, at: number): number {
  return reading.is(at, 'verb') && reading.is(at + 1, 'preposition', 'time') ? at + 1 : at;
}

const nouns = new Set(
  'week month year night morning afternoon evening spring summer fall winter january february march april may june july august september october november december'.split(
    ' ',
  ),
);
