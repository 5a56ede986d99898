import type { ListedArticle } from '../../src/protocol/snapshot';
import { article, claim } from '../unit/webview/invented';

const speaker = (name: string) => ({ kind: 'named', name }) as const;

export const bridge: ListedArticle = article('bridge', [
  claim('lane', {
    claimant: speaker('Ilse Varga'),
    kind: 'quote',
    line: 3,
    text: '“No lane stays open,” she said.',
  }),
  claim('cost', {
    claimant: speaker('Jonas Quill'),
    kind: 'figure',
    line: 5,
    score: 0.9,
    marks: [{ span: [19, 25], kind: 'figure' }],
  }),
  claim('ferry', {
    claimant: speaker('Ilse Varga'),
    source: 'unnamed',
    kind: 'reported',
    line: 7,
    score: 0.6,
  }),
  claim('opened', { claimant: { kind: 'article' }, kind: 'statement', line: 9, score: 0.1 }),
]);

export const recount: ListedArticle = article('recount', [
  claim('ballots', { claimant: speaker('Amara Nwosu'), kind: 'figure', line: 2 }),
]);

/** An article with so many claims that nobody renders them all. */
export function longArticle(count: number): ListedArticle {
  return article(
    'long',
    Array.from({ length: count }, (_, i) => claim(`c${i}`, { line: i + 1, text: `Claim number ${i}.` })),
  );
}
