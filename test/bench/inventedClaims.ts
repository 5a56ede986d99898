import type { ListedArticle, ListedClaim } from '../../src/protocol/snapshot';
import { article, claim } from '../unit/webview/invented';
import { inventedNews } from './inventedNews';

const CLAIMS_AN_ARTICLE = 50;
const KINDS: readonly ListedClaim['kind'][] = ['quote', 'reported', 'figure', 'statement'];
const SPEAKERS = 'Orla Vance, Marek Quist, Ines Ferrand, Sunniva Sorley, Bastien Varga, Dorotea Pell'.split(
  ', ',
);

/** So many claims of open articles: sentences of invented news, each with a speaker, a mark and its evidence. */
export function inventedClaims(count: number): ListedArticle[] {
  const sentences = inventedNews(count * 160).match(/[^.]+\.”?/g) ?? [];
  if (sentences.length < count) throw new Error(`only ${sentences.length} sentences`);
  return Array.from({ length: count / CLAIMS_AN_ARTICLE }, (_, a) =>
    article(
      `article-${a}`,
      sentences
        .slice(a * CLAIMS_AN_ARTICLE, (a + 1) * CLAIMS_AN_ARTICLE)
        .map((sentence, i) => listed(`${a}/${i}`, sentence.trim(), i + 1)),
    ),
  );
}

function listed(id: string, text: string, line: number): ListedClaim {
  const name = SPEAKERS[text.length % SPEAKERS.length];
  return claim(id, {
    claimant: { kind: 'named', name },
    text,
    marks: [{ span: [0, Math.min(20, text.length)], kind: 'verbatim' }],
    kind: KINDS[line % KINDS.length],
    line,
    score: (text.length % 100) / 100,
    reasons: ['figure', 'detailed'],
    evidence: { grade: 'B', reasons: ['indirect'], chain: [name], hops: 0 },
  });
}
