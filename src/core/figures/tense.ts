import { wordSet } from '../wordSet';
import type { Atom } from './atoms';
import { lowerAt } from './dateRead';

const FUTURE = wordSet(
  'will shall ll be expect plan hopes due scheduled expected expects plans planned planning set next upcoming effective payable would ' +
    'intends tomorrow going expire expires mature deadline slated',
);

const PAST = wordSet(
  'said told was were had did took gave went came saw made held met left began won lost fell rose led fled wrote spoke ' +
    'brought broke fought found got heard kept knew paid ran sent shot spent stood struck died been since ago last',
);

const REACH = 10;

/** On which side of the day of writing the verb around a date puts it; the nearest before it decides, else after it. */
export function tenseAround(
  atoms: readonly Atom[],
  from: number,
  end: number,
): 'past' | 'future' | undefined {
  const { sentence } = atoms[from];
  for (let i = from - 1; i >= 0 && i >= from - REACH && atoms[i].sentence === sentence; i--) {
    const tense = tenseAt(atoms, i);
    if (tense) return tense === 'open' ? undefined : tense;
  }
  for (let i = end; i < atoms.length && i < end + REACH && atoms[i].sentence === sentence; i++) {
    const tense = tenseAt(atoms, i);
    if (tense) return tense === 'open' ? undefined : tense;
  }
  return undefined;
}

/** What "with work to start" announces. */
const BEGINNINGS = wordSet('begin start open resume');

/** Whether a verb stands in "with work to |start|". */
function isAnnounced(atoms: readonly Atom[], verb: number): boolean {
  return (
    lowerAt(atoms, verb - 1) === 'to' && [3, 4, 5].some((back) => lowerAt(atoms, verb - back) === 'with')
  );
}

/**
 * "is to open", "with work to start" look ahead; a participle after "be" ("to be completed") tells no time by itself, and
 * "was up for a vote" may look either way.
 */
function tenseAt(atoms: readonly Atom[], i: number): 'past' | 'future' | 'open' | undefined {
  const word = atoms[i].lower;
  if (word === 'up' && lowerAt(atoms, i + 1) === 'for') return 'open';
  if (BEGINNINGS.has(word) && isAnnounced(atoms, i)) return 'future';
  if (FUTURE.has(word) || (word === 'to' && /^(?:is|are)$/.test(lowerAt(atoms, i - 1)))) return 'future';
  const isPast = PAST.has(word) || (word.length > 4 && word.endsWith('ed'));
  return isPast && lowerAt(atoms, i - 1) !== 'be' ? 'past' : undefined;
}
