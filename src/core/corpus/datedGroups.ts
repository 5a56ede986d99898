import type { CorpusArticle } from './corpusArticle';
import { DisjointSets } from './disjointSets';

/**
 * Groups of items of articles whose dates all lie within some days of each other: an undated article cannot tie what
 * was said in one year to what was said in the next.
 */
export class DatedGroups {
  private readonly sets: DisjointSets;
  /** Of each group: the first last day, and the last first day, of its articles' windows. */
  private readonly firstEnd: Float64Array;
  private readonly lastStart: Float64Array;

  constructor(
    articles: readonly CorpusArticle[],
    private readonly mostDays: number,
  ) {
    this.sets = new DisjointSets(articles.length);
    this.firstEnd = Float64Array.from(articles, ({ window }) => window?.[1] ?? Infinity);
    this.lastStart = Float64Array.from(articles, ({ window }) => window?.[0] ?? -Infinity);
  }

  /** Joins the groups of two items, unless the dates speak against it. */
  join(a: number, b: number): void {
    const [first, second] = [this.sets.rootOf(a), this.sets.rootOf(b)];
    const firstEnd = Math.min(this.firstEnd[first], this.firstEnd[second]);
    const lastStart = Math.max(this.lastStart[first], this.lastStart[second]);
    if (lastStart - firstEnd > this.mostDays) return;
    this.sets.join(first, second);
    const root = this.sets.rootOf(first);
    this.firstEnd[root] = firstEnd;
    this.lastStart[root] = lastStart;
  }

  /** The items of each group of two or more, in order. */
  groups(): number[][] {
    return this.sets.groups();
  }
}
