import assert from 'node:assert/strict';
import type { ClaimsSnapshot, ListedArticle, ReadingState } from '../../../src/protocol/snapshot';
import { listClaims, nextUndecided, rowOfClaim, type Row } from '../../../src/webview/claimsList';
import { INITIAL, LESS_WORTH, type ViewState } from '../../../src/webview/viewState';
import { article, claim } from './invented';

const harbor = article('harbor', [
  claim('varga', { line: 3, score: 0.7 }),
  claim('quill', {
    line: 5,
    score: 0.9,
    kind: 'quote',
    claimant: { kind: 'named', name: 'Jonas Quill' },
    source: 'unnamed',
  }),
  claim('sum', {
    line: 7,
    score: 0.6,
    kind: 'figure',
    claimant: { kind: 'article' },
    source: 'none',
    text: 'It costs €84m.',
    marks: [{ span: [9, 13], kind: 'figure' }],
  }),
  claim('small', { line: 9, score: 0.2 }),
]);
const election = article('election', [
  claim('nwosu', { line: 2, score: 0.5, kind: 'quote', claimant: { kind: 'named', name: 'amara Nwosu' } }),
]);

function snapshot(...articles: readonly ListedArticle[]): ClaimsSnapshot {
  return { version: 1, current: articles[0]?.id ?? null, articles, orphans: [] };
}

const list = (view: Partial<ViewState>, ...articles: readonly ListedArticle[]) =>
  listClaims(snapshot(...articles), { ...INITIAL, sort: { key: 'place', descending: false }, ...view });
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe('listClaims', () => {
  it('lists the claims of the current article in the order of its text, those less worth checking folded away', () => {
    const { rows, shown, total, emptiness } = list({}, harbor, election);
    assert.deepEqual(ids(rows), ['varga', 'quill', 'sum', LESS_WORTH]);
    assert.deepEqual([shown, total, emptiness], [4, 4, null]);
  });

  it('puts what is most worth checking first, unless asked otherwise', () => {
    assert.deepEqual(ids(listClaims(snapshot(harbor), INITIAL).rows), ['quill', 'varga', 'sum', LESS_WORTH]);
  });

  it('unfolds them on request', () => {
    assert.deepEqual(ids(list({ collapsed: [] }, harbor).rows), [
      'varga',
      'quill',
      'sum',
      LESS_WORTH,
      'small',
    ]);
  });

  it('lists all open articles, by name', () => {
    const { rows } = list({ scope: 'open' }, harbor, election);
    assert.deepEqual(ids(rows), ['nwosu', 'varga', 'quill', 'sum', LESS_WORTH]);
  });

  const orders: [ViewState['sort'], string[]][] = [
    [{ key: 'place', descending: true }, ['sum', 'quill', 'varga', 'nwosu']],
    [{ key: 'speaker', descending: false }, ['nwosu', 'varga', 'quill', 'sum']],
    [{ key: 'speaker', descending: true }, ['sum', 'quill', 'varga', 'nwosu']],
    [{ key: 'score', descending: true }, ['quill', 'varga', 'sum', 'nwosu']],
    [{ key: 'score', descending: false }, ['nwosu', 'sum', 'varga', 'quill']],
  ];
  for (const [sort, expected] of orders) {
    it(`sorts by ${sort.key}, ${sort.descending ? 'descending' : 'ascending'}`, () => {
      const { rows } = list({ sort, scope: 'open' }, harbor, election);
      assert.deepEqual(ids(rows), [...expected, LESS_WORTH]);
    });
  }

  const groupings: [ViewState['grouping'], string[]][] = [
    ['article', ['article:election', 'nwosu', 'article:harbor', 'varga', 'quill', 'sum', LESS_WORTH]],
    ['kind', ['kind:quote', 'nwosu', 'quill', 'kind:reported', 'varga', 'kind:figure', 'sum', LESS_WORTH]],
    [
      'speaker',
      [
        'speaker:amara Nwosu',
        'nwosu',
        'speaker:Ilse Varga',
        'varga',
        'speaker:Jonas Quill',
        'quill',
        'speaker-article',
        'sum',
        LESS_WORTH,
      ],
    ],
  ];
  for (const [grouping, expected] of groupings) {
    it(`groups by ${grouping}, the groups in the order of their first claims`, () => {
      const { rows } = list({ grouping, scope: 'open' }, harbor, election);
      assert.deepEqual(ids(rows), expected);
      for (const row of rows) assert.equal(row.level, row.type === 'group' ? 1 : 2);
    });
  }

  it('groups by status and by evidence, each in its own order, what has neither last', () => {
    const graded = (grade: 'A' | 'C') => ({ grade, reasons: [], chain: [], hops: 0 });
    const mixed = article('mixed', [
      claim('bare', { line: 1 }),
      claim('late', { line: 2, evidence: graded('C'), decision: { own: false, status: 'disputed' } }),
      claim('early', { line: 3, evidence: graded('A'), decision: { own: false, status: 'open' } }),
      claim('small', { line: 4, score: 0.2, evidence: graded('A') }),
    ]);
    assert.deepEqual(ids(list({ grouping: 'status' }, mixed).rows), [
      ...['status:open', 'early', 'status:disputed', 'late', 'status:', 'bare'],
      LESS_WORTH,
    ]);
    assert.deepEqual(ids(list({ grouping: 'evidence' }, mixed).rows), [
      ...['evidence:A', 'early', 'evidence:C', 'late', 'evidence:', 'bare'],
      LESS_WORTH,
    ]);
  });

  it('keeps the claims of a closed group out, but counts them', () => {
    const { rows, shown } = list({ grouping: 'kind', collapsed: ['kind:quote', LESS_WORTH] }, harbor);
    assert.deepEqual(ids(rows), ['kind:reported', 'varga', 'kind:quote', 'kind:figure', 'sum', LESS_WORTH]);
    assert.equal(shown, 4);
  });

  const filters: [string, Partial<ViewState>, string[]][] = [
    ['kinds', { kinds: ['quote', 'figure'] }, ['quill', 'sum']],
    ['sources without a name', { source: 'unnamed' }, ['quill']],
    ['claims without a source', { source: 'none' }, ['sum']],
    ['figures in the claim', { withFigure: true }, ['sum']],
    ['a word of the claim', { text: 'costs' }, ['sum']],
    ['a speaker, whatever the case', { text: 'QUILL' }, ['quill']],
    ['all words, in any order', { text: '  day bridge  varga ' }, ['varga', LESS_WORTH]],
    ['the name of the article', { text: 'harbor.txt', kinds: ['figure'] }, ['sum']],
    ['kinds and text', { kinds: ['quote'], text: 'vehicles' }, ['quill']],
  ];
  for (const [what, view, expected] of filters) {
    it(`filters by ${what}`, () => assert.deepEqual(ids(list(view, harbor).rows), expected));
  }

  it('finds words whatever their accents and apostrophes', () => {
    const given = article('a', [claim('c', { text: 'Żółw doesn’t say “no”.' })]);
    for (const text of ["doesn't", '"no"', 'zo', 'ż']) {
      assert.equal(list({ text }, given).shown, 1, text);
    }
  });

  it('says which emptiness it is', () => {
    const inState = (state: ReadingState) => article(state, [], { state });
    assert.equal(list({}).emptiness, 'noArticle');
    for (const state of ['analyzing', 'notEnglish', 'failed'] as const) {
      assert.equal(list({}, inState(state)).emptiness, state);
    }
    assert.equal(list({}, inState('analyzed')).emptiness, 'noClaims');
    assert.equal(list({ text: 'unheard of' }, harbor).emptiness, 'filtered');
    assert.equal(list({ scope: 'open' }, inState('notEnglish'), inState('analyzed')).emptiness, 'noClaims');
    assert.equal(list({ scope: 'open' }, inState('notEnglish'), inState('analyzing')).emptiness, 'analyzing');
  });
});

