import { analyzeArticle } from '../../src/core/analyzeArticle';
import type { Engine } from '../../src/core/engine';

/** A whole analysis in one go. */
export function analyze(engine: Engine, text: string): void {
  const steps = analyzeArticle(text, { id: 'bench' }, engine);
  while (!steps.next().done);
}

export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of a processor's time, in all threads: other programs on the machine hardly change it. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The processor time of each work on each subject. The works take turns, so that what slows the machine for a while
 * slows them all; no subject comes twice, as a warm engine remembers the paragraphs of the last one.
 */
export function costsOf<Name extends string, Subject>(
  subjects: readonly Subject[],
  works: Readonly<Record<Name, (subject: Subject) => void>>,
): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (const subject of subjects) {
    for (const name of names) costs[name].push(processorTime(() => works[name](subject)));
  }
  return costs;
}

/** How many times another's cost something costs: the median over the rounds, in each of which both had a turn. */
export function ratio(costs: readonly number[], others: readonly number[]): number {
  return median(costs.map((cost, round) => cost / others[round]));
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
}
