import type { TokenRange } from '../../text/paragraph';
import { nounPhraseBefore } from './nounPhraseBefore';
import type { Reading } from './reading';

/** Whether a subject is a relative pronoun. */
export function isRelative(reading: Reading, [from, to]: TokenRange): boolean {
  return to - from === 1 && /^(?:who|which)$/.test(reading.lower(from));
}

/** "Kim Park, who said so, |denied it": where the main clause goes on after a relative one. */
export function relativeEnd(reading: Reading, from: number, ceiling: number): number {
  for (let i = from; i + 1 < ceiling; i++) {
    if (reading.tokens[i].quotation < 0 && reading.lower(i) === ',' && reading.is(i + 1, 'verb', 'auxiliary'))
      return i;
  }
  return ceiling;
}

/** What a relative pronoun stands for. */
export function antecedent(reading: Reading, [from]: TokenRange, floor: number): TokenRange | undefined {
  return nounPhraseBefore(reading, reading.lower(from - 1) === ',' ? from - 1 : from, floor);
}
