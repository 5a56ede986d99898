import assert from 'node:assert/strict';
import { dateInWords, durationInWords } from '../../../../src/extension/features/dateInWords';

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
    ['2021-10-06T09:00', 'October 6, 2021, 9:00 AM'],
    ['XXXX-WXX-3TAF', 'Wednesday, in the afternoon'],
    ['2021-W40', 'October 4 – 10, 2021'],
    ['2020-W53', 'December 28, 2020 – January 3, 2021'],
    ['2021-W40-WE', 'October 9 – 10, 2021'],
    ['2021-Q3', 'July – September 2021'],
    ['2021-H1', 'January – June 2021'],
    ['198', '1980 – 1989'],
    ['19', '1900 – 1999'],
    ['-P1D', 'yesterday'],
    ['P0W', 'this week'],
    ['-P2Y', '2 years ago'],
    ['-P1DTNI', 'yesterday, at night'],
    ['T14:30', '2:30 PM'],
    ['TMO', 'in the morning'],
    ['PRESENT_REF', undefined],
    ['2024-SU', undefined],
    ['PXD', undefined],
    ['', undefined],
  ];
  for (const [value, words] of cases) {
    it(`writes ${value} as ${words}`, () =>
      assert.equal(dateInWords(value, 'en')?.replace(/[\u2009\u202f]/g, ' '), words));
  }

  it('writes as the language of the editor does', () => {
    assert.equal(dateInWords('2024-03-05', 'de'), '5. März 2024');
  });
});

describe('durationInWords', () => {
  const cases: [value: string, words: string | undefined][] = [
    ['P1D', '1 day'],
    ['P2.5Y', '2.5 years'],
    ['PT5H', '5 hours'],
    ['PT30M', '30 minutes'],
    ['P3M', '3 months'],
    ['PXD', undefined],
    ['P1H', undefined],
  ];
  for (const [value, words] of cases) {
    it(`writes ${value} as ${words}`, () => assert.equal(durationInWords(value, 'en'), words));
  }
});
