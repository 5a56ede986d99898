/** How many items at the start and at the end two versions of a list have in common. */
export function sharedEnds<Before, After>(
  before: readonly Before[],
  after: readonly After[],
  isSame: (before: Before, after: After) => boolean,
): [start: number, end: number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(before[before.length - 1 - end], after[after.length - 1 - end]))
    end++;
  return [start, end];
}
