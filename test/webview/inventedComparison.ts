import type { ComparisonView } from '../../src/core/corpus/view/comparisonView';
import type { ComparisonSnapshot } from '../../src/protocol/comparison';

const MONDAY = Date.UTC(2031, 2, 3) / 86_400_000;

/** Two articles that differ in a quote and a figure, with something on every page. */
export const ferry: ComparisonView = {
  articles: [
    {
      name: 'herald.txt',
      published: { earliest: '2031-03-03', latest: '2031-03-03', evidence: ['dateline'] },
    },
    { name: 'courier.txt' },
  ],
  quotes: [
    {
      id: 'v1',
      speaker: 'Orla Vance',
      relation: 'variant',
      severity: 'high',
      wordings: [
        {
          place: 0,
          article: 0,
          line: 5,
          isVerbatim: true,
          runs: [{ text: '“The ferry will never sail again”' }],
          differences: [],
        },
        {
          place: 1,
          article: 1,
          line: 7,
          isVerbatim: true,
          runs: [
            { text: '“The ferry will ' },
            { text: 'never', change: { is: 'gone', kind: 'negation', severity: 'high' } },
            { text: ' sail again”' },
          ],
          differences: [{ kind: 'negation', from: 'never', to: '', severity: 'high' }],
        },
      ],
    },
  ],
  figures: [
    {
      id: 'f1',
      counted: 'repairs',
      unit: 'USD',
      relation: 'differ',
      members: [
        {
          place: 2,
          article: 0,
          line: 9,
          text: '$40 million',
          value: 40_000_000,
          modifier: 'about',
          speaker: 'Orla Vance',
        },
        { place: 3, article: 1, line: 11, text: '$45 million', value: 45_000_000, modifier: '' },
      ],
    },
  ],
  people: [
    {
      name: 'Orla Vance',
      appearances: [
        { place: 4, article: 0, line: 5, titles: ['Harbor Minister'] },
        { place: 5, article: 1, line: 7, titles: ['harbor minister'] },
      ],
    },
  ],
  offices: [
    {
      title: 'Harbor Minister',
      country: 'IE',
      holders: [
        { name: 'Orla Vance', articles: [{ place: 6, article: 0, line: 5, days: [MONDAY, MONDAY] }] },
        { name: 'Joram Quist', articles: [{ place: 7, article: 1, line: 3 }] },
      ],
    },
  ],
  timeline: [
    {
      date: '2031-03-03',
      precision: 'day',
      days: [MONDAY, MONDAY],
      members: [{ place: 8, article: 0, line: 3, text: 'Monday' }],
    },
    {
      date: '2019',
      precision: 'year',
      days: [MONDAY - 4500, MONDAY - 4136],
      members: [{ place: 9, article: 1, line: 3, text: '2019' }],
    },
  ],
  voices: [
    {
      attributions: { named: 2, institution: 0, document: 0, metonym: 0, unnamed: 1, none: 0 },
      speakers: [
        { name: 'Orla Vance', source: 'named', quoted: 6, reported: 12 },
        { name: 'an official', source: 'unnamed', quoted: 0, reported: 4 },
      ],
    },
    {
      attributions: { named: 1, institution: 0, document: 0, metonym: 0, unnamed: 0, none: 0 },
      speakers: [{ name: 'Orla Vance', source: 'named', quoted: 5, reported: 0 }],
    },
  ],
  evidence: [
    {
      place: 10,
      article: 1,
      line: 7,
      text: 'that the ferry was old',
      chain: ['Meridian', 'the ministry', 'Orla Vance'],
      hops: 2,
      grade: 'E',
      reasons: ['indirect', 'hop', 'hop'],
    },
  ],
  flags: [
    {
      kind: 'agentless',
      reason: 'nobody-answers',
      article: 0,
      places: [{ place: 11, article: 0, line: 3, text: '<b>reportedly</b> unsafe' }],
    },
    {
      kind: 'one-party-readout',
      reason: 'words-of-one-party-by-another',
      article: 1,
      places: [{ place: 12, article: 1, line: 5, text: 'the statement' }],
    },
  ],
  duplicates: [
    {
      kind: 'paragraph',
      members: [
        { place: 13, article: 0, line: 3, text: 'Twice.' },
        { place: 14, article: 0, line: 9, text: 'Twice.' },
      ],
    },
  ],
};

export function compared(view: ComparisonView | null, comparison = 1): ComparisonSnapshot {
  return { comparison, isComparing: false, view };
}

/** A comparison with so many quotes that nobody shows them all at once. */
export function manyQuotes(count: number): ComparisonView {
  const quotes = Array.from({ length: count }, (_, i) => ({
    ...ferry.quotes[0],
    id: `v${i}`,
    speaker: `Speaker ${i}`,
  }));
  return { ...ferry, quotes };
}
