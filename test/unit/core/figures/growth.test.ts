import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { readParagraph } from '../../../../src/core/text/readParagraph';

const SMALL = 20_000;
const GROWTH = 8;
/** Times as long that `GROWTH` times the text may take; a quadratic reader takes `GROWTH` squared. */
const WORST = 3 * GROWTH;

/** Text that a grammar of numbers and dates could read again and again from every place in it. */
const pieces: readonly string[] = [
  '9',
  '1,',
  '1.',
  '1-',
  '1/',
  '1:',
  '$',
  '$1 ',
  '€ ',
  '1 ',
  'one ',
  'one hundred and ',
  'hundred ',
  'million ',
  'twenty-',
  'half a ',
  'two-thirds of ',
  'between 1 and ',
  'between ',
  'from 1 to ',
  'more than ',
  'at least about nearly ',
  'up from ',
  '1% to ',
  'May ',
  'May 1, ',
  'on Monday, ',
  'last ',
  'the day before ',
  'early late mid-',
  '2013-2014-',
  'years of ',
  'a dozen ',
  'rose from 1 to ',
];

describe('finding figures in a paragraph made of one piece only', () => {
  const cost = (paragraph: ReturnType<typeof readParagraph>) => {
    const start = performance.now();
    findFigures(paragraph);
    return performance.now() - start;
  };
  for (const piece of pieces) {
    it(`“${piece}” costs no more than its length asks for`, () => {
      const paragraphOf = (size: number) => readParagraph(piece.repeat(size / piece.length));
      const [small, large] = [paragraphOf(SMALL), paragraphOf(SMALL * GROWTH)];
      const ratios: number[] = [];
      while (ratios.length < 4 && !ratios.some((ratio) => ratio < WORST)) {
        ratios.push(cost(large) / Math.max(cost(small), 2));
      }
      const least = Math.min(...ratios);
      assert.ok(least < WORST, `${GROWTH} times the text took ${least.toFixed(1)} times as long`);
    });
  }
});
