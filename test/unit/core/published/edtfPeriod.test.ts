import assert from 'node:assert/strict';
import { isoDay } from '../../../../src/core/calendarDays';
import { edtfPeriod } from '../../../../src/core/published/edtfPeriod';

describe('the days that an EDTF date means', () => {
  for (const [text, first, last] of [
    ['2031-05-06', '2031-05-06', '2031-05-06'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-05-06?', '2031-05-06', '2031-05-06'],
    ['203X', '2030-01-01', '2039-12-31'],
    ['2031-05-04/2031-06', '2031-05-04', '2031-06-30'],
  ]) {
    it(`are those from ${first} to ${last} for ${text}`, () => {
      assert.deepEqual(edtfPeriod(text)?.map(isoDay), [first, last]);
    });
  }

  for (const text of [
    '',
    'May 6',
    '6.5.2031',
    '2031-13',
    '2031-02-30',
    '2031/',
    '2031-06/2031-05',
    '2031/2032/2033',
  ]) {
    it(`are not told by "${text}"`, () => assert.equal(edtfPeriod(text), undefined));
  }
});
