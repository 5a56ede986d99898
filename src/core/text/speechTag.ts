import type { OpenToken } from './findTokens';

const verbs = new Set(
  'said says asked asks told wrote added replied exclaimed wondered shouted tweeted joked demanded'.split(
    ' ',
  ),
);

/** A tag has its verb among so many words. */
const LONGEST_TAG = 6;

/** Where a tag as in “…,” Kim Park said or “…,” he told reporters ends whose first word is at `from`; -1 without one. */
export function speechTagEnd(tokens: readonly OpenToken[], from: number): number {
  let tagged = false;
  const last = Math.min(from + LONGEST_TAG, tokens.length);
  for (let i = from; i < last; i++) {
    if (tokens[i].kind !== 'word') return tagged ? i : -1;
    tagged ||= verbs.has(tokens[i].lower);
  }
  return tagged ? last : -1;
}
