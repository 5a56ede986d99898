import assert from 'node:assert/strict';
import type { Figure } from '../../../../src/core/analysis';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { resolveDates } from '../../../../src/core/published/resolveDates';
import { readParagraph } from '../../../../src/core/text/readParagraph';

function resolved(text: string, published: string): readonly Figure[] {
  return resolveDates(findFigures(readParagraph(text)), {
    earliest: published,
    latest: published,
    evidence: [],
  });
}

describe('dates from an article of Wednesday, 2021-10-13', () => {
  for (const [text, from, to] of [
    ['He called the road a lottery from June to November.', '2021-06', '2021-11'],
    ['The road closed from November to April.', '2020-11', '2021-04'],
  ]) {
    it(`begin a range before they end it in ${text}`, () => {
      assert.deepEqual(resolved(text, '2021-10-13').find(({ type }) => type === 'date')?.value, [from, to]);
    });
  }

  const cases: readonly (readonly [text: string, value: string])[] = [
    ['It rained yesterday.', '2021-10-12'],
    ['It rains today.', '2021-10-13'],
    ['It rained last night.', '2021-10-12TNI'],
    ['They met on Monday.', '2021-10-11'],
    ['They met on Wednesday.', '2021-10-13'],
    ['They will meet on Monday.', '2021-10-18'],
    ['The bridge is to close on Monday.', '2021-10-18'],
    ['They met last week.', '2021-W40'],
    ['They met last month.', '2021-09'],
    ['They met last year.', '2020'],
    ['They will meet next month.', '2021-11'],
    ['They met on September 18.', '2021-09-18'],
    ['They met on December 3.', '2020-12-03'],
    ['They will meet on January 5.', '2022-01-05'],
    ['They met in December.', '2020-12'],
    ['The work is expected to be finished by December 15.', '2021-12-15'],
    ['The talks in November are open to all.', '2021-11'],
    ['They gather this summer.', '2021-SU'],
    ['They met two years ago.', '2019'],
    ['They met ten days ago.', '2021-10-03'],
    ['Profit fell in the second quarter.', '2021-Q2'],
    ['Profit fell in the fourth quarter.', '2021-Q4'],
    ['They gather on Friday at 9 a.m.', '2021-10-08T09:00'],
  ];
  for (const [text, value] of cases) {
    it(`${text} → ${value}`, () => {
      const [figure] = resolved(text, '2021-10-13');
      assert.equal(figure.value, value);
      assert.notEqual(figure.stated, undefined);
    });
  }

  it('stay as worded where the words name the whole date', () => {
    const [figure] = resolved('They met on May 5, 2018.', '2021-10-13');
    assert.deepEqual([figure.value, figure.stated], ['2018-05-05', undefined]);
  });

  it('leave spans of time alone', () => {
    assert.equal(resolved('The talks took two days.', '2021-10-13')[0].value, 'P2D');
  });

  it('resolve both ends of a range', () => {
    assert.deepEqual(resolved('It ran from Monday to Wednesday.', '2021-10-13')[0].value, [
      '2021-10-11',
      '2021-10-13',
    ]);
  });

  it('stay as worded when the day of writing is no date', () => {
    assert.equal(resolved('It rained yesterday.', 'autumn')[0].value, '-P1D');
  });

  it('count weeks as ISO 8601 does around New Year', () => {
    assert.equal(resolved('They met this week.', '2021-01-02')[0].value, '2020-W53');
  });
});

describe('dates from an article of 2021-10-13 to 2021-10-16', () => {
  const published = { earliest: '2021-10-13', latest: '2021-10-16', evidence: [] };
  const cases: readonly (readonly [text: string, value: string])[] = [
    ['They met on Monday.', '2021-10-11'],
    ['They met last week.', '2021-W40'],
    ['They met last year.', '2020'],
    ['They met on September 18.', '2021-09-18'],
    ['It rained yesterday.', '-P1D'],
    ['They met on Thursday.', 'XXXX-WXX-4'],
    ['They met on October 14.', '2021-10-14'],
  ];
  for (const [text, value] of cases) {
    it(`${text} → ${value}`, () => {
      assert.equal(resolveDates(findFigures(readParagraph(text)), published)[0].value, value);
    });
  }

  it('stay as worded where one edge is open', () => {
    const figures = findFigures(readParagraph('They met last year.'));
    assert.deepEqual(resolveDates(figures, { ...published, latest: '..' }), figures);
  });
});

it('a day without a year stays open where it fits two years', () => {
  const figures = findFigures(readParagraph('They met on January 5.'));
  assert.deepEqual(
    resolveDates(figures, { earliest: '2021-02-11', latest: '2022-03-01', evidence: [] }),
    figures,
  );
});

describe('days without a year from an article of February to September 2021', () => {
  const published = { earliest: '2021-02-11', latest: '2021-09-30', evidence: [] };
  for (const [text, value] of [
    ['They met on September 18.', '2021-09-18'],
    ['The meeting on September 18 was short.', '2021-09-18'],
    ['They will meet on October 3.', '2021-10-03'],
    ['They met on January 5.', '2021-01-05'],
    ['They met in January.', '2021-01'],
  ] as const) {
    it(`${text} → ${value}`, () => {
      assert.equal(resolveDates(findFigures(readParagraph(text)), published)[0].value, value);
    });
  }
});
