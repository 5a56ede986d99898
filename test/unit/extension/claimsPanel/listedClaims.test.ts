import assert from 'node:assert/strict';
import type { Decisions } from '../../../../src/core/annotations/annotation';
import type { DecidedMark } from '../../../../src/core/annotations/layOver';
import type { ArticleAnalysis, Attribution, Claim } from '../../../../src/core/analysis';
import { listedClaims } from '../../../../src/extension/claimsPanel/listedClaims';

const text = 'Officials said “41 bearings” cracked.\n\nThe bridge has 64.\n';

function spanOf(words: string): [number, number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const attribution: Attribution = {
  id: 'a1',
  type: 'mixed',
  content: [spanOf('“41 bearings” cracked')],
  quoted: [spanOf('“41 bearings”')],
  source: [spanOf('Officials')],
  cue: [spanOf('said')],
  speaker: null,
  speakerId: null,
  sourceKind: 'unnamed',
  cueClass: 'neutral',
  disputed: false,
  confidence: 0.9,
  reason: 'source-cue-content',
};

function claim(words: string, given: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    span: spanOf(words),
    text: words,
    kind: 'reported',
    speaker: null,
    agentless: false,
    score: 0.5,
    reasons: [],
    ...given,
  };
}

function listed(
  claims: readonly Claim[],
  of = attribution,
  whole = text,
  marks: readonly DecidedMark[] = [],
  standing = claims,
) {
  const analysis: ArticleAnalysis = {
    id: 'bridge.txt',
    length: whole.length,
    language: 'en',
    blocks: [],
    sentences: [],
    people: [
      { id: 'varga', name: 'Ilse Varga', official: true, titles: [], status: 'current', mentions: [] },
    ],
    organizations: [],
    attributions: [of],
    figures: [
      { span: spanOf('41'), type: 'number', value: 41, attributionId: 'a1' },
      { span: spanOf('64'), type: 'number', value: 64 },
    ],
    claims: standing,
  };
  const lineAt = (offset: number) => whole.slice(0, offset).split('\n').length;
  return listedClaims(
    { text: whole, analysis, found: { ...analysis, claims }, marks },
    lineAt,
    'file:///bridge.txt',
  ).map((each) => each.listed);
}

const attributed = claim('Officials said “41 bearings” cracked.', { attributionId: 'a1' });
const own = claim('The bridge has 64.', { id: 'c2', kind: 'figure' });

describe('listedClaims', () => {
  it("places a claim's own words and figures within its text, and its line", () => {
    const [first, second] = listed([attributed, own]);
    const words = (of: typeof first) => of.marks.map(({ span, kind }) => [kind, of.text.slice(...span)]);
    assert.deepEqual(words(first), [
      ['verbatim', '“41 bearings”'],
      ['figure', '41'],
    ]);
    assert.deepEqual(words(second), [['figure', '64']]);
    assert.deepEqual([first.line, second.line], [1, 3]);
  });

  const named = (name: string) => ({ kind: 'named', name });
  const cases: [string, Claim, Attribution, object][] = [
    ['the speaker', { ...attributed, speaker: 'Ilse Varga' }, attribution, named('Ilse Varga')],
    ['the words for a source that has no name', attributed, attribution, named('Officials')],
    [
      'unknown behind an unresolved pronoun',
      attributed,
      { ...attribution, sourceKind: 'pronoun' },
      { kind: 'unknown' },
    ],
    ['unknown without a source', attributed, { ...attribution, source: [] }, { kind: 'unknown' }],
    ['the article for its own words', own, attribution, { kind: 'article' }],
    ['nobody where it is worded so', { ...own, agentless: true }, attribution, { kind: 'nobody' }],
  ];
  for (const [who, given, of, expected] of cases) {
    it(`names as claimant ${who}`, () => assert.deepEqual(listed([given], of)[0].claimant, expected));
  }

  const sources: [string, Claim, Partial<Attribution>, string][] = [
    ['unnamed for people without a name', attributed, {}, 'unnamed'],
    ['named for a person', attributed, { sourceKind: 'pronoun', speakerId: 'varga' }, 'named'],
    ['unnamed for somebody who is told of but not named', attributed, { sourceKind: 'pronoun' }, 'unnamed'],
    ['named for a document', attributed, { sourceKind: 'document' }, 'named'],
    ['named for a place that stands for its government', attributed, { sourceKind: 'metonym' }, 'named'],
    ['named where a person named the speaker', { ...attributed, speaker: 'Ilse Varga' }, {}, 'named'],
    ['none for what nobody answers for', attributed, { sourceKind: 'none' }, 'none'],
    ["none for the article's own words", own, {}, 'none'],
  ];
  for (const [what, given, of, expected] of sources) {
    it(`has a source that is ${what}`, () => {
      assert.equal(listed([given], { ...attribution, ...of })[0].source, expected);
    });
  }

  it('gives the same id to the same words wherever they stand, and different ones to repetitions', () => {
    const [before] = listed([own]);
    const moved = `New first line.\n${text}`;
    const [start, end] = own.span;
    const [after, repeated] = listed(
      [
        { ...own, span: [start + 16, end + 16] },
        { ...own, id: 'c2', span: [start + 16, end + 16] },
      ],
      attribution,
      moved,
    );
    assert.equal(after.id, before.id);
    assert.notEqual(repeated.id, before.id);
  });

  it('cuts a claim of absurd length and the marks with it', () => {
    const long = 'a'.repeat(5000);
    const [cut] = listed(
      [{ ...own, span: [0, 5000], attributionId: 'a1' }],
      { ...attribution, quoted: [[900, 4000]] },
      long,
    );
    assert.equal(cut.text.length, 1001);
    assert.deepEqual(cut.marks.find(({ kind }) => kind === 'verbatim')?.span, [900, 1001]);
  });

  const markOn = (kind: 'claim' | 'quote', id: string, decisions: Decisions, isOwn = false): DecidedMark => {
    const annotation = { id: `urn:${id}`, kind, own: isOwn, decisions, targets: [] };
    return { kind, id, spans: [], by: { annotation, state: 'kept', spans: [] } };
  };

  it('tells what a person decided about a claim, and about the quote that it is', () => {
    const marks = [
      markOn('quote', 'a1', { verdict: 'accepted', note: 'Heard it.' }),
      markOn('claim', attributed.id, { status: 'checked' }),
    ];
    const [first, second] = listed([attributed, own], attribution, text, marks);
    assert.deepEqual(first.decision, {
      own: false,
      verdict: 'accepted',
      status: 'checked',
      note: 'Heard it.',
    });
    assert.equal(second.decision, undefined);
  });

  it('lists a rejected claim where it stood, so that the rejection can be taken back', () => {
    const marks = [markOn('claim', attributed.id, { verdict: 'rejected' })];
    const claims = listed([attributed, own], attribution, text, marks, [own]);
    assert.deepEqual(
      claims.map(({ text: words, decision }) => [words, decision?.verdict]),
      [
        [attributed.text, 'rejected'],
        [own.text, undefined],
      ],
    );
    assert.deepEqual(
      claims.map(({ id }) => id),
      listed([attributed, own]).map(({ id }) => id),
    );
  });
});
