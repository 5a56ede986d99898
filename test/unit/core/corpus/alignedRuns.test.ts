import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignedRuns } from '../../../../src/core/corpus/quotes/alignedRuns';
import type { Passage } from '../../../../src/core/corpus/quotes/findDifferences';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

const passage = (text: string, isVerbatim = true): Passage => ({
  text,
  parts: [[0, text.length]],
  isVerbatim,
});

/** "-gone-" and "+come+" with the rest as it is. */
function written(first: Passage, second: Passage): string {
  return alignedRuns(first, second)
    .map(({ text, change }) => (change ? (change.is === 'gone' ? `-${text}-` : `+${text}+`) : text))
    .join('');
}

describe('two wordings set against each other', () => {
  for (const [what, from, to, expected] of [
    ['the same words', '“The ferry is slow.”', '“The ferry is slow.”', '“The ferry is slow.”'],
    ['a word that is gone', 'The very slow ferry', 'The slow ferry', 'The -very- slow ferry'],
    ['a word that has come', 'The slow ferry', 'The very slow ferry', 'The +very+ slow ferry'],
    ['another word', '“The ferry is slow,”', '“The ferry is unsafe,”', '“The ferry is -slow- +unsafe+,”'],
    [
      'an end that was cut',
      '“We shall sail, if the gale allows.”',
      '“We shall sail.”',
      '“We shall sail -if the gale allows-.”',
    ],
    ['nothing in common', 'north wall', 'old boat', '-north wall- +old boat+'],
  ] as const) {
    it(`show ${what}`, () => assert.equal(written(passage(from), passage(to)), expected));
  }

  it('leave out what interrupts a quotation', () => {
    const text = '“The ferry,” she said, “is slow.”';
    const interrupted: Passage = {
      text,
      parts: [
        [0, 12],
        [23, text.length],
      ],
      isVerbatim: true,
    };
    assert.equal(written(passage('“The ferry was slow.”'), interrupted), '“The ferry,” … “-was- +is+ slow.”');
  });

  it('mark nothing but numbers and negations in a report in other words', () => {
    const first = passage('“We saw forty boats in the harbor and none of them was ours,”');
    const second = passage('saw fourteen boats in the harbor', false);
    assert.equal(written(first, second), 'saw +fourteen+ boats in the harbor');
  });

  it('hold the whole second wording, and of the first only its own words', () => {
    const word = fc.constantFrom('the', 'slow', 'ferry', 'never', 'sails', 'twelve', 'boats', 'not', 'very');
    const text = fc.array(word, { minLength: 2, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const aligned = alignedRuns(passage(from), passage(to));
        const kept = aligned.filter(({ change }) => change?.is !== 'gone').map((run) => run.text);
        assert.equal(kept.join('').replace(/\s+/g, ' ').trim(), to);
        const lost = aligned
          .filter(({ change }) => change?.is !== 'come')
          .flatMap((run) => run.text.split(/ |…/));
        assert.deepEqual(lost.filter(Boolean), from.split(' '));
      }),
      runs,
    );
  });
});
