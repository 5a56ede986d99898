import type { Span } from '../span';
import type { ParagraphText, Token } from '../text/paragraph';

/** Index of the first token that starts at or after an offset of its paragraph. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that start inside a span of their paragraph. */
export function tokensIn({ tokens }: ParagraphText, [from, to]: Span): readonly Token[] {
  return tokens.slice(firstTokenFrom(tokens, from), firstTokenFrom(tokens, to));
}
