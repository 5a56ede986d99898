import { findFigures } from '../../../../src/core/figures/findFigures';
import { readParagraph } from '../../../../src/core/text/readParagraph';
import { assertGrowth } from '../../assertGrowth';

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
  for (const piece of pieces) {
    it(`“${piece}” costs no more than its length asks for`, () =>
      assertGrowth(20_000, (size) => {
        const paragraph = readParagraph(piece.repeat(size / piece.length));
        return () => void findFigures(paragraph);
      }));
  }
});
