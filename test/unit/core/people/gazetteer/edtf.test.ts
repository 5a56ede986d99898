import assert from 'node:assert/strict';
import { readEdtf } from '../../../../../src/core/people/gazetteer/edtf';
import { heldOn, isDayPrecise } from '../../../../../src/core/people/gazetteer/terms';

describe('EDTF dates', () => {
  const dates: [text: string, earliest: string, latest: string, precision: string, doubtful?: true][] = [
    ['2011-09-18', '2011-09-18', '2011-09-18', 'day'],
    ['2011-09-18?', '2011-09-18', '2011-09-18', 'day', true],
    ['2011-09', '2011-09-01', '2011-09-30', 'month'],
    ['2012-02', '2012-02-01', '2012-02-29', 'month'],
    ['1900-02~', '1900-02-01', '1900-02-28', 'month', true],
    ['2011', '2011-01-01', '2011-12-31', 'year'],
    ['2011-XX', '2011-01-01', '2011-12-31', 'year'],
    ['2011-09-XX', '2011-09-01', '2011-09-30', 'month'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
  ];
  for (const [text, earliest, latest, precision, doubtful = false] of dates)
    it(`reads ${text} as ${precision}`, () =>
      assert.deepEqual(readEdtf(text), { earliest, latest, precision, isDoubtful: doubtful }));

  for (const text of [
    '',
    '2011-13',
    '2011-00',
    '2011-02-29',
    '2011-09-00',
    '18.9.2011',
    '2011-XX-18',
    '201X-09',
    '11',
    '2011-9-1',
    '2011-09-18T12:00',
  ])
    it(`takes "${text}" for no date`, () => assert.equal(readEdtf(text), undefined));
});

describe('a term', () => {
  const membership = { office: 'Mayor', otherLabels: [], acting: false, confirmed: true, sources: [] };
  const terms: [
    start: string | undefined,
    end: string | undefined,
    asOf: string | undefined,
    on: string,
    held: string,
  ][] = [
    ['2011-02-11', '2013-03-16', undefined, '2011-02-11', 'certain'],
    ['2011-02-11', '2013-03-16', undefined, '2013-03-16', 'certain'],
    ['2011-02-11', '2013-03-16', undefined, '2013-03-17', 'none'],
    ['2011-02-11', '2013-03-16', undefined, '2011-02-10', 'none'],
    ['2011', '2013', undefined, '2012-06-01', 'certain'],
    ['2011', '2013', undefined, '2011-06-01', 'possible'],
    ['2011', '2013', undefined, '2013-06-01', 'possible'],
    ['2011-02-11?', '2013-03-16', undefined, '2012-06-01', 'possible'],
    ['2011-02-11', undefined, undefined, '2020-01-01', 'certain'],
    ['2011-02-11', undefined, '2015', '2014-01-01', 'certain'],
    ['2011-02-11', undefined, '2015', '2020-01-01', 'possible'],
    [undefined, '2013-03-16', undefined, '2012-01-01', 'possible'],
  ];
  for (const [start, end, asOf, on, held] of terms)
    it(`from ${start} to ${end ?? `open, last seen ${asOf}`}: ${held} on ${on}`, () => {
      const dates = { ...(start && { start }), ...(end && { end }), ...(asOf && { asOf }) };
      assert.equal(heldOn({ ...membership, ...dates }, { earliest: on, latest: on }), held);
    });

  it('is held over a window for certain only if on all of its days', () => {
    const term = { ...membership, start: '2011-02-11', end: '2013-03-16' };
    assert.equal(heldOn(term, { earliest: '2012-01-01', latest: '2013-03-16' }), 'certain');
    assert.equal(heldOn(term, { earliest: '2012-01-01', latest: '2013-03-17' }), 'possible');
  });

  it('is precise to the day only with two days, checked', () => {
    const term = { ...membership, start: '2011-02-11', end: '2013-03-16' };
    assert.equal(isDayPrecise(term), true);
    assert.equal(isDayPrecise({ ...term, end: '2013-03' }), false);
    assert.equal(isDayPrecise({ ...term, start: '2011-02-11~' }), false);
    assert.equal(isDayPrecise({ ...term, confirmed: false }), false);
  });
});
