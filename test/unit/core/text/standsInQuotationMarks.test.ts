import assert from 'node:assert/strict';
import { standsInQuotationMarks } from '../../../../src/core/text/standsInQuotationMarks';

describe('words in quotation marks', () => {
  const block = 'The “tidal\nwall” stands on Pier 4, she said, and is "done".';
  for (const [words, expected] of [
    ['The', false],
    ['tidal', true],
    ['wall', true],
    ['stands', false],
    ['done', true],
  ] as const) {
    it(`are ${expected ? '' : 'not '}around “${words}”`, () => {
      assert.equal(standsInQuotationMarks(block, block.indexOf(words)), expected);
    });
  }
});
