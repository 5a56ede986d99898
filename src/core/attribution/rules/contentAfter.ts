import { wordSet } from '../../wordSet';
import { isCueForm, nounCueClass } from '../cueLexicon';
import type { AttributionReason } from '../../analysis';
import type { TokenRange } from '../../text/paragraph';
import { clauseEnd, skipAdverbials } from './clauses';
import type { VerbCue } from './findCues';
import { nounPhraseFrom } from './nounPhraseFrom';
import type { Reading } from './reading';

export interface Complement {
  readonly content: TokenRange;
  readonly reason: AttributionReason;
  /** One past the cue's last token, where a noun belongs to it ("expressed |hope| that"). */
  readonly cueEnd: number;
}

const clauseWords = wordSet('that whether if how why what who where when');
const prepositionsOfAddress = new Set(['to', 'with']);

/** What a cue is put before: "said that Q", "told reporters: “Q”", "vowed to Q", "denied Q", "described Q as Q". */
export function contentAfter(reading: Reading, cue: VerbCue, ceiling: number): Complement | undefined {
  const { frames } = cue.entry;
  const person = frames.includes('p') ? addressee(reading, cue, ceiling) : undefined;
  const near = person ? person[1] : cue.end;
  const far = skipAdverbials(reading, near, ceiling);
  const places = near === far ? [near] : [near, far];
  for (const at of places) {
    const found = marked(reading, cue, at, ceiling) ?? introducedClause(reading, cue, at, ceiling);
    if (found) return found;
  }
  for (const at of places.reverse()) {
    if (startsContent(reading, cue, at, ceiling)) return after(cue, at, clauseEnd(reading, at, ceiling));
  }
  if (frames.includes('i') && reading.lower(near) === 'to' && ceiling - near > 2) {
    return after(cue, person ? person[0] : near, clauseEnd(reading, near, ceiling));
  }
  if (frames.includes('d')) {
    const described = description(reading, cue, ceiling);
    if (described) return described;
  }
  return frames.includes('n') ? object(reading, cue, ceiling) : undefined;
}

function after(
  cue: VerbCue,
  from: number,
  to: number,
  reason: AttributionReason = 'source-cue-content',
): Complement | undefined {
  return to > from ? { content: [from, to], reason, cueEnd: cue.end } : undefined;
}

/** Who is spoken to: the noun phrase between the cue and what can only be its content. */
function addressee(reading: Reading, cue: VerbCue, ceiling: number): TokenRange | undefined {
  const from = prepositionsOfAddress.has(reading.lower(cue.end)) ? cue.end + 1 : cue.end;
  if (from > cue.end && cue.entry.lemma === 'ask') return undefined;
  if (clauseWords.has(reading.lower(from))) return undefined;
  const phrase = nounPhraseFrom(reading, from, ceiling, false);
  if (!phrase) return undefined;
  const next = reading.lower(phrase[1]);
  if (cue.entry.lemma === 'tell' || clauseWords.has(next) || next === 'to' || next === ',' || next === ':')
    return phrase;
  const quotation = reading.quotationAt(phrase[1]);
  return quotation || reading.is(phrase[1], 'preposition', 'time') ? phrase : undefined;
}

/** A quotation right after the cue, with a comma, a colon or nothing before it; or what follows a colon. */
function marked(reading: Reading, cue: VerbCue, at: number, ceiling: number): Complement | undefined {
  const separated = /^[,:]$/.test(reading.lower(at));
  const from = separated ? at + 1 : at;
  if (from >= ceiling) return undefined;
  const quotation = reading.quotationAt(from);
  if (quotation?.tokens[0] === from) {
    const to = quotation.tokens[1];
    if (separated && !/^(?:and|or|of|as|to|that)$/.test(reading.lower(to))) return after(cue, from, to);
    return after(cue, from, clauseEnd(reading, from, Math.max(ceiling, to)));
  }
  if (separated && reading.lower(at) === ':' && /[qt]/.test(cue.entry.frames) && ceiling - from > 2)
    return after(cue, from, ceiling);
  return undefined;
}

