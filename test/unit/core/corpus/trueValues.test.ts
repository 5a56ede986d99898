import assert from 'node:assert/strict';
import type { Figure } from '../../../../src/core/analysis';
import { agree, trueValues } from '../../../../src/core/corpus/figures/trueValues';

const figure = (value: Figure['value'], modifier?: string): Figure => ({
  span: [0, 1],
  type: 'number',
  value,
  ...(modifier && { modifier }),
});

const cases: readonly (readonly [what: string, a: Figure, b: Figure, expected: boolean])[] = [
  ['the same number', figure(12), figure(12), true],
  ['two numbers', figure(12), figure(15), false],
  ['two numbers with one zero', figure(40), figure(42), false],
  ['a number just below and the exact one', figure(3000, 'nearly'), figure(2977), true],
  ['a number just below and a higher one', figure(3000, 'nearly'), figure(3100), false],
  ['a round number and the exact one', figure(7e9), figure(7.12e9), true],
  ['a round number and another one', figure(7e9), figure(8e9), false],
  ['a least number and a little more', figure(2900, 'more than'), figure(2977), true],
  ['a least number and much more', figure(12, 'at least'), figure(15), false],
  ['a most number and a little less', figure(100, 'up to'), figure(95), true],
  ['an estimate and a near number', figure(50, 'about'), figure(53), true],
  ['the same negative number', figure(-12), figure(-12), true],
  ['two negative numbers', figure(-12), figure(-15), false],
  ['a negative estimate and itself', figure(-5, 'about'), figure(-5, 'about'), true],
  ['a negative estimate and a near number', figure(-50, 'about'), figure(-53), true],
  ['a negative least number and a little more', figure(-50, 'at least'), figure(-48), true],
  ['a negative least number and less', figure(-50, 'at least'), figure(-53), false],
  ['a range and a number in it', figure([10, 20]), figure(15), true],
  ['a range and a number outside', figure([10, 20]), figure(25), false],
];

describe('figures of one thing', () => {
  for (const [what, a, b, expected] of cases) {
    it(`${expected ? 'agree' : 'differ'}: ${what}`, () => {
      const intervals = [a, b].map((each) => trueValues(each)!);
      assert.equal(agree(intervals), expected);
    });
  }

  it('have no value when they are dates', () => assert.equal(trueValues(figure('2031-05-06')), undefined));
});
