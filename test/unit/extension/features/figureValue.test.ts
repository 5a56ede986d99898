import assert from 'node:assert/strict';
import type { Figure } from '../../../../src/core/analysis';
import { changeInFull, valueInFull } from '../../../../src/extension/features/figureValue';

describe('valueInFull', () => {
  const cases: [Pick<Figure, 'type' | 'value' | 'unit'>, ReturnType<typeof valueInFull>][] = [
    [
      { type: 'money', value: 7e9, unit: 'USD' },
      { full: '7,000,000,000 US dollars', scaled: '7 billion US dollars' },
    ],
    [
      { type: 'money', value: [3e6, 4.5e6], unit: 'PKR' },
      { full: '3,000,000–4,500,000 Pakistani rupees', scaled: '3–4.5 million Pakistani rupees' },
    ],
    [{ type: 'money', value: 5, unit: 'bitcoin' }, { full: '5 bitcoins' }],
    [{ type: 'percentage', value: 2.5 }, { full: '2.5%' }],
    [{ type: 'percentage', value: 3, unit: 'percentage point' }, { full: '3 percentage points' }],
    [{ type: 'quantity', value: [3, 4], unit: 'ton' }, { full: '3–4 tons' }],
    [{ type: 'quantity', value: 300, unit: 'barrel per day' }, { full: '300 barrels per day' }],
    [{ type: 'quantity', value: 90, unit: 'kilometer per hour' }, { full: '90 kilometers per hour' }],
    [{ type: 'temperature', value: -3, unit: 'degree Celsius' }, { full: '-3 degrees Celsius' }],
    [{ type: 'dimension', value: 1, unit: 'square kilometer' }, { full: '1 square kilometer' }],
    [{ type: 'number', value: 1200 }, { full: '1,200' }],
    [{ type: 'number', value: 12, unit: 'support' }, { full: '12' }],
    [{ type: 'date', value: '2024-03-05' }, { full: 'March 5, 2024' }],
    [{ type: 'date', value: ['2023', '2025'] }, { full: '2023 – 2025' }],
    [{ type: 'duration', value: ['P3Y', 'P5Y'] }, { full: '3 years – 5 years' }],
    [{ type: 'date', value: 'PRESENT_REF' }, undefined],
  ];
  for (const [figure, written] of cases) {
    it(`writes ${JSON.stringify(figure)} as ${written?.full}`, () => {
      assert.deepEqual(valueInFull(figure, 'en'), written);
    });
  }

  it('writes numbers as the language of the editor does', () => {
    assert.equal(valueInFull({ type: 'number', value: 1234.5 }, 'de')?.full, '1.234,5');
  });
});

describe('changeInFull', () => {
  it('writes a change of money by its amount', () => {
    assert.deepEqual(changeInFull({ type: 'money', value: 3, unit: 'EUR' }, { from: 2, to: 3.5 }, 'en'), {
      from: '2 euros',
      to: '3.5 euros',
      by: '1.5 euros',
    });
  });

  it('writes a change of percentages in points', () => {
    assert.deepEqual(changeInFull({ type: 'percentage', value: 31 }, { from: 12, to: 31 }, 'en'), {
      from: '12%',
      to: '31%',
      by: '19',
    });
  });
});
