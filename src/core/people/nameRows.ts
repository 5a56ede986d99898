import type { Run } from './nameRuns';

/** A part of a row of capitals that may be a name, with its weight: above 0, more likely than not. */
export interface Weighed {
  readonly from: number;
  /** Index one past the last token. */
  readonly to: number;
  readonly weight: number;
}

/**
 * How probable it is that each part of a row is a name, given that names don't overlap and that what is no name weighs
 * nothing: a semi-Markov random field (Sarawagi and Cohen 2004). Parts that end first come first.
 */
export function probabilitiesOf([start, end]: Run, parts: readonly Weighed[]): number[] {
  if (parts.length === 1) return [Math.exp(parts[0].weight - logSum(0, parts[0].weight))];
  const size = end - start;
  const before = new Float64Array(size + 1);
  for (let at = 1, part = 0; at <= size; at++) {
    before[at] = before[at - 1];
    for (; parts[part]?.to === start + at; part++)
      before[at] = logSum(before[at], before[parts[part].from - start] + parts[part].weight);
  }
  const after = new Float64Array(size + 1);
  const byStart = [...parts].sort((a, b) => b.from - a.from);
  for (let at = size - 1, part = 0; at >= 0; at--) {
    after[at] = after[at + 1];
    for (; byStart[part]?.from === start + at; part++)
      after[at] = logSum(after[at], after[byStart[part].to - start] + byStart[part].weight);
  }
  return parts.map(({ from, to, weight }) =>
    Math.exp(before[from - start] + weight + after[to - start] - before[size]),
  );
}

const NONE: readonly never[] = [];

/** The parts of a row that by these weights together weigh most without overlap, in order. */
export function heaviest<T extends Omit<Weighed, 'weight'>>(
  [start, end]: Run,
  parts: readonly T[],
  weights: readonly number[],
): readonly T[] {
  if (!parts.some((_, i) => weights[i] > 0)) return NONE;
  if (parts.length === 1) return parts;
  const size = end - start;
  const best = [0];
  const last: (T | undefined)[] = [];
  for (let at = 1, part = 0; at <= size; at++) {
    best[at] = best[at - 1];
    for (; parts[part]?.to === start + at; part++) {
      const sum = best[parts[part].from - start] + weights[part];
      if (sum <= best[at]) continue;
      best[at] = sum;
      last[at] = parts[part];
    }
  }
  const names: T[] = [];
  for (let at = size; at > 0;) {
    const name = last[at];
    if (name) names.push(name);
    at = name ? name.from - start : at - 1;
  }
  return names.reverse();
}

function logSum(a: number, b: number): number {
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
