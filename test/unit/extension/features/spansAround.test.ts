import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import { contains, type Span } from '../../../../src/core/span';
import { spansAround } from '../../../../src/extension/features/spansAround';

const runs = Number(process.env.COPYDESK_RUNS ?? 200);

const analysis = (sentences: readonly Span[], attribution = {}): ArticleAnalysis =>
  ({
    people: [{ mentions: [{ span: [12, 16] }] }],
    organizations: [],
    figures: [],
    attributions: [{ quoted: [], content: [], source: [], cue: [], ...attribution }].filter(
      ({ content }) => content.length,
    ),
    sentences,
    blocks: [{ span: [0, 90] }],
  }) as unknown as ArticleAnalysis;

describe('spansAround', () => {
  it('goes from the name over the quotation and its attribution to the paragraph', () => {
    const attribution = { quoted: [[10, 30]], content: [[10, 30]], source: [[35, 40]], cue: [[31, 34]] };
    assert.deepEqual(spansAround(analysis([[10, 50]], attribution), 14), [
      [12, 16],
      [11, 29],
      [10, 30],
      [10, 40],
      [10, 50],
      [0, 90],
    ]);
  });

  it('finds nothing beside all blocks', () => assert.deepEqual(spansAround(analysis([]), 95), []));

  it('puts each inside the next, whatever overlaps', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]): Span => [start, start + length]);
    fc.assert(
      fc.property(fc.array(span), fc.nat(100), (sentences, offset) => {
        const around = spansAround(analysis(sentences), offset);
        around.forEach((each, i) => assert.ok(i === 0 || contains(each, around[i - 1])));
      }),
      { numRuns: runs },
    );
  });
});
