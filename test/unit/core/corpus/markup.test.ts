import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { ENGLISH } from '../../../../src/cli/report/words';
import { compareArticles } from '../../../../src/core/corpus/compareArticles';
import { lastOf } from '../../../../src/core/lastOf';
import { markup, type Content } from '../../../../src/core/corpus/markup/markup';
import { pageMarkup } from '../../../../src/core/corpus/markup/pages/pageMarkup';
import { evenAxis, stretchedAxis } from '../../../../src/core/corpus/markup/pictures/dayAxis';
import { PAGES } from '../../../../src/core/corpus/markup/words';
import { writeMarkup } from '../../../../src/core/corpus/markup/writeMarkup';
import type { ComparisonView } from '../../../../src/core/corpus/view/comparisonView';
import { viewComparison } from '../../../../src/core/corpus/view/viewComparison';
import { analyzed, engine, named } from './compare';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

const articles = [
  analyzed({
    id: '<b>east.txt',
    published: '2031-03-03',
    text: 'Ferry to stop\n\n“The old ferry is <not> safe & it will never sail again,” Harbor Minister Orla Vance said on Monday. It carried 40 passengers in 2019.\n',
  }),
  analyzed({
    id: 'west.txt',
    published: '2031-03-05',
    text: 'Vance stops ferry\n\nHarbor Minister Orla Vance said on Monday that the ferry was “<not> safe & it will never sail again”. It carried 45 passengers in 2019.\n',
  }),
];
const { view } = viewComparison(lastOf(compareArticles(articles, engine)), named(articles));

const placeIn = (article: number) => ({ place: 0, article, line: 1 });

function page(name: (typeof PAGES)[number], isLive: boolean): string {
  const context = { words: ENGLISH, language: 'en', width: 700, isLive, articles: view.articles };
  return pageMarkup(name, view, context).map(writeMarkup).join('');
}

describe('the pages of a comparison', () => {
  for (const name of PAGES) {
    it(`have no link and no button where there is no editor: ${name}`, () => {
      assert.doesNotMatch(page(name, false), /<a |<button|data-beside/);
    });
  }

  it('lead from each wording to its place, and to two places side by side', () => {
    const { document } = new JSDOM(page('quotes', true)).window;
    const places = [...document.querySelectorAll('.wordings a.place')].map((link) => link.textContent);
    assert.deepEqual(places, ['<b>east.txt:3', 'west.txt:3']);
    assert.equal(document.querySelectorAll('[data-beside]').length, 1);
  });

  it('say that there is nothing where there is nothing', () => {
    const nothing = viewComparison(lastOf(compareArticles([], engine)), named([])).view;
    const context = { words: ENGLISH, language: 'en', width: 700, isLive: true, articles: [] };
    for (const name of PAGES) {
      const [only, ...others] = pageMarkup(name, nothing, context);
      assert.deepEqual([only.children, others], [[ENGLISH.nothing[name]], []]);
    }
  });

  it('name countries, currencies and days as people do in their language', () => {
    const figure = { text: '$40', value: 40, modifier: '' };
    const named: ComparisonView = {
      ...view,
      figures: [
        { id: 'f1', counted: '', unit: 'USD', relation: 'agree', members: [{ ...figure, ...placeIn(0) }] },
      ],
      offices: [
        {
          title: 'Harbor Minister',
          country: 'CL',
          holders: ['Orla Vance', 'Joram Quist'].map((name, i) => ({ name, articles: [placeIn(i)] })),
        },
      ],
    };
    const context = { words: ENGLISH, language: 'es', width: 700, isLive: true, articles: view.articles };
    const text = (name: 'figures' | 'people') =>
      new JSDOM(pageMarkup(name, named, context).map(writeMarkup).join('')).window.document.body.textContent;
    assert.match(text('figures'), /^dólar estadounidense/);
    assert.match(
      text('people'),
      /Harbor Minister \(Chile\).*Orla Vance.*3 mar 2031.*Joram Quist.*5 mar 2031/,
    );
  });

  it('have a table beside every picture', () => {
    for (const name of ['timeline', 'voices'] as const) {
      const { document } = new JSDOM(page(name, true)).window;
      const pictures = [...document.querySelectorAll('svg')];
      assert.notEqual(pictures.length, 0);
      for (const svg of pictures) {
        assert.ok(svg.getAttribute('aria-label'));
        assert.equal(svg.closest('figure')?.nextElementSibling?.tagName, 'TABLE');
      }
    }
  });
});

describe('markup', () => {
  const content = fc.letrec<{ content: Content }>((tie) => ({
    content: fc.oneof(
      { maxDepth: 3 },
      fc.string().map((text) => text.replace(/\p{Cc}/gu, '')),
      fc
        .tuple(fc.string(), fc.array(tie('content'), { maxLength: 3 }))
        .map(([title, children]) => markup('span', { title: title.replace(/\p{Cc}/gu, '') }, ...children)),
    ),
  })).content;

  const textOf = (each: Content): string =>
    typeof each === 'string' ? each : each.children.map(textOf).join('');

  it('is read back as it was written, whatever its texts hold', () => {
    fc.assert(
      fc.property(content, (each) => {
        const { body } = new JSDOM(`<!doctype html><body>${writeMarkup(each)}</body>`).window.document;
        assert.equal(body.textContent, textOf(each));
        assert.equal(body.querySelectorAll('*:not(span)').length, 0);
      }),
      { numRuns: Math.min(runs.numRuns, 60) },
    );
  });
});

describe('an axis of days', () => {
  const day = fc.integer({ min: -30_000, max: 40_000 });
  const length = fc.integer({ min: 1, max: 40_000 });

  for (const [name, axisOf] of [
    ['even', evenAxis],
    [
      'stretched',
      (days: readonly [number, number], range: readonly [number, number], language: string) =>
        stretchedAxis(days, Math.round((days[0] + days[1]) / 2), range, language),
    ],
  ] as const) {
    it(`keeps days in order and labels apart: ${name}`, () => {
      fc.assert(
        fc.property(day, length, fc.integer({ min: 200, max: 1500 }), (first, days, width) => {
          const axis = axisOf([first, first + days], [0, width], 'en');
          const places = [0, 1, Math.ceil(days / 2), days]
            .sort((a, b) => a - b)
            .map((each) => axis.at(first + each));
          assert.deepEqual(
            [...places].sort((a, b) => a - b),
            places,
          );
          const ticks = axis.ticks.map(({ x }) => x).sort((a, b) => a - b);
          ticks.forEach((x, i) => assert.ok(i === 0 || x - ticks[i - 1] > 20));
        }),
        runs,
      );
    });
  }
});
