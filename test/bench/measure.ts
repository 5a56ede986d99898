import { analyzeArticle } from '../../src/core/analyzeArticle';
import type { Engine } from '../../src/core/engine';

const ROUNDS = 7;

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

/** What is made anew for each round, since a warm engine remembers the paragraphs of the last one. */
export function eachRound<T>(make: (round: number) => T): T[] {
  return Array.from({ length: ROUNDS }, (_, round) => make(round));
}

/** The least time of each work over interleaved rounds: what they cost when nothing else gets in the way. */
export function leastOf<Name extends string>(
  works: Readonly<Record<Name, (round: number) => void>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const spent = milliseconds(() => works[name](round));
      least[name] = Math.min(least[name], spent);
    }
  }
  return least;
}

export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
}
