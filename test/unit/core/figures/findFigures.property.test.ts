import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAtoms, type Atom } from '../../../../src/core/figures/atoms';
import { figuresAmong, findFigures } from '../../../../src/core/figures/findFigures';
import { readParagraph } from '../../../../src/core/text/readParagraph';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

/** Pieces that figures are made of, in any order, with anything between them. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'$ € Rs US$ 7 12.5 1,000 1.2.3 2021 -5 ½ bn million lakh crore two ninety hundred and a half third thirds % percent per cent km degrees years-old day-long ago last next the early mid-August September 18 Monday , . : - – / between from to up down nearly as many'.split(
        ' ',
      ),
    ),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  ),
  { maxLength: 40 },
);

/** How often atoms are looked at while something is done with them. */
function looksAt(atoms: readonly Atom[], work: (atoms: readonly Atom[]) => void): number {
  let looks = 0;
  const counted = new Proxy(atoms, {
    get(target, property, receiver): unknown {
      if (typeof property === 'string' && property !== 'length') looks++;
      return Reflect.get(target, property, receiver);
    },
  });
  work(counted);
  return looks;
}

describe('figures of any text', () => {
  it('lie inside it, in order, without overlap, and hold no surrounding space', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', '', '  '), (parts, glue) => {
        const text = parts.join(glue).replace(/[\r\n]/g, ' ');
        let last = 0;
        for (const { span, value } of findFigures(readParagraph(text))) {
          assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= text.length);
          assert.equal(text.slice(...span), text.slice(...span).trim());
          assert.ok(typeof value !== 'number' || !Number.isNaN(value));
          last = span[1];
        }
      }),
      runs,
    );
  });

  const repeated = [
    ...[
      '1',
      '1,',
      '7-',
      '1/',
      '10:',
      '$ ',
      '.5',
      '- 1 ',
      '5 ',
      'two ',
      'two hundred and ',
      'half a ',
      'tens of ',
    ],
    ...[
      'the ',
      'last ',
      'early ',
      'as many ',
      'May ',
      'Monday, ',
      'between 2013 and ',
      'from 5 ',
      'one and a ',
    ],
    ...['5 percent to ', '5 am ', 'A 5 ', '5 big ', 'one in five ', '1 414 ', 'five point one '],
  ];
  for (const piece of repeated) {
    it(`are found with work that grows with the text: “${piece}” again and again`, () => {
      const [small, large] = [400, 4_000].map((length) => {
        const paragraph = readParagraph(piece.repeat(length / piece.length));
        return looksAt(readAtoms(paragraph), (atoms) => figuresAmong(atoms, paragraph.text));
      });
      assert.ok(
        large <= 11 * small + 200,
        `${small} looks at atoms for a text, ${large} for one ten times as long`,
      );
    });
  }

  it('are made of atoms that cover every character but white space', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const paragraph = readParagraph(parts.join(' ').replace(/[\r\n]/g, ' '));
        const covered = paragraph.tokens.map(({ start, end }) => paragraph.text.slice(start, end)).join('');
        const atoms = readAtoms(paragraph)
          .map(({ start, end }) => paragraph.text.slice(start, end))
          .join('');
        assert.equal(atoms, covered.replace(/[ \t\u00a0]/g, ''));
      }),
      runs,
    );
  });
});
