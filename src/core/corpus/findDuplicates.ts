import { Wording } from '../text/repetition';
import type { Duplicate } from './comparison';
import type { CorpusArticle } from './corpusArticle';
import { DisjointSets } from './disjointSets';
import type { Span } from '../span';

/** Share of three-word sequences that two articles have in common when one is the other again. */
const NEAR = 0.8;
/** How many of an article's least sequences it is looked up by: of two near articles one lacks another's but rarely. */
const LOOKED_UP = 8;
/** Articles of fewer sequences are too short to tell. */
const FEWEST_SEQUENCES = 20;

/** Paragraphs that an article repeats, and articles that repeat each other. */
export function* findDuplicates(articles: readonly CorpusArticle[]): Generator<void, Duplicate[]> {
  return [...articles.flatMap(repeatedParagraphs), ...(yield* repeatedArticles(articles))];
}

function repeatedParagraphs({ analysis }: CorpusArticle): Duplicate[] {
  const copies = new Map<number, Span[]>();
  for (const { duplicateOf, span } of analysis.blocks) {
    if (duplicateOf === undefined) continue;
    const known = copies.get(duplicateOf) ?? [analysis.blocks[duplicateOf].span];
    copies.set(duplicateOf, known);
    known.push(span);
  }
  return [...copies.values()].map((spans) => ({
    kind: 'paragraph',
    members: spans.map((span) => ({ article: analysis.id, span })),
  }));
}

function* repeatedArticles(articles: readonly CorpusArticle[]): Generator<void, Duplicate[]> {
  const same = new DisjointSets(articles.length);
  const byLeast = new Map<number, { index: number; sequences: ReadonlySet<number> }>();
  for (const article of articles) {
    yield;
    const { sequences } = new Wording(bodyOf(article));
    if (sequences.size < FEWEST_SEQUENCES) continue;
    const { index } = article;
    for (const key of [...sequences].sort((a, b) => a - b).slice(0, LOOKED_UP)) {
      const other = byLeast.get(key);
      if (!other) byLeast.set(key, { index, sequences });
      else if (isNear(other.sequences, sequences)) same.join(other.index, index);
    }
  }
  return same.groups().map((group) => ({
    kind: 'article',
    members: group.map((i) => ({ article: articles[i].analysis.id, span: [0, articles[i].analysis.length] })),
  }));
}

/** The text without what is no part of the report. */
function bodyOf({ text, analysis }: CorpusArticle): string {
  return analysis.sentences.map((span) => text.slice(...span)).join('\n');
}

function isNear(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const sequence of a) if (b.has(sequence)) shared++;
  return shared >= NEAR * (a.size + b.size - shared);
}
