import type { TokenRange } from '../../text/paragraph';

interface Rival {
  readonly content: readonly TokenRange[];
  readonly confidence: number;
}

/** Of attributions that give mostly the same words to somebody, the surest. */
export function withoutRivals<T extends Rival>(candidates: readonly T[]): T[] {
  const kept: T[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.confidence - a.confidence)) {
    if (!kept.some(({ content }) => sharedPart(content, candidate.content) > 0.5)) kept.push(candidate);
  }
  return kept;
}

/** Tokens in both, as a share of the tokens in either. */
function sharedPart(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let both = 0;
  for (const [from, to] of a) {
    for (const [start, end] of b) both += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return both / (tokensOf(a) + tokensOf(b) - both);
}

function tokensOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}
