/** Where the true value lies, seen from the number given. */
export type Direction = 'about' | 'below' | 'above' | 'at least' | 'at most' | 'more than' | 'less than';

/** Words before a number, one modifier a line; the longest that fits counts. */
const BEFORE: ReadonlyMap<string, Direction> = new Map(
  Object.entries<Direction>({
    about: 'about',
    around: 'about',
    approximately: 'about',
    roughly: 'about',
    some: 'about',
    circa: 'about',
    'close to': 'about',
    'in the region of': 'about',
    'an estimated': 'about',
    estimated: 'about',
    'estimated at': 'about',
    'an average of': 'about',
    nearly: 'below',
    almost: 'below',
    'just under': 'below',
    'just below': 'below',
    'just short of': 'below',
    'just shy of': 'below',
    barely: 'about',
    'as high as': 'at most',
    'as low as': 'at least',
    'just over': 'above',
    'just above': 'above',
    'slightly more than': 'above',
    'slightly less than': 'below',
    'a little over': 'above',
    'a little under': 'below',
    'well over': 'more than',
    'well under': 'less than',
    over: 'more than',
    above: 'more than',
    exceeding: 'more than',
    'more than': 'more than',
    'greater than': 'more than',
    'larger than': 'more than',
    'higher than': 'more than',
    'upwards of': 'at least',
    'upward of': 'at least',
    'at least': 'at least',
    'no less than': 'at least',
    'not less than': 'at least',
    'no fewer than': 'at least',
    'a minimum of': 'at least',
    'as few as': 'at least',
    'as little as': 'at least',
    under: 'less than',
    below: 'less than',
    'less than': 'less than',
    'fewer than': 'less than',
    'smaller than': 'less than',
    'lower than': 'less than',
    'up to': 'at most',
    'at most': 'at most',
    'no more than': 'at most',
    'not more than': 'at most',
    'as many as': 'at most',
    'as much as': 'at most',
    'a maximum of': 'at most',
    within: 'at most',
  }),
);

/** Words after a number. */
const AFTER: ReadonlyMap<string, Direction> = new Map(
  Object.entries<Direction>({
    'or so': 'about',
    'or thereabouts': 'about',
    'or more': 'at least',
    'or over': 'at least',
    'and over': 'at least',
    'or above': 'at least',
    'or less': 'at most',
    'or fewer': 'at most',
    'or under': 'at most',
    '-odd': 'about',
    '-plus': 'at least',
    '+': 'at least',
  }),
);

/** On which side of the given number a modifier, as the text words it, puts the true value. */
export function directionOf(modifier: string): Direction | undefined {
  const words = modifier.toLowerCase().replace(/\s+/g, ' ');
  return BEFORE.get(words) ?? AFTER.get(words);
}

export const LONGEST_MODIFIER = 4;

export function isModifierBefore(words: string): boolean {
  return BEFORE.has(words);
}

export function isModifierAfter(words: string): boolean {
  return AFTER.has(words);
}
