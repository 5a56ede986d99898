import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { layOver } from '../../../../src/core/annotations/layOver';
import { placeAnnotations } from '../../../../src/core/annotations/placeAnnotations';
import type { Span } from '../../../../src/core/span';
import { annotationOf, article, claim, official, quote, TEXT } from './invented';

const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const analysis: ArticleAnalysis = {
  id: 'a.txt',
  length: TEXT.length,
  language: 'en',
  blocks: [],
  sentences: [],
  people: [
    {
      id: 'orla-vance',
      name: 'Orla Vance',
      official: true,
      titles: ['Harbor Minister'],
      status: 'current',
      mentions: [
        { span: at('Harbor Minister Orla Vance'), kind: 'titled', sieve: 'exact' },
        {
          span: at('Vance opened').map((n, i) => n - 7 * i) as unknown as Span,
          kind: 'surname',
          sieve: 'surname',
        },
      ],
    },
  ],
  organizations: [],
  attributions: [
    {
      id: 'a1',
      type: 'mixed',
      content: [at('"It cost 12 million euros,"')],
      quoted: [at('"It cost 12 million euros,"')],
      source: [],
      cue: [at('said')],
      speaker: null,
      speakerId: null,
      sourceKind: 'none',
      cueClass: 'neutral',
      disputed: false,
      confidence: 0.6,
      reason: 'content-source-cue',
    },
  ],
  figures: [{ span: at('12 million euros'), type: 'money', value: 12e6, unit: 'EUR', attributionId: 'a1' }],
  claims: [
    {
      id: 'c1',
      span: at('"It cost 12 million euros,"'),
      text: '"It cost 12 million euros,"',
      kind: 'quote',
      speaker: null,
      attributionId: 'a1',
      agentless: false,
      score: 0.5,
      reasons: [],
    },
  ],
};

const laid = (...annotations: Annotation[]) =>
  layOver(TEXT, analysis, placeAnnotations(annotations, article));

describe('decisions laid over an analysis', () => {
  it('leave it as it is when there are none, and count what is undecided', () => {
    const { analysis: same, counts } = laid();
    assert.deepEqual(same, analysis);
    assert.deepEqual(counts, { found: 5, decided: 0, own: 0, unplaced: 0 });
  });

  it('change the speaker and the type of a quote, and of the claim that it makes', () => {
    const { analysis: changed, counts } = laid(quote);
    assert.equal(changed.attributions[0].speaker, 'Orla Vance');
    assert.equal(changed.attributions[0].type, 'direct');
    assert.equal(changed.claims[0].speaker, 'Orla Vance');
    assert.equal(counts.decided, 1);
  });

  it('take out what was rejected, and links to it', () => {
    const { analysis: changed } = laid({ ...quote, decisions: { verdict: 'rejected' } });
    assert.deepEqual(changed.attributions, []);
    assert.equal(changed.figures[0].attributionId, undefined);
    assert.equal(changed.claims[0].attributionId, undefined);
  });

  it('take an official for none when all mentions are rejected', () => {
    const second = annotationOf('official', 'Vance opened');
    const vance: Annotation = {
      ...second,
      decisions: { verdict: 'rejected' },
      targets: annotationOf('official', 'Vance').targets,
    };
    assert.equal(laid(official).analysis.people[0].official, true);
    assert.equal(laid(official).analysis.people[0].mentions.length, 1);
    assert.equal(
      laid(vance).analysis.people[0].mentions.length,
      2,
      'the first "Vance" is part of a longer mention',
    );
  });

  it('add marks of the person’s own', () => {
    const figure = annotationOf('figure', '340 meters', { own: true, decisions: { type: 'dimension' } });
    const { analysis: changed, counts, marks } = laid(claim, figure);
    assert.deepEqual(
      changed.claims.map(({ id }) => id),
      ['c1', claim.id],
    );
    assert.equal(changed.figures[1].type, 'dimension');
    assert.equal(counts.own, 2);
    assert.equal(marks.length, 7);
  });

  it('hold for a mark that is now found a little longer or shorter', () => {
    const shorter = annotationOf('quote', 'It cost 12 million euros', { decisions: { verdict: 'accepted' } });
    assert.equal(laid(shorter).counts.decided, 1);
    assert.equal(laid(shorter).counts.own, 0);
  });

  it('count what has no place', () => {
    const lost = { ...claim, targets: [{ ...claim.targets[0], exact: 'It sank.', textHash: 'x' }] };
    assert.deepEqual(laid(quote, lost).counts, { found: 5, decided: 1, own: 0, unplaced: 1 });
  });
});
