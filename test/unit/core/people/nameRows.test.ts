import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heaviest, probabilitiesOf, type Weighed } from '../../../../src/core/people/nameRows';
import type { Run } from '../../../../src/core/people/nameRuns';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

/** A row at some place in a paragraph with all its parts of up to three tokens, those that end first first. */
const rows = fc
  .record({
    from: fc.nat(9),
    size: fc.integer({ min: 1, max: 6 }),
    weights: fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 18, maxLength: 18 }),
  })
  .map(({ from, size, weights }): { run: Run; parts: Weighed[] } => {
    const parts: Weighed[] = [];
    for (let end = 1; end <= size; end++)
      for (let start = Math.max(0, end - 3); start < end; start++)
        parts.push({ from: from + start, to: from + end, weight: weights[parts.length] });
    return { run: [from, from + size], parts };
  });

/** Every choice of parts without overlap. */
function choices(parts: readonly Weighed[]): Weighed[][] {
  if (parts.length === 0) return [[]];
  const [first, ...others] = parts;
  const clear = others.filter(({ from, to }) => from >= first.to || to <= first.from);
  return [...choices(others), ...choices(clear).map((chosen) => [first, ...chosen])];
}

const weightOf = (parts: readonly Weighed[]) => parts.reduce((sum, { weight }) => sum + weight, 0);

describe('rows of names', () => {
  it('give each part the share of all choices that have it', () => {
    fc.assert(
      fc.property(rows, ({ run, parts }) => {
        const all = choices(parts).map((chosen) => ({ chosen, mass: Math.exp(weightOf(chosen)) }));
        const total = all.reduce((sum, { mass }) => sum + mass, 0);
        probabilitiesOf(run, parts).forEach((probability, i) => {
          const having = all.filter(({ chosen }) => chosen.includes(parts[i]));
          const expected = having.reduce((sum, { mass }) => sum + mass, 0) / total;
          assert.ok(Math.abs(probability - expected) < 1e-9, `${probability} is not ${expected}`);
        });
      }),
      runs,
    );
  });

  it('yield the choice that weighs most, in order', () => {
    fc.assert(
      fc.property(rows, ({ run, parts }) => {
        const chosen = heaviest(
          run,
          parts,
          parts.map(({ weight }) => weight),
        );
        const most = Math.max(...choices(parts).map(weightOf));
        assert.ok(Math.abs(weightOf(chosen) - most) < 1e-9);
        chosen.slice(1).forEach(({ from }, i) => assert.ok(from >= chosen[i].to));
      }),
      runs,
    );
  });
});
