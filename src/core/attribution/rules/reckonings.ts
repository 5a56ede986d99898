import type { TokenRange } from '../../text/paragraph';
import type { Finding } from './finding';
import { clauseEnd } from './clauses';
import { nounPhraseBefore } from './nounPhraseBefore';
import { nounPhraseFrom } from './nounPhraseFrom';
import type { Reading } from './reading';

/** How many words may stand between "at" and its number: "at no fewer than 40". */
const LONGEST_MODIFIER = 5;

/** Whom a number is told to be from: "Rights groups put |the toll at 40|". */
export function reckoning(reading: Reading, at: number): Finding | undefined {
  if (!/^puts?$/.test(reading.lower(at))) return undefined;
  const sentence = reading.sentenceAt(at);
  const thing = nounPhraseFrom(reading, at + 1, sentence[1], false);
  if (!thing || reading.lower(thing[1]) !== 'at' || !givesNumber(reading, thing[1] + 1)) return undefined;
  let verb = at;
  while (reading.is(verb - 1, 'auxiliary', 'adverb')) verb--;
  const source = nounPhraseBefore(reading, verb, sentence[0]);
  if (!source) return undefined;
  const content: TokenRange = [thing[0], clauseEnd(reading, thing[1], sentence[1])];
  return {
    source,
    cue: [at, at + 1],
    content: [content],
    reason: 'source-cue-content',
    attitude: false,
    unlearned: true,
  };
}

function givesNumber(reading: Reading, from: number): boolean {
  for (let i = from; i < from + LONGEST_MODIFIER; i++)
    if (reading.is(i, 'number') || /\d/.test(reading.lower(i))) return true;
  return false;
}
