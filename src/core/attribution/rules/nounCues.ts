import type { TokenRange } from '../../text/paragraph';
import { nounCueClass } from '../cueLexicon';
import { objectEnd } from './contentAfter';
import type { Finding } from './finding';
import { nounPhraseBefore } from './nounPhraseBefore';
import type { Reading } from './reading';

/** "her claim that Q", "American allegations that Q": `at` is the noun. */
export function nounCue(reading: Reading, at: number): Finding | undefined {
  if (!nounCueClass(reading.lower(at)) || reading.lower(at + 1) !== 'that') return undefined;
  const [floor, ceiling] = reading.sentenceAt(at);
  const from = at + 2;
  if (ceiling - from < 3 || reading.is(from, 'verb', 'auxiliary')) return undefined;
  return {
    source: possessor(reading, at, floor),
    cue: [at, at + 1],
    content: [[from, objectEnd(reading, from, ceiling)]],
    reason: 'noun-cue',
    attitude: false,
  };
}

/** Whose words they are: "her", "the mayor" of "the mayor's", "American". */
function possessor(reading: Reading, at: number, floor: number): TokenRange | undefined {
  for (let i = at - 1; i >= floor && at - i <= 3; i--) {
    if (reading.lower(i) === "'s" || reading.lower(i) === "'") return nounPhraseBefore(reading, i, floor);
    if (reading.is(i, 'possessive')) return [i, i + 1];
    if (reading.is(i, 'name') && i === at - 1) return [i, at];
    if (!reading.is(i, 'noun', 'name')) return undefined;
  }
  return undefined;
}
