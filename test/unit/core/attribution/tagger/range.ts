import assert from 'node:assert/strict';
import type { ParagraphText, TokenRange } from '../../../../../src/core/text/paragraph';

/** The tokens that a piece of the text consists of. */
export function range({ text, tokens }: ParagraphText, piece: string): TokenRange {
  const start = text.indexOf(piece);
  assert.ok(start >= 0, piece);
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.end >= start + piece.length);
  return [from, to + 1];
}
