import type { ModelFile } from '../../core/attribution/tagger/modelFile';
import { articleEvidence } from '../../core/people/articleNames';
import { limited, vectorOf, type NameWeights } from '../../core/people/nameModel';
import type { NameRow } from '../../core/people/names';
import type { MarkedName } from './nameRowsOf';
import { Parameters } from './parameters';
import { fitField, weightOf, type FittedPart, type FittedRow } from './randomField';

/** Passes and rates by which the weights within a paragraph are fitted, and those over an article. */
const OWN = { passes: 6, rate: 0.1, scaledRate: 0.02 };
const ARTICLE = { passes: 6, rate: 0.05, scaledRate: 0.05 };

/** An article to learn from, in one of the parts that the corpus is split into. */
export interface LearnedArticle {
  readonly part: number;
  readonly rows: readonly NameRow<MarkedName>[];
}

type Column = 'several' | 'one';

/**
 * Fits the weights of names to articles, first those of what a paragraph tells; then, to what these make of articles
 * that they were not fitted to, those of what the rest of the article tells.
 */
export class NameFitter {
  private readonly parameters = new Parameters();
  private readonly vectors = new Map<string, Float32Array | undefined>();
  private readonly own = new Map<string, Float64Array>();
  private readonly rows: ReadonlyMap<LearnedArticle, readonly FittedRow[]>;

  constructor(
    private readonly articles: readonly LearnedArticle[],
    private readonly network: ModelFile,
  ) {
    this.rows = new Map(articles.map((article) => [article, article.rows.map((row) => this.ownRow(row))]));
  }

  /** The weights fitted to all articles but those of one part. */
  fit(without?: number): NameWeights {
    const parts = [...new Set(this.articles.map(({ part }) => part))].filter((part) => part !== without);
    const parameters = new Parameters();
    const shares = { several: parameters.place('several'), one: parameters.place('one') };
    const rows = parts.flatMap((part) => {
      const own = this.ownWithout(without === undefined ? [part] : [part, without]);
      return this.articles
        .filter((article) => article.part === part)
        .flatMap((article) => articleRows(this.weighed(article, own), parameters));
    });
    const start = new Float64Array(parameters.size);
    start[shares.several] = start[shares.one] = 1;
    const article = fitField(rows, start, ARTICLE);
    return {
      ...this.ownWeights(this.ownWithout(without === undefined ? [] : [without])),
      share: [rounded(article[shares.several]), rounded(article[shares.one])],
      article: Object.fromEntries(
        parameters.names
          .filter((name) => name.includes(':'))
          .map((name) => [name, rounded(article[parameters.place(name)])]),
      ),
    };
  }

  private ownWithout(parts: readonly number[]): Float64Array {
    const key = [...parts].sort().join();
    const known = this.own.get(key);
    if (known) return known;
    const rows = this.articles
      .filter(({ part }) => !parts.includes(part))
      .flatMap((article) => this.rows.get(article)!);
    const fitted = fitField(rows, new Float64Array(this.parameters.size), OWN);
    this.own.set(key, fitted);
    return fitted;
  }

  private ownRow({ run, names }: NameRow<MarkedName>): FittedRow {
    const parts = names.map(({ from, to, isName, traits }): FittedPart => {
      const column: Column = traits.several ? 'several' : 'one';
      return {
        from,
        to,
        isName,
        parameters: Int32Array.from(traits.evidence, (piece) => this.parameters.place(`${column} ${piece}`)),
        scaled: traits.words.flatMap(([place, word]) => {
          const vector = this.vectorOf(word);
          return vector ? [[this.parameters.place(`vector ${place}`, vector.length), vector] as const] : [];
        }),
      };
    });
    return { run, parts };
  }

  private vectorOf(word: string): Float32Array | undefined {
    if (!this.vectors.has(word)) this.vectors.set(word, vectorOf(this.network, word));
    return this.vectors.get(word);
  }

  private weighed(article: LearnedArticle, own: Float64Array): NameRow<MarkedName>[] {
    const fitted = this.rows.get(article)!;
    return article.rows.map(({ run, names }, i) => ({
      run,
      names: names.map((name, k) => ({ ...name, weight: weightOf(fitted[i].parts[k], own) })),
    }));
  }

  private ownWeights(own: Float64Array): Pick<NameWeights, 'evidence' | 'vectors'> {
    const evidence: Record<string, [number, number]> = {};
    const vectors: Record<string, number[]> = {};
    for (const name of this.parameters.names) {
      const [kind, piece] = [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)];
      const first = this.parameters.place(name);
      if (kind === 'vector')
        vectors[piece] = Array.from(own.subarray(first, first + this.parameters.width(name)), rounded);
      else (evidence[piece] ??= [0, 0])[kind === 'several' ? 0 : 1] = rounded(own[first]);
    }
    return { evidence, vectors };
  }
}

function articleRows(rows: readonly NameRow<MarkedName>[], parameters: Parameters): FittedRow[] {
  return articleEvidence(rows).map(({ run, names }) => ({
    run,
    parts: names.map(({ from, to, isName, words, weight, evidence }) => ({
      from,
      to,
      isName,
      parameters: Int32Array.from(evidence, (piece) => parameters.place(piece)),
      scaled: [
        [parameters.place(words.length > 1 ? 'several' : 'one'), Float32Array.of(limited(weight))] as const,
      ],
    })),
  }));
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
