import assert from 'node:assert/strict';
import { figuresOnly } from '../../../../src/core/figures/figuresOnly';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { readParagraph } from '../../../../src/core/text/readParagraph';

describe('the figures of an article in another language', () => {
  const figuresIn = (text: string) => figuresOnly(text, findFigures(readParagraph(text)));
  const cases: [text: string, ...Record<string, unknown>[]][] = [
    [
      'Im Jahr 2031 kamen 15 % der Gäste.',
      { type: 'date', value: '2031' },
      { type: 'percentage', value: 15, unit: 'percent' },
    ],
    [
      'Le billet coûte € 12 ou $45.',
      { type: 'money', value: 12, unit: 'EUR' },
      { type: 'money', value: 45, unit: 'USD' },
    ],
    ['Wir haben 38 Fähren gezählt.', { type: 'number', value: 38 }],
    ['Die Stadt baut 1.200 Wohnungen.'],
    ['El puerto tiene 4,5 hectáreas.'],
    ['Am 12. Februar ist Wahl.'],
  ];
  for (const [text, ...figures] of cases) {
    it(`are those that every language writes so: ${text}`, () =>
      assert.deepEqual(
        figuresIn(text).map(({ span: _, ...figure }) => figure),
        figures,
      ));
  }
});
