import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAtoms } from '../../../../src/core/figures/atoms';
import { findFigures } from '../../../../src/core/figures/findFigures';
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