describe('rowOfClaim', () => {
  const rowOf = (id: string, view: Partial<ViewState>) => {
    const state = { ...INITIAL, ...view };
    return rowOfClaim(listClaims(snapshot(harbor), state), snapshot(harbor), state, id)?.id;
  };

  it("is the claim's own row", () => assert.equal(rowOf('quill', {}), 'quill'));
  it('is the closed group that holds it', () => assert.equal(rowOf('small', {}), LESS_WORTH));
  it('is none for a claim that is filtered out', () => {
    assert.equal(rowOf('small', { text: 'costs' }), undefined);
    assert.equal(rowOf('varga', { kinds: ['quote'] }), undefined);
  });
  it('is none for a claim that is not there', () => assert.equal(rowOf('gone', {}), undefined));
});

describe('the decisions of a list', () => {
  const decided = article('decided', [
    claim('open', { line: 1 }),
    claim('taken', {
      line: 2,
      decision: { own: false, verdict: 'accepted', note: 'Ask the harbor master.' },
    }),
    claim('thrown', { line: 3, decision: { own: false, verdict: 'rejected' } }),
    claim('mine', { line: 4, decision: { own: true } }),
    claim('late', { line: 5 }),
  ]);

  for (const [decision, expected] of [
    ['all', ['open', 'taken', 'mine', 'late']],
    ['undecided', ['open', 'late']],
    ['decided', ['taken', 'thrown', 'mine']],
    ['mine', ['mine']],
    ['rejected', ['thrown']],
  ] as const) {
    it(`filter it: ${decision}`, () => assert.deepEqual(ids(list({ decision }, decided).rows), expected));
  }

  it('are counted, whatever is filtered', () => {
    const { decided: count, shown, total } = list({ decision: 'undecided' }, decided);
    assert.deepEqual([count, shown, total], [3, 2, 5]);
  });

  it('are found by the words of their notes', () => {
    assert.deepEqual(ids(list({ text: 'harbor master' }, decided).rows), ['taken']);
  });

  it('have a next claim without one, and the first after the last', () => {
    const rows = list({}, decided);
    assert.deepEqual(
      [null, 'open', 'mine', 'late'].map((after) => nextUndecided(rows, after)),
      ['open', 'late', 'late', 'open'],
    );
    assert.equal(nextUndecided(list({ decision: 'decided' }, decided), null), undefined);
  });
});
