import type { ParagraphText, TokenRange } from '../../text/paragraph';

/** Longest stretch that the network reads at once, in tokens. */
export const LONGEST_WINDOW = 256;

/** A paragraph as the network reads it: whole, or, beyond the limit, cut where sentences end. */
export function readWindows({ tokens, sentences }: ParagraphText): TokenRange[] {
  const windows: TokenRange[] = [];
  let from = 0;
  while (tokens.length - from > LONGEST_WINDOW) {
    const limit = from + LONGEST_WINDOW;
    const [start] = sentences[tokens[limit].sentence].tokens;
    const to = start > from ? start : limit;
    windows.push([from, to]);
    from = to;
  }
  if (from < tokens.length) windows.push([from, tokens.length]);
  return windows;
}
