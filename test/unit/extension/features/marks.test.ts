import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import type { Span } from '../../../../src/core/span';
import { Watch } from '../../Watch';
import {
  marksOf,
  movedBy,
  sameSpans,
  type TextChange,
  type Thresholds,
} from '../../../../src/extension/features/marks';

const nothing: ArticleAnalysis = {
  id: 'invented.txt',
  length: 100,
  language: 'en',
  blocks: [],
  sentences: [],
  people: [],
  organizations: [],
  attributions: [],
  figures: [],
  claims: [],
};

const all: Thresholds = { dim: 0, hide: 0 };

describe('marksOf', () => {
  const person = { id: 'a', name: 'A', titles: [], status: 'current' } as const;
  const people: ArticleAnalysis['people'] = [
    {
      ...person,
      official: true,
      mentions: [
        { span: [0, 10], kind: 'titled', sieve: 'exact' },
        { span: [20, 23], kind: 'pronoun', sieve: 'pronoun' },
        { span: [30, 35], kind: 'surname', sieve: 'surname' },
      ],
    },
    {
      ...person,
      official: false,
      mentions: [
        { span: [40, 45], kind: 'full', sieve: 'exact' },
        { span: [50, 52], kind: 'pronoun', sieve: 'pronoun' },
      ],
    },
  ];

  it('tells the mentions that name an official from those that do not, and officials from other people', () => {
    const marks = marksOf({ ...nothing, people }, [], all);
    assert.deepEqual(marks.officials, [
      [0, 10],
      [30, 35],
    ]);
    assert.deepEqual(marks.references, [[20, 23]]);
    assert.deepEqual(marks.people, [[40, 45]]);
  });

  it('marks an institution where it is a source, and not where it is a place', () => {
    const organizations: ArticleAnalysis['organizations'] = [
      { id: 'lima', name: 'Lima', kind: 'metonym', mentions: [{ span: [0, 4] }, { span: [30, 34] }] },
    ];
    const attributions = [
      { source: [[30, 34]], speakerId: 'lima', quoted: [] },
    ] as unknown as ArticleAnalysis['attributions'];
    assert.deepEqual(marksOf({ ...nothing, organizations, attributions }, [], all).institutions, [[30, 34]]);
  });

  it('looks at institutions and quotations about as often as there are such', () => {
    const growth = Watch.growth((watch, size) => {
      const row = Array.from({ length: size }, (_, i) => i);
      const organizations = row.map((i) => ({
        id: `o${i}`,
        mentions: [watch.on({ span: [20 * i, 20 * i + 4] })],
      }));
      const attributions = row.map((i) =>
        watch.on({
          source: [[20 * i, 20 * i + 4]],
          speakerId: `o${i}`,
          confidence: (i % 2) / 2,
          quoted: [watch.on([20 * i + 6, 20 * i + 18])],
        }),
      );
      const invented = { ...nothing, organizations, attributions } as unknown as ArticleAnalysis;
      const { institutions, quotes, unsureQuotes } = marksOf(invented, [], { dim: 0.3, hide: 0 });
      assert.deepEqual([institutions.length, quotes.length, unsureQuotes.length], [size, size / 2, size / 2]);
    });
    assert.ok(growth < 8, `four times as many are looked at ${growth} times as often`);
  });

  const quotes = (...given: [confidence: number, ...quoted: Span[]][]) => ({
    ...nothing,
    attributions: given.map(([confidence, ...quoted]) => ({
      confidence,
      quoted,
      source: [],
    })) as unknown as ArticleAnalysis['attributions'],
  });

  it('marks a quotation once, however many attributions hold it', () => {
    const analysis = quotes([0.9, [50, 60]], [0.9, [10, 40]], [0.9, [20, 30], [50, 60]]);
    assert.deepEqual(marksOf(analysis, [], all).quotes, [
      [10, 40],
      [50, 60],
    ]);
  });

  it('marks what is below the first threshold as unsure, and not what is below the second', () => {
    const marks = marksOf(quotes([0.6, [0, 9]], [0.59, [10, 19]], [0.2, [20, 29]], [0.19, [30, 39]]), [], {
      dim: 0.6,
      hide: 0.2,
    });
    assert.deepEqual(marks.quotes, [[0, 9]]);
    assert.deepEqual(marks.unsureQuotes, [
      [10, 19],
      [20, 29],
    ]);
  });

  it('marks no quotation as unsure that another attribution is sure of', () => {
    const marks = marksOf(quotes([0.9, [0, 9]], [0.3, [0, 9]]), [], { dim: 0.6, hide: 0.2 });
    assert.deepEqual(marks.quotes, [[0, 9]]);
    assert.deepEqual(marks.unsureQuotes, []);
  });

  it('hides below the second threshold though it lies above the first', () => {
    const marks = marksOf(quotes([0.7, [0, 9]]), [], { dim: 0.5, hide: 0.8 });
    assert.deepEqual([marks.quotes, marks.unsureQuotes], [[], []]);
  });
});

describe('movedBy', () => {
  const spans: Span[] = [
    [10, 20],
    [30, 40],
  ];
  const cases: [behavior: string, change: TextChange, moved: Span[] | undefined][] = [
    [
      'moves marks behind an insertion',
      { rangeOffset: 25, rangeLength: 0, text: 'abc' },
      [
        [10, 20],
        [33, 43],
      ],
    ],
    [
      'moves a mark behind an insertion right before it',
      { rangeOffset: 10, rangeLength: 0, text: 'ab' },
      [
        [12, 22],
        [32, 42],
      ],
    ],
    [
      'does not extend a mark by an insertion right behind it',
      { rangeOffset: 20, rangeLength: 0, text: 'ab' },
      [
        [10, 20],
        [32, 42],
      ],
    ],
    [
      'moves marks back over a deletion',
      { rangeOffset: 0, rangeLength: 10, text: '' },
      [
        [0, 10],
        [20, 30],
      ],
    ],
    ['does not know a mark that was typed into', { rangeOffset: 15, rangeLength: 0, text: 'a' }, undefined],
    ['does not know a mark whose edge was deleted', { rangeOffset: 19, rangeLength: 2, text: '' }, undefined],
  ];
  for (const [behavior, change, moved] of cases) {
    it(behavior, () => assert.deepEqual(movedBy([change], spans), moved));
  }

  it('applies changes one after the other', () => {
    const changes = [
      { rangeOffset: 25, rangeLength: 0, text: 'abc' },
      { rangeOffset: 0, rangeLength: 5, text: '' },
    ];
    assert.deepEqual(movedBy(changes, spans), [
      [5, 15],
      [28, 38],
    ]);
  });
});

describe('sameSpans', () => {
  it('compares by value', () => {
    assert.ok(sameSpans([[1, 2]], [[1, 2]]));
    assert.ok(!sameSpans([[1, 2]], [[1, 3]]));
    assert.ok(!sameSpans([[1, 2]], []));
  });
});
