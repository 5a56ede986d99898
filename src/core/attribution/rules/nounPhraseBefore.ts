import type { TokenRange } from '../../text/paragraph';
import { wordSet } from '../../wordSet';
import { isCueForm } from '../cueLexicon';
import { isInsideName, linking, relative, standsAlone } from './nounPhraseWords';
import type { Reading } from './reading';

/** How far a phrase put between a noun and its verb may reach, in tokens. */
const LONGEST_INSERTION = 40;

const notSubjects = wordSet(
  'me him us them whom himself herself themselves itself there that this which what',
);

/** The noun phrase that ends right before token `end`, with the insertions between it and `end`; the subject of a verb at `end`. */
export function nounPhraseBefore(reading: Reading, end: number, floor: number): TokenRange | undefined {
  const last = end - 1;
  if (last < floor) return undefined;
  const mark = reading.lower(last);
  if (mark === ',' || isDash(mark)) return phraseBeforeInsertion(reading, last, floor);
  return headBefore(reading, end, floor);
}

/** A noun phrase, with what is in brackets after it. */
function headBefore(reading: Reading, end: number, floor: number): TokenRange | undefined {
  if (reading.lower(end - 1) !== ')') return plainPhraseBefore(reading, end, floor);
  for (let i = end - 2; i > floor && end - i < LONGEST_INSERTION; i--) {
    if (reading.lower(i) !== '(') continue;
    const head = plainPhraseBefore(reading, i, floor);
    return head && [head[0], end];
  }
  return undefined;
}

function isDash(mark: string): boolean {
  return mark === '—' || mark === '–' || mark === '--' || mark === '-';
}

/** "Kim Park, the harbor master, |said": the insertion ends at the mark at `close`. */
function phraseBeforeInsertion(reading: Reading, close: number, floor: number): TokenRange | undefined {
  const dash = isDash(reading.lower(close));
  for (let i = close - 1; i > floor && close - i < LONGEST_INSERTION; i--) {
    const { quotation } = reading.tokens[i];
    if (quotation >= 0 && quotation !== reading.tokens[close].quotation) return undefined;
    if (dash ? !isDash(reading.lower(i)) : reading.lower(i) !== ',') continue;
    if (!inserts(reading, i + 1, close)) return undefined;
    const head = headBefore(reading, i, floor);
    if (!head || (head[0] > floor && reading.is(head[0] - 1, 'preposition', 'verb', 'gerund', 'auxiliary')))
      continue;
    const before = reading.lower(head[0] - 1);
    if (before === ',' && reading.is(head[0], 'determiner') && reading.is(i - 1, 'noun', 'name')) {
      const whole = phraseBeforeInsertion(reading, head[0] - 1, floor);
      const outer = whole ?? plainPhraseBefore(reading, head[0] - 1, floor);
      if (outer && reading.is(outer[1] - 1, 'name')) return [outer[0], close];
    }
    return reading.is(i + 1, 'preposition', 'gerund', 'adverb', 'subordinator') ? head : [head[0], close];
  }
  return undefined;
}

/** Whether the tokens can stand between a noun and its verb: an apposition, a relative clause, an adverbial. */
function inserts(reading: Reading, from: number, to: number): boolean {
  const first = reading.lower(from);
  if (relative.has(first)) return true;
  if (reading.is(from, 'pronoun', 'coordinator')) return false;
  if (reading.is(from, 'preposition', 'gerund', 'verb', 'adverb', 'subordinator'))
    return !hasFiniteCue(reading, from, to);
  for (let i = from; i < to; i++) {
    if (relative.has(reading.lower(i))) return true;
    if (reading.is(i, 'auxiliary') || reading.is(i, 'pronoun')) return false;
  }
  return !hasFiniteCue(reading, from, to);
}

function hasFiniteCue(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (reading.is(i, 'verb') && isCueForm(reading.lower(i))) return true;
  return false;
}

