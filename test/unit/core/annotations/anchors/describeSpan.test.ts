import assert from 'node:assert/strict';
import { AnchorText, MOST_PLACES } from '../../../../../src/core/annotations/anchors/AnchorText';
import { describeSpan } from '../../../../../src/core/annotations/anchors/describeSpan';

/** The target of the words between "[" and "]". */
function described(marked: string) {
  const start = marked.indexOf('[');
  const article = new AnchorText(marked.replace('[', '').replace(']', ''));
  return { ...describeSpan(article, [start, marked.indexOf(']') - 1]), article };
}

describe('the description of a span', () => {
  it('has its words, its place in code points and the hash of the text', () => {
    const { exact, position, textHash, article } = described('🚢 The [ferry 🚢] sails.');
    assert.equal(exact, 'ferry 🚢');
    assert.deepEqual(position, [6, 13]);
    assert.equal(textHash, article.hash);
  });

  it('leaves white space at its ends out', () => {
    const { exact, position, prefix, suffix } = described('The[ ferry\n]sails.');
    assert.deepEqual(
      { exact, position, prefix, suffix },
      {
        exact: 'ferry',
        position: [4, 9],
        prefix: 'The ',
        suffix: '\nsails.',
      },
    );
  });

  it('stands where it began when it holds nothing but white space', () => {
    const { exact, position } = described('The[  ]ferry');
    assert.equal(exact, '');
    assert.deepEqual(position, [5, 5]);
  });

  it('takes both halves of a character that it splits', () => {
    const text = new AnchorText('a 🚢 b 🚢 c');
    assert.equal(describeSpan(text, [3, 8]).exact, '🚢 b 🚢');
  });

  describe('has a context', () => {
    const cases: [what: string, marked: string, prefix: string, suffix: string][] = [
      ['of all there is in a short text', 'The [ferry] sails.', 'The ', ' sails.'],
      [
        'of 32 characters where words end there',
        `x ${'a'.repeat(31)} [ferry] ${'b'.repeat(31)} x`,
        `${'a'.repeat(31)} `,
        ` ${'b'.repeat(31)}`,
      ],
      [
        'that goes on to the ends of words',
        `x ${'a'.repeat(40)} [ferry] ${'b'.repeat(40)} x`,
        `${'a'.repeat(40)} `,
        ` ${'b'.repeat(40)}`,
      ],
      [
        'of 48 characters where words are longer',
        `x ${'a'.repeat(60)} [ferry] ${'b'.repeat(60)} x`,
        `${'a'.repeat(47)} `,
        ` ${'b'.repeat(47)}`,
      ],
      [
        'that splits no character',
        `x${'🚢'.repeat(30)}[ferry]${'🚢'.repeat(30)}x`,
        '🚢'.repeat(24),
        '🚢'.repeat(24),
      ],
      [
        'of a character more where it would split one',
        `x${'🚢'.repeat(30)} [ferry] ${'🚢'.repeat(30)}x`,
        `${'🚢'.repeat(24)} `,
        ` ${'🚢'.repeat(24)}`,
      ],
    ];
    for (const [what, marked, prefix, suffix] of cases) {
      it(what, () => {
        const target = described(marked);
        assert.equal(target.prefix, prefix);
        assert.equal(target.suffix, suffix);
      });
    }
  });

  describe('tells', () => {
    const cases: [what: string, marked: string, occurrence: object | undefined][] = [
      ['nothing of other places where there are none', 'The [ferry] sails.', undefined],
      [
        'how many places have the same words',
        'The [ferry] sails. A ferry sank.',
        { same: 2, alike: 1, nth: 1, agreement: 4 },
      ],
      [
        'how far the most alike agrees',
        'Today [the ferry] sails again. Not today: the ferry sails not.',
        { same: 2, alike: 1, nth: 1, agreement: 8 },
      ],
    ];
    for (const [what, marked, occurrence] of cases) {
      it(what, () => assert.deepEqual(described(marked).occurrence, occurrence));
    }

    it('which of several places with the same context it is', () => {
      const line = 'The ferry sails at noon from the old pier of Aldmoor.\n';
      const article = new AnchorText(line.repeat(3));
      const start = line.length + line.indexOf('noon');
      const { occurrence } = describeSpan(article, [start, start + 4]);
      assert.deepEqual([occurrence?.same, occurrence?.alike, occurrence?.nth], [3, 3, 2]);
    });

    it('no place among more than a thousand', () => {
      const article = new AnchorText('no '.repeat(MOST_PLACES + 5));
      const { occurrence } = describeSpan(article, [30, 32]);
      assert.deepEqual(occurrence, { same: MOST_PLACES + 1, alike: MOST_PLACES + 1, nth: 1, agreement: 0 });
    });
  });
});
