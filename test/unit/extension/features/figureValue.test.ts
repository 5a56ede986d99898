import assert from 'node:assert/strict';
import type { Figure } from '../../../../src/core/analysis';
import { valueInFull } from '../../../../src/extension/features/figureValue';

describe('valueInFull', () => {
  const cases: [Pick<Figure, 'type' | 'value' | 'unit'>, ReturnType<typeof valueInFull>][] = [
    [
      { type: 'money', value: 7e9, unit: 'USD' },
      { full: '7,000,000,000 USD', scaled: '7 billion USD' },
    ],
    [{ type: 'percentage', value: 2.5 }, { full: '2.5%' }],
    [{ type: 'quantity', value: [3, 4], unit: 'ton' }, { full: '3 – 4 ton' }],
    [{ type: 'number', value: 1200 }, { full: '1,200' }],
    [{ type: 'number', value: 12, unit: 'support' }, { full: '12' }],
    [{ type: 'date', value: '2024-03-05' }, { full: 'March 5, 2024' }],
    [{ type: 'date', value: ['2023', '2025'] }, { full: '2023 – 2025' }],
    [{ type: 'date', value: 'PRESENT_REF' }, { full: 'PRESENT_REF' }],
  ];
  for (const [figure, written] of cases) {
    it(`writes ${JSON.stringify(figure)} as ${written.full}`, () => {
      assert.deepEqual(valueInFull(figure, 'en'), written);
    });
  }

  it('writes numbers as the language of the editor does', () => {
    assert.equal(valueInFull({ type: 'number', value: 1234.5 }, 'de').full, '1.234,5');
  });
});
