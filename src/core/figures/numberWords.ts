/** English number words. Scales include the South Asian lakh and crore. */
export const UNITS: ReadonlyMap<string, number> = new Map<string, number>([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['naught', 0],
  ['nought', 0],
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** "three dozen" multiplies as a scale does, but starts no sum. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([['dozen', 12]]);

/** Written close to digits: "7bn", "35m", "100k". The single letters may be something else (see `readScale`). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

/** "hundreds of", "tens of thousands of": an order of magnitude, no number; the value is the least it can be. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const IRREGULAR_ORDINALS: readonly (readonly [string, number])[] = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
];

/** "third", "twentieth", "hundredth": each also the denominator of a fraction ("two-thirds"). */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS]
    .filter(([, value]) => value >= 4 && ![5, 8, 9, 12].includes(value))
    .map(([word, value]) => [`${word}th`, value] as const),
  ...[...TENS].map(([word, value]) => [`${word.slice(0, -1)}ieth`, value] as const),
  ...[...SCALES].map(([word, value]) => [`${word}th`, value] as const),
  ...IRREGULAR_ORDINALS,
]);

/** Denominators that are words of their own. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Denominator of a fraction's second word: "third", "thirds", "quarter". */
export function denominatorOf(word: string): number | undefined {
  return (
    FRACTION_WORDS.get(word) ??
    ORDINALS.get(word) ??
    (word.endsWith('s') ? ORDINALS.get(word.slice(0, -1)) : undefined)
  );
}

/** "fold" of "sixfold" and "six-fold" is no unit: the number is a factor. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
