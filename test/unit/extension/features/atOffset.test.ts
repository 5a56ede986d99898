import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import { findAt } from '../../../../src/extension/features/atOffset';

const person = (id: string, span: [number, number]) => ({ id, mentions: [{ span, kind: 'full' }] });
const analysis = {
  people: [person('a', [0, 10]), person('b', [30, 35])],
  organizations: [{ id: 'o', mentions: [{ span: [12, 20] }] }],
  figures: [{ span: [40, 45] }],
  attributions: [
    { id: 'outer', quoted: [[25, 60]], cue: [[62, 66]] },
    { id: 'inner', quoted: [[38, 50]], cue: [] },
  ],
  claims: [{ id: 'c1', span: [25, 60] }],
} as unknown as ArticleAnalysis;

describe('findAt', () => {
  const idsAt = (offset: number) => {
    const { person, organization, figure, quote, cue, claim } = findAt(analysis, offset);
    return [person, organization, quote, cue, claim]
      .flatMap((found) => found?.item.id ?? [])
      .concat(figure ? ['figure'] : []);
  };
  const cases: [offset: number, ids: string[]][] = [
    [5, ['a']],
    [10, ['a']],
    [11, []],
    [15, ['o']],
    [33, ['b', 'outer', 'c1']],
    [42, ['inner', 'c1', 'figure']],
    [55, ['outer', 'c1']],
    [64, ['outer']],
  ];
  for (const [offset, ids] of cases) {
    it(`finds ${ids.join(' and ') || 'nothing'} at ${offset}`, () => assert.deepEqual(idsAt(offset), ids));
  }
});
