import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import type { Span } from '../../../../src/core/span';
import { marksOf, movedBy, sameSpans, type TextChange } from '../../../../src/extension/features/marks';

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

describe('marksOf', () => {
  it('marks the mentions that name an official, and nobody else', () => {
    const person = { id: 'a', name: 'A', titles: [], status: 'current' } as const;
    const analysis: ArticleAnalysis = {
      ...nothing,
      people: [
        {
          ...person,
          official: true,
          mentions: [
            { span: [0, 10], kind: 'titled', sieve: 'exact' },
            { span: [20, 23], kind: 'pronoun', sieve: 'pronoun' },
            { span: [30, 35], kind: 'surname', sieve: 'surname' },
          ],
        },
        { ...person, official: false, mentions: [{ span: [40, 45], kind: 'full', sieve: 'exact' }] },
      ],
    };
    assert.deepEqual(marksOf(analysis).officials, [
      [0, 10],
      [30, 35],
    ]);
  });

  it('marks a quotation once, however many attributions hold it', () => {
    const attribution = { source: [], cue: [], content: [] };
    const attributions = [
      { ...attribution, quoted: [[50, 60]] },
      { ...attribution, quoted: [[10, 40]] },
      {
        ...attribution,
        quoted: [
          [20, 30],
          [50, 60],
        ],
      },
    ] as unknown as ArticleAnalysis['attributions'];
    assert.deepEqual(marksOf({ ...nothing, attributions }).quotes, [
      [10, 40],
      [50, 60],
    ]);
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
