/** The words of a space-separated list. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
