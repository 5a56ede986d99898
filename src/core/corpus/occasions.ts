import { comparedWords, contentStems } from './comparedWords';
import type { CorpusArticle } from './corpusArticle';
import { daysApart, type DayWindow } from './dayWindow';
import { Vocabulary } from './vocabulary';

/** Articles so many days apart speak of the same days. */
const CLOSE = 7;
/** Articles further apart than this report no common event, however alike they are. */
export const FAR = 31;
/** Share of the shorter article's words, rare ones weighing more, that the other one has when both report one event. */
const SAME_EVENT = 0.25;

/** Answers whether articles may report one occasion: their dates are close, or they tell of the same event. */
export class Occasions {
  private readonly terms: ReadonlySet<number>[] = [];
  private readonly frequencies = new Map<number, number>();
  private readonly answers = new Map<number, boolean>();

  private constructor(private readonly articles: readonly CorpusArticle[]) {}

  /** Those of some articles, once all have been read. */
  static *of(articles: readonly CorpusArticle[]): Generator<void, Occasions> {
    const occasions = new Occasions(articles);
    const vocabulary = new Vocabulary();
    for (const article of articles) {
      occasions.readTerms(article, vocabulary);
      yield;
    }
    return occasions;
  }

  share(a: CorpusArticle, b: CorpusArticle): boolean {
    if (a === b || isClose(a, b)) return true;
    return this.reportOneEvent(a, b);
  }

  /** Whether two articles tell of the same event: much the same words, and no dates that lie far apart. */
  reportOneEvent(a: CorpusArticle, b: CorpusArticle): boolean {
    if (a === b) return true;
    if (a.window && b.window && daysApart(a.window, b.window) > FAR) return false;
    const key = Math.min(a.index, b.index) * this.articles.length + Math.max(a.index, b.index);
    let answer = this.answers.get(key);
    if (answer === undefined) this.answers.set(key, (answer = this.tellOfOneEvent(a, b)));
    return answer;
  }

  private tellOfOneEvent(a: CorpusArticle, b: CorpusArticle): boolean {
    const [few, many] = [this.terms[a.index], this.terms[b.index]].sort((x, y) => x.size - y.size);
    let [shared, fewer, more] = [0, 0, 0];
    for (const term of few) {
      const weight = this.weightOf(term);
      fewer += weight;
      if (many.has(term)) shared += weight;
    }
    for (const term of many) more += this.weightOf(term);
    return shared >= SAME_EVENT * Math.min(fewer, more);
  }

  /** How much a word tells of an article: the more, the fewer articles have it. */
  private weightOf(term: number): number {
    return Math.log((this.articles.length + 1) / this.frequencies.get(term)!);
  }

  private readTerms({ text, analysis }: CorpusArticle, vocabulary: Vocabulary): void {
    const terms = new Set<number>();
    for (const sentence of analysis.sentences) {
      for (const { stem } of contentStems(comparedWords(text.slice(...sentence))))
        terms.add(vocabulary.idOf(stem));
    }
    for (const term of terms) this.frequencies.set(term, (this.frequencies.get(term) ?? 0) + 1);
    this.terms.push(terms);
  }
}

function isClose(a: CorpusArticle, b: CorpusArticle): boolean {
  if (!a.window || !b.window || widthOf(a.window) > FAR || widthOf(b.window) > FAR) return false;
  return daysApart(a.window, b.window) <= CLOSE;
}

/** Days that an article's date leaves open. */
function widthOf([from, to]: DayWindow): number {
  return to - from;
}
