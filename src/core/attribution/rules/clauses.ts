import { cueReading, isCueForm } from '../cueLexicon';
import { nounPhraseBefore, nounPhraseFrom } from './nounPhrases';
import type { Reading, TokenRange } from './reading';

const furtherCue = new Set(
  'adding saying noting citing quoting according blaming arguing warning telling calling insisting stressing'.split(
    ' ',
  ),
);

/** Where the clause that starts at `from` ends: at the sentence's end or where the reporter takes over again. */
export function clauseEnd(reading: Reading, from: number, ceiling: number): number {
  const inside = reading.tokens[from]?.quotation ?? -1;
  for (let i = from + 1; i < ceiling; i++) {
    const { quotation } = reading.tokens[i];
    if (quotation >= 0 && quotation !== inside) {
      i = reading.quotations[quotation].tokens[1] - 1;
      continue;
    }
    const mark = reading.lower(i);
    if (mark === ';') return i;
    if (mark !== ',') continue;
    if (furtherCue.has(reading.lower(i + 1)) && i - from > 2) return i;
    if (reading.is(i + 1, 'coordinator') && startsReport(reading, i + 2, ceiling)) return i;
  }
  return ceiling;
}

/** "…, but |officials said …": whether a clause with a cue of its own starts here. */
function startsReport(reading: Reading, from: number, ceiling: number): boolean {
  const subject = nounPhraseFrom(reading, from, ceiling, false);
  if (!subject) return false;
  let verb = subject[1];
  while (reading.is(verb, 'adverb', 'auxiliary', 'time')) verb++;
  const cue = cueReading(reading.lower(verb), reading.lower(verb + 1));
  return cue !== undefined && cue.form !== 'gerund' && /[qt]/.test(cue.entry.frames);
}

/** The subject of the first finite verb between two tokens: what participles further on share. */
export function mainSubject(reading: Reading, from: number, to: number): TokenRange | undefined {
  for (let i = from + 1; i < to; i++) {
    if (
      reading.is(i, 'auxiliary', 'verb') &&
      !(reading.is(i, 'verb') && reading.is(i - 1, 'mark', 'preposition'))
    ) {
      const end = reading.is(i - 1, 'adverb') ? i - 1 : i;
      const subject = nounPhraseBefore(reading, end, from);
      if (subject) return subject;
    }
  }
  return undefined;
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
        at = phrase[1];
      }
    } else return at;
  }
  return at;
}

const nouns = new Set(
  'week month year night morning afternoon evening spring summer fall winter january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Whether a clause with its own subject and verb can start here. */
export function startsClause(reading: Reading, from: number, ceiling: number): boolean {
  if (
    !reading.is(
      from,
      'determiner',
      'pronoun',
      'possessive',
      'name',
      'noun',
      'number',
      'gerund',
      'subordinator',
    )
  )
    return false;
  for (let i = from + 1; i < ceiling && i - from < 25; i++) {
    if (reading.is(i, 'auxiliary', 'verb')) return true;
    if (isCueForm(reading.lower(i)) && reading.is(i - 1, 'pronoun', 'name')) return true;
    if (reading.lower(i) === ';') return false;
  }
  return false;
}