/** The noun phrase without insertions whose last token is the one before `end`. */
function plainPhraseBefore(reading: Reading, end: number, floor: number): TokenRange | undefined {
  const last = end - 1;
  if (last < floor) return undefined;
  if (reading.is(last, 'pronoun')) return notSubjects.has(reading.lower(last)) ? undefined : [last, end];
  if (relative.has(reading.lower(last)) || isRelativeThat(reading, last)) return [last, end];
  let from = end;
  let nouns = false;
  for (let i = last; i >= floor; i--) {
    const wordClass = reading.classAt(i);
    if (wordClass === 'noun' || wordClass === 'name' || wordClass === 'number') {
      nouns = true;
      from = i;
      continue;
    }
    if (wordClass === 'possessive' || wordClass === 'determiner') {
      from = i;
      if (!nouns && (wordClass === 'possessive' || !standsAlone.has(reading.lower(i)))) return undefined;
      nouns = true;
      continue;
    }
    if (!nouns) return undefined;
    if (!reachesBack(reading, i, floor)) break;
  }
  while (from < end && (reading.is(from, 'mark', 'time') || reading.lower(from) === "'s")) from++;
  if (!nouns || from >= end) return undefined;
  return [ownerOfClause(reading, from, floor)?.[0] ?? from, end];
}

/** What a relative clause belongs to of which the object stands at `object`: "|the captain of a ferry| that lost power". */
function ownerOfClause(reading: Reading, object: number, floor: number): TokenRange | undefined {
  let pronoun = object - 1;
  if (!reading.is(pronoun, 'verb') || isCueForm(reading.lower(pronoun))) return undefined;
  while (pronoun > floor && reading.is(pronoun, 'verb', 'auxiliary', 'adverb')) pronoun--;
  const opens = relative.has(reading.lower(pronoun)) || reading.lower(pronoun) === 'that';
  return opens && reading.is(pronoun - 1, 'noun', 'name')
    ? plainPhraseBefore(reading, pronoun, floor)
    : undefined;
}

/** Whether a word that is no noun belongs to the noun phrase that goes on to its right and left. */
function reachesBack(reading: Reading, i: number, floor: number): boolean {
  switch (reading.classAt(i)) {
    case 'preposition':
      if (reading.is(i - 1, 'verb', 'gerund')) return reading.is(i - 2, 'noun', 'name');
      return linking.has(reading.lower(i)) && reading.is(i - 1, 'noun', 'name', 'number', 'determiner');
    case 'verb':
    case 'gerund':
      return i > floor && modifies(reading, i);
    case 'mark':
      return isInsideName(reading, i);
    case 'coordinator':
      return reading.lower(i) === 'and' && coordinates(reading, i, floor);
    case 'adverb':
      return reading.is(i + 1, 'noun') && reading.is(i - 1, 'determiner');
    default:
      return false;
  }
}

/** "a letter |that| said …" */
function isRelativeThat(reading: Reading, at: number): boolean {
  return (
    reading.lower(at) === 'that' &&
    reading.is(at - 1, 'noun', 'name') &&
    reading.is(at + 1, 'verb', 'auxiliary')
  );
}

/** "a man arrested in May", "an official visiting Oslo": a participle after its noun. */
function modifies(reading: Reading, i: number): boolean {
  if (!reading.is(i - 1, 'noun', 'name')) return false;
  if (reading.is(i, 'gerund')) return true;
  return reading.is(i + 1, 'preposition') && !isCueForm(reading.lower(i));
}

/** "Park and Lee": both sides of the word of one kind, and no clause before it. */
function coordinates(reading: Reading, i: number, floor: number): boolean {
  const right = reading.classAt(i + 1);
  if (right === 'name' && reading.is(i - 1, 'name')) return true;
  if (right !== 'determiner' && right !== 'noun' && right !== 'name') return false;
  if (!reading.is(i - 1, 'noun', 'name')) return false;
  for (let k = i - 1; k >= floor && i - k < 12; k--) {
    if (reading.is(k, 'verb', 'auxiliary', 'pronoun', 'subordinator')) return false;
    if (reading.lower(k) === ',') return true;
  }
  return true;
}
