import { wordSet } from '../../wordSet';
import type { ComparedWord } from '../comparedWords';

/** What befell those who are counted: figures of different fates are never compared. */
const STATUSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'killed',
    wordSet(
      'kill killed kills killing dead die died dies deaths death fatalities toll slain perished drowned lives',
    ),
  ],
  ['injured', wordSet('injured injuring injures injuries wounded wounding hurt hospitalized')],
  ['missing', wordSet('missing unaccounted disappeared')],
  ['displaced', wordSet('displaced evacuated homeless fled uprooted')],
  ['arrested', wordSet('arrested detained jailed imprisoned custody arrests')],
  ['rescued', wordSet('rescued saved freed released')],
  ['infected', wordSet('infected infections cases sick ill')],
];

/** Words for people in general: "12 people", "12 lives" and plain "12" count the same. */
export const genericPeople = wordSet('people person life live victim casualty other body individual');

const byWord: ReadonlyMap<string, string> = new Map(
  STATUSES.flatMap(([status, words]) => [...words].map((word): [string, string] => [word, status])),
);

/** What befell those counted, by the word nearest to the figure at `at`; empty when nothing is told. */
export function statusNear(words: readonly ComparedWord[], at: number): string {
  for (let distance = 0; distance <= REACH; distance++) {
    for (const place of [at + distance, at - distance]) {
      const status = byWord.get(words[place]?.key);
      if (status) return status;
    }
  }
  return '';
}

/** Words between a figure and what befell those whom it counts. */
const REACH = 6;
