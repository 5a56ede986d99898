import assert from 'node:assert/strict';
import { Chain } from '../../../../../src/core/attribution/tagger/chain';
import type { Tensor } from '../../../../../src/core/attribution/tagger/modelContainer';
import { numbers } from './inventedModel';

const LABELS = 3;
const STEPS = 5;

function invented(seed: number) {
  const next = numbers(seed);
  const matrix = (rows: number, columns: number): Tensor => {
    const values = Array.from({ length: rows * columns }, () => 4 * next() - 2);
    return {
      rows,
      columns,
      at: (row, column) => values[row * columns + column],
    };
  };
  const chain = new Chain(matrix(LABELS, LABELS), matrix(LABELS, 1), [
    ['start', 2],
    [0, 2],
  ]);
  return { chain, scores: Float64Array.from({ length: STEPS * LABELS }, () => 6 * next() - 3) };
}

/** Every sequence of labels. */
const sequences = Array.from({ length: LABELS ** STEPS }, (_, n) =>
  Uint8Array.from({ length: STEPS }, (_, t) => Math.floor(n / LABELS ** t) % LABELS),
);

describe('a chain of labels', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    it(`answers as trying every sequence does (${seed})`, () => {
      const { chain, scores } = invented(seed);
      const all = sequences.map((path) => ({ path, score: chain.score(scores, path) }));
      const best = all.reduce((a, b) => (b.score > a.score ? b : a));
      assert.deepEqual(chain.best(scores), best.path);
      const sum = all.reduce((total, { score }) => total + Math.exp(score), 0);
      assert.ok(Math.abs(chain.partition(scores) - Math.log(sum)) < 1e-9);
      for (let label = 0; label < LABELS; label++) {
        chain.marginals(scores, label).forEach((probability, t) => {
          const having = all.filter(({ path }) => path[t] === label);
          const expected = having.reduce((total, { score }) => total + Math.exp(score), 0) / sum;
          assert.ok(Math.abs(probability - expected) < 1e-9);
        });
      }
    });
  }

  it('never takes a forbidden step, however well it scores', () => {
    const { chain } = invented(1);
    const scores = Float64Array.from({ length: 6 }, (_, i) => (i % LABELS === 2 ? 500 : 0));
    assert.notEqual(chain.best(scores)[0], 2);
    assert.ok(chain.partition(scores) < 1000);
  });
});
