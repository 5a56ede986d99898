import assert from 'node:assert/strict';
import { classAt, DIGIT, LETTER, LOWER, SPACE, UPPER } from '../../../../src/core/text/characters';

const ALL = SPACE | LETTER | DIGIT | UPPER | LOWER;

/** By Unicode's own classes, and by what is invisible in a text. */
function expected(character: string): number {
  if (/[\s\p{Cc}\p{Z}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u.test(character))
    return SPACE;
  if (/\p{Lu}/u.test(character)) return LETTER | UPPER;
  if (/\p{Ll}/u.test(character)) return LETTER | LOWER;
  if (/[\p{L}\p{M}\u00ad\u200c\u200d]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : 0;
}

describe('the class of a character', () => {
  it('is that of Unicode, for every code unit that is a character by itself', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCharCode(code);
      if ((classAt(character, 0) & ALL) !== expected(character)) wrong.push(code.toString(16));
    }
    assert.deepEqual(wrong, []);
  });

  it('is that of the whole character at both halves of a pair', () => {
    const text = '𝐀😀';
    assert.deepEqual(
      [0, 1, 2, 3].map((at) => classAt(text, at) & ALL),
      [LETTER | UPPER, LETTER | UPPER, 0, 0],
    );
  });

  it('is space outside of the text', () => assert.equal(classAt('a', 1) & ALL, SPACE));
});
