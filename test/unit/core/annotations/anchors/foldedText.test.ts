import assert from 'node:assert/strict';
import { FoldedText, foldWords } from '../../../../../src/core/annotations/anchors/FoldedText';

describe('folded words', () => {
  const cases: [what: string, words: string, folded: string][] = [
    ['have one space for each white space', 'a  b\t\tc\r\n\r\nd', 'a b c d'],
    [
      'have one mark for all quotation marks',
      '“a” „b‟ «c» ‹d› ‘e’ ‚f‛ `g´ \'h\' "i"',
      foldedMarks('abcdefghi'),
    ],
    ['have one mark for apostrophes', "it’s it's", 'it"s it"s'],
    ['keep all else', 'Größe 12,5 % – 🚢.', 'Größe 12,5 % – 🚢.'],
  ];
  for (const [what, words, folded] of cases) it(what, () => assert.equal(foldWords(words), folded));

  function foldedMarks(letters: string): string {
    return [...letters].map((letter) => `"${letter}"`).join(' ');
  }
});

describe('a folded text', () => {
  const original = 'One\n\ntwo  three\tfour\r\n five';
  const folded = new FoldedText(original);

  for (const words of ['One', 'two', 'three', 'four', 'five']) {
    it(`tells where "${words}" stands in the original`, () => {
      const start = folded.text.indexOf(words);
      const span = folded.original([start, start + words.length]);
      assert.equal(original.slice(...span), words);
    });
  }

  it('tells where words stand that reach over white space', () => {
    const span = folded.original([folded.text.indexOf('two'), folded.text.indexOf('four') + 4]);
    assert.equal(original.slice(...span), 'two  three\tfour');
  });

  it('breaks its lines where the original does, and at its ends', () => {
    assert.equal(folded.text, 'One two three four five');
    const breaks = [...Array(folded.text.length + 2).keys()].map((i) => i - 1);
    assert.deepEqual(
      breaks.filter((offset) => folded.breaksLine(offset)),
      [-1, 3, 18, 23],
    );
  });
});
