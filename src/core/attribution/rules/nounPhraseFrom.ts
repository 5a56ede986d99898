import type { TokenRange } from '../../text/paragraph';
import { isInsideName, linking, relative, standsAlone } from './nounPhraseWords';
import type { Reading } from './reading';

/** The noun phrase that starts at `from`; with its apposition or relative clause when `insertions` is set. */
export function nounPhraseFrom(
  reading: Reading,
  from: number,
  ceiling: number,
  insertions: boolean,
): TokenRange | undefined {
  if (from >= ceiling) return undefined;
  if (reading.is(from, 'pronoun')) return [from, from + 1];
  let to = from;
  let nouns = false;
  while (to < ceiling && goesOn(reading, from, to, nouns, insertions)) {
    nouns ||= reading.is(to, 'noun', 'name', 'number') || standsAlone.has(reading.lower(to));
    to++;
  }
  if (!nouns) return undefined;
  return insertions ? [from, appositionEnd(reading, to, ceiling)] : [from, to];
}

/** Whether the token at `to` belongs to the noun phrase from `from`, which so far holds a noun or none. */
function goesOn(reading: Reading, from: number, to: number, nouns: boolean, insertions: boolean): boolean {
  const word = reading.lower(to);
  switch (reading.classAt(to)) {
    case 'name': // "reporters Kim Park": a new phrase begins with the name
      return insertions || !nouns || !reading.is(to - 1, 'noun') || !reading.lower(to - 1).endsWith('s');
    case 'noun':
    case 'number':
      return true;
    case 'determiner':
      return !nouns || reading.is(to - 1, 'preposition', 'coordinator');
    case 'possessive':
      return !nouns || word === "'s" || word === "'";
    case 'preposition':
      if (!nouns || !linking.has(word) || (!insertions && word !== 'of' && word !== 'for')) return false;
      return reading.is(to + 1, 'noun', 'name', 'determiner', 'possessive', 'number');
    case 'coordinator':
      return nouns && word === 'and' && reading.is(to + 1, 'noun', 'name', 'determiner');
    case 'mark':
      return to > from && isInsideName(reading, to);
    default:
      return false;
  }
}

/** Where the apposition or relative clause after a noun phrase ends, or `to` when there is none. */
function appositionEnd(reading: Reading, to: number, ceiling: number): number {
  if (relative.has(reading.lower(to))) return clauseComma(reading, to, ceiling);
  if (reading.lower(to) === '(') {
    for (let i = to; i < ceiling; i++) if (reading.lower(i) === ')') return i + 1;
  }
  if (reading.lower(to) !== ',') return to;
  const starts =
    relative.has(reading.lower(to + 1)) ||
    reading.is(to + 1, 'determiner', 'noun', 'name', 'number', 'possessive');
  return starts ? clauseComma(reading, to, ceiling) : to;
}

/** The mark that ends the clause after `from`; `from` itself where a quotation interrupts it. */
function clauseComma(reading: Reading, from: number, ceiling: number): number {
  for (let i = from + 1; i < ceiling; i++) {
    if (reading.tokens[i].quotation >= 0) return from;
    const mark = reading.lower(i);
    if (mark === ';' || mark === '.' || (mark === ',' && !reading.is(i + 1, 'determiner', 'name'))) return i;
  }
  return ceiling;
}
