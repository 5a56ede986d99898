import type { Comparison, DifferenceKind, QuoteMember } from '../../src/core/corpus/comparison';
import type { InventedArticle, Rendition } from './inventArticles';

export interface VariantScores {
  readonly precision: number;
  readonly recall: number;
  /** Share of the altered wordings of which exactly the right kinds of difference are told. */
  readonly kinds: number;
  /** What went wrong, in words. */
  readonly errors: readonly string[];
}

/** How well the quote variants of a comparison are those that the invented articles were made with. */
export function scoreVariants(
  articles: readonly InventedArticle[],
  { quoteVariants }: Comparison,
): VariantScores {
  const errors: string[] = [];
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const found = new Map<string, Set<string>>();
  let [right, joined, told, labeled] = [0, 0, 0, 0];
  for (const { members, differences } of quoteVariants) {
    const renditions = members.map((member) => renditionAt(byArticle, member));
    renditions.forEach((a, i) => {
      for (let k = 0; k < i; k++) {
        const b = renditions[k];
        // What is no utterance, such as a lead that two outlets share, is not asked for and not wrong.
        if (a === b) continue;
        joined++;
        if (a && b && a.utterance === b.utterance) {
          right++;
          remember(found, a.utterance, members[i].article, members[k].article);
        } else errors.push(`joined: ${members[k].text} + ${members[i].text}`);
      }
    });
    const [base] = renditions;
    renditions.forEach((rendition, i) => {
      const expected = i > 0 && base && rendition ? expectedKinds(base, rendition) : undefined;
      if (!expected?.length) return;
      const given = new Set(differences.filter(({ between }) => between[1] === i).map(({ kind }) => kind));
      labeled++;
      if (expected.join() === [...given].sort().join()) told++;
      else
        errors.push(
          `${expected.join()} told as ${[...given].join()}: ${members[0].text} / ${members[i].text}`,
        );
    });
  }
  const { wanted, missed } = wantedPairs(articles, found);
  return {
    precision: joined ? right / joined : 0,
    recall: (wanted - missed.length) / wanted,
    kinds: labeled ? told / labeled : 0,
    errors: [...errors, ...missed.map((pair) => `missed: ${pair}`)],
  };
}

function renditionAt(
  articles: ReadonlyMap<string, InventedArticle>,
  { article, span: [from, to] }: QuoteMember,
): Rendition | undefined {
  return articles.get(article)?.renditions.find(({ span: [start, end] }) => {
    const shared = Math.min(to, end) - Math.max(from, start);
    return shared >= 0.5 * Math.min(to - from, end - start);
  });
}

/**
 * The kinds of difference from one rendition to another; undefined where the labels do not tell: a cut may take an
 * altered word away with it, and marks are only compared where the words are the same.
 */
function expectedKinds(from: Rendition, to: Rendition): DifferenceKind[] | undefined {
  if (from.utterance !== to.utterance || from.isRetold || to.isRetold) return undefined;
  const [a, b] = [from.alteration, to.alteration];
  if (a?.mark === b?.mark) return [];
  if (a && b && [a, b].some(({ kind }) => kind === 'truncated')) return undefined;
  const kinds = new Set([...(a ? [inverse(a.kind)] : []), ...(b ? [b.kind] : [])]);
  if (kinds.size > 1) kinds.delete('punctuation');
  return [...kinds].sort();
}

/** The other way round, what was added was dropped. */
function inverse(kind: DifferenceKind): DifferenceKind {
  return kind === 'added' ? 'dropped' : kind === 'dropped' ? 'added' : kind;
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' + ');
}

function remember(found: Map<string, Set<string>>, utterance: string, a: string, b: string): void {
  const pairs = found.get(utterance) ?? new Set();
  found.set(utterance, pairs.add(pairKey(a, b)));
}

/** Every two articles with one utterance, and those of them that were not joined. */
function wantedPairs(articles: readonly InventedArticle[], found: ReadonlyMap<string, ReadonlySet<string>>) {
  const missed: string[] = [];
  let wanted = 0;
  articles.forEach((a, i) => {
    for (const b of articles.slice(0, i)) {
      for (const { utterance, span } of a.renditions) {
        if (!b.renditions.some((other) => other.utterance === utterance)) continue;
        wanted++;
        const key = pairKey(a.id, b.id);
        if (!found.get(utterance)?.has(key)) missed.push(`${utterance} ${key}: ${a.text.slice(...span)}`);
      }
    }
  });
  return { wanted, missed };
}
