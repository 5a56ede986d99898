import type { ListedArticle, ListedClaim } from '../../../src/protocol/snapshot';

/** A claim with what a test says of it and the rest made up. */
export function claim(id: string, given: Partial<ListedClaim> = {}): ListedClaim {
  return {
    id,
    claimant: { kind: 'named', name: 'Ilse Varga' },
    source: 'named',
    text: 'The bridge carries 31,000 vehicles a day.',
    marks: [],
    kind: 'reported',
    line: 1,
    score: 0.8,
    reasons: [],
    ...given,
  };
}

export function article(
  id: string,
  claims: readonly ListedClaim[],
  given: Partial<ListedArticle> = {},
): ListedArticle {
  return { id, name: `${id}.txt`, state: 'analyzed', claims, unplaced: [], ...given };
}
