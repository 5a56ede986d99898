import assert from 'node:assert/strict';
import { dateInWords } from '../../../../src/extension/features/dateInWords';

describe('dateInWords', () => {
  const cases: [value: string, words: string | undefined][] = [
    ['2024-03-05', 'March 5, 2024'],
    ['2024-03', 'March 2024'],
    ['2024', '2024'],
    ['--03-05', 'March 5'],
    ['--02-29', 'February 29'],
    ['--11', 'November'],
    ['XXXX-WXX-1', 'Monday'],
    ['XXXX-WXX-7', 'Sunday'],
    ['P1D', '1 day'],
    ['P2.5Y', '2.5 years'],
    ['PT5H', '5 hours'],
    ['PT30M', '30 minutes'],
    ['P3M', '3 months'],
    ['PRESENT_REF', undefined],
    ['2024-SU', undefined],
    ['PXD', undefined],
    ['P1H', undefined],
    ['', undefined],
  ];
  for (const [value, words] of cases) {
    it(`writes ${value} as ${words}`, () => assert.equal(dateInWords(value, 'en'), words));
  }

  it('writes as the language of the editor does', () => {
    assert.equal(dateInWords('2024-03-05', 'de'), '5. März 2024');
  });
});
