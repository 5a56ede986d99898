import assert from 'node:assert/strict';
import type { ArticleAnalysis, Claim } from '../../../../src/core/analysis';
import type { Span } from '../../../../src/core/span';
import { outlineOf, type OutlineEntry } from '../../../../src/extension/features/outlineOf';

// Indexes are easier to follow than words: the text is its own ruler.
const text = '0123456789'.repeat(10);

const claim = (span: Span, speaker: string | null, isReported = true) =>
  ({ span, speaker, agentless: false, ...(isReported && { attributionId: 'a' }) }) as unknown as Claim;

const analysis = (given: Partial<ArticleAnalysis>): ArticleAnalysis =>
  ({
    length: text.length,
    blocks: [{ span: [0, 8], kind: 'headline' }],
    attributions: [{ id: 'a', source: [], sourceKind: 'pronoun' }],
    figures: [],
    claims: [],
    ...given,
  }) as unknown as ArticleAnalysis;

/** An outline as nested lists: a speaker's name, or where an entry stands. */
const sketch = (entries: readonly OutlineEntry[]): unknown[] =>
  entries.map(({ outlined, span, inside }) => {
    const name =
      outlined.kind === 'speaker' && outlined.claimant.kind === 'named'
        ? outlined.claimant.name
        : `${outlined.kind} ${span.join('-')}`;
    return inside.length ? [name, ...sketch(inside)] : name;
  });

const outline = (given: Partial<ArticleAnalysis>) => sketch(outlineOf({ text, analysis: analysis(given) }));

describe('outlineOf', () => {
  it('puts claims below their speaker, speakers below the headline', () => {
    const claims = [claim([10, 20], 'Vance'), claim([22, 30], 'Vance'), claim([40, 50], 'Tesfaye')];
    assert.deepEqual(outline({ claims }), [
      ['headline 0-100', ['Vance', 'claim 10-20', 'claim 22-30'], ['Tesfaye', 'claim 40-50']],
    ]);
  });

  it('names a speaker again after others, so that no entries overlap', () => {
    const claims = [claim([10, 20], 'Vance'), claim([22, 30], 'Tesfaye'), claim([40, 50], 'Vance')];
    const [{ inside }] = outlineOf({ text, analysis: analysis({ claims }) });
    assert.deepEqual(
      inside.map(({ span }) => span),
      [
        [10, 20],
        [22, 30],
        [40, 50],
      ],
    );
  });

  it('puts figures and claims into the claims that hold them', () => {
    const claims = [claim([10, 40], 'Vance'), claim([20, 30], 'Tesfaye')];
    const figures = [{ span: [22, 24] }, { span: [60, 62] }] as unknown as ArticleAnalysis['figures'];
    assert.deepEqual(outline({ claims, figures }), [
      ['headline 0-100', ['Vance', ['claim 10-40', ['claim 20-30', 'figure 22-24']]], 'figure 60-62'],
    ]);
  });

  it('leaves out what the article itself claims', () => {
    assert.deepEqual(outline({ claims: [claim([10, 20], null, false)] }), ['headline 0-100']);
  });

  it('begins with the speakers where there is no headline', () => {
    assert.deepEqual(outline({ blocks: [], claims: [claim([10, 20], 'Vance')] }), [['Vance', 'claim 10-20']]);
  });
});
