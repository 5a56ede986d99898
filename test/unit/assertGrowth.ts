import assert from 'node:assert/strict';
import { processorTime } from '../bench/measure';

const GROWTH = 8;
/** Times as much that `GROWTH` times the size may cost; what is quadratic costs `GROWTH` squared. */
const WORST = 3 * GROWTH;
/** Milliseconds; less is mostly the measuring itself. */
const LEAST = 3;
/** What else the machine does, and when V8 compiles, shows in a try or two. */
const TRIES = 4;

/**
 * Asserts that work costs about in proportion to its size, in time of the processor. `prepare` makes work of a size, which
 * is `small` or several times that; what it does before it returns costs nothing.
 */
export function assertGrowth(small: number, prepare: (size: number) => () => void): void {
  const ratios: number[] = [];
  while (ratios.length < TRIES && !ratios.some((ratio) => ratio < WORST)) {
    const [few, many] = [small, small * GROWTH].map((size) => processorTime(prepare(size)));
    ratios.push(many / Math.max(few, LEAST));
  }
  const least = Math.min(...ratios);
  assert.ok(least < WORST, `${GROWTH} times the size cost ${least.toFixed(1)} times as much`);
}