/** "said that …", "asked whether …", "expressed hope that …". */
function introducedClause(
  reading: Reading,
  cue: VerbCue,
  at: number,
  ceiling: number,
): Complement | undefined {
  const word = reading.lower(at);
  if (nounCueClass(word) && reading.lower(at + 1) === 'that' && at === cue.end) {
    return {
      content: [at + 2, clauseEnd(reading, at + 1, ceiling)],
      reason: 'source-cue-content',
      cueEnd: at + 1,
    };
  }
  if (!cue.entry.frames.includes('t') || !clauseWords.has(word) || at + 2 >= ceiling) return undefined;
  return after(cue, word === 'that' ? at + 1 : at, clauseEnd(reading, at, ceiling));
}

/** Whether a clause without "that" can start here. */
function startsContent(reading: Reading, { entry }: VerbCue, at: number, ceiling: number): boolean {
  if (!entry.frames.includes('t')) return false;
  if (entry.lemma === 'say') {
    return (
      ceiling - at > 2 && reading.is(at, 'pronoun', 'name', 'determiner', 'possessive', 'noun', 'auxiliary')
    );
  }
  if (entry.frames.includes('z') && reading.is(at, 'pronoun')) return ceiling - at > 2;
  return startsWithSubject(reading, at, ceiling, entry.frames.includes('z'));
}

/** Whether a noun phrase and right after it a verb stand here. */
function startsWithSubject(reading: Reading, at: number, ceiling: number, long: boolean): boolean {
  const subject = nounPhraseFrom(reading, at, ceiling, long);
  if (!subject) return false;
  return reading.is(reading.is(subject[1], 'adverb') ? subject[1] + 1 : subject[1], 'auxiliary', 'verb');
}

/** "described the plan as “a trap”", "called it a trap". */
function description(reading: Reading, cue: VerbCue, ceiling: number): Complement | undefined {
  const thing = nounPhraseFrom(
    reading,
    reading.lower(cue.end) === 'that' ? cue.end + 1 : cue.end,
    ceiling,
    false,
  );
  if (!thing) return undefined;
  const to = objectEnd(reading, cue.end, ceiling);
  const naming = /^(?:call|label|brand|term|deem)$/.test(cue.entry.lemma);
  for (let i = cue.end; i < to; i++) {
    if (reading.lower(i) === 'as' || (naming && reading.quotationAt(i)))
      return after(cue, cue.end, to, 'described-as');
  }
  if (naming && reading.is(cue.end, 'pronoun') && to - cue.end > 2)
    return after(cue, cue.end, to, 'described-as');
  return undefined;
}

/** A noun phrase, gerund or prepositional object that the cue reports ("denied taking part"). */
function object(reading: Reading, cue: VerbCue, ceiling: number): Complement | undefined {
  const from = cue.end;
  const starts = reading.is(
    from,
    'determiner',
    'possessive',
    'noun',
    'name',
    'gerund',
    'pronoun',
    'preposition',
  );
  if (!starts || reading.lower(from) === 'by') return undefined;
  const to = objectEnd(reading, from, ceiling);
  return to - from >= 2 ? after(cue, from, to) : undefined;
}

/** An object ends before a further verb of its subject, a clause of circumstance or a relative clause with a comma. */
export function objectEnd(reading: Reading, from: number, ceiling: number): number {
  const end = clauseEnd(reading, from, ceiling);
  for (let i = from + 1; i < end; i++) {
    const quotation = reading.quotationAt(i);
    if (quotation) {
      i = quotation.tokens[1] - 1;
      continue;
    }
    if (reading.is(i, 'coordinator') && startsPredicate(reading, i + 1)) return i;
    if (/^(?:—|–|--)$/.test(reading.lower(i))) return i;
    if (
      reading.lower(i) === ',' &&
      (reading.is(i + 1, 'subordinator', 'gerund', 'coordinator') ||
        /^(?:who|which|where|after|before|despite|with)$/.test(reading.lower(i + 1)))
    )
      return i;
  }
  return end;
}

/** "and |praised the crew", not "and |structured talks". */
function startsPredicate(reading: Reading, at: number): boolean {
  if (!reading.is(at, 'verb')) return false;
  return (
    isCueForm(reading.lower(at)) ||
    reading.is(at + 1, 'determiner', 'possessive', 'pronoun', 'preposition', 'name')
  );
}
