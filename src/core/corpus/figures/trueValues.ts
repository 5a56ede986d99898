import type { Figure } from '../../analysis';
import { directionOf, type Direction } from '../../figures/modifiers';

/** Where the true value may lie. */
export type Interval = readonly [low: number, high: number];

/** The two ends as factors of a number above zero. "At least 12" is said of 12 or a few more, not of any higher number. */
const MARGINS: Readonly<Record<Direction, Interval>> = {
  about: [0.9, 1.1],
  below: [0.85, 1],
  above: [1, 1.15],
  'at least': [1, 1.1],
  'more than': [1, 1.1],
  'at most': [0.9, 1],
  'less than': [0.9, 1],
};

/** A round number may stand for any that is rounded to it, so far as this share of it. */
const ROUNDED = 0.05;

/** The values that a figure allows, as its modifier and its roundness say; undefined for one that is no number. */
export function trueValues({ value, modifier }: Figure): Interval | undefined {
  if (typeof value === 'string') return undefined;
  if (typeof value !== 'number') {
    const [low, high] = value;
    return typeof low === 'number' && typeof high === 'number' ? [low, high] : undefined;
  }
  const slack = Math.min(roundedBy(value) / 2, ROUNDED * Math.abs(value));
  const direction = modifier === undefined ? undefined : (directionOf(modifier) ?? 'about');
  if (!direction) return [value - slack, value + slack];
  const [low, high] = MARGINS[direction];
  const size = Math.abs(value);
  const rounding = direction === 'about' ? slack : 0;
  return [value - Math.max((1 - low) * size, rounding), value + (high - 1) * size + rounding];
}

/** The unit that a number is rounded to: 1,000 for 36,000; 0 for one that ends in no two zeros. */
function roundedBy(value: number): number {
  if (!Number.isInteger(value) || value === 0 || value % 100 !== 0) return 0;
  let unit = 100;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Whether one true value fits all the intervals. */
export function agree(intervals: readonly Interval[]): boolean {
  const low = Math.max(...intervals.map(([from]) => from));
  const high = Math.min(...intervals.map(([, to]) => to));
  return low - high <= 1e-9 * Math.abs(high);
}
