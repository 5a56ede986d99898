import type * as vscode from 'vscode';
import type { CorpusPeople } from '../../core/corpus/people/identifyPeople';
import { inSlices } from '../documents/slices';
import type { IndexedArticle } from './ArticleIndex';
import type { KnownPeople } from './KnownPeople';

/** An article of the workspace with its place among those whose people are compared. */
export type RankedArticle = IndexedArticle & { readonly index: number };

/** The people of the workspace's articles, each once; worked out anew when an article has changed. */
export class IndexedPeople {
  private latest:
    { readonly articles: readonly RankedArticle[]; readonly people: CorpusPeople<RankedArticle> } | undefined;

  constructor(private readonly known: KnownPeople) {}

  /** Who is who in all of the articles, as when they are compared; undefined when it is not wanted any more. */
  async among(
    articles: readonly IndexedArticle[],
    token: vscode.CancellationToken,
  ): Promise<CorpusPeople<RankedArticle> | undefined> {
    const known = this.latest;
    const isKnown =
      known?.articles.length === articles.length &&
      known.articles.every(
        ({ uri, analysis }, i) => uri === articles[i].uri && analysis === articles[i].analysis,
      );
    if (known && isKnown) return known.people;
    const [{ identifyPeople }, { OfficeReader }, lexicon] = await Promise.all([
      import('../../core/corpus/people/identifyPeople'),
      import('../../core/corpus/people/readOffices'),
      this.known.lexicon(),
    ]);
    const ranked = articles.map((article, index): RankedArticle => ({ ...article, index }));
    const steps = identifyPeople(ranked, new OfficeReader(lexicon));
    const people = await inSlices(steps, () => !token.isCancellationRequested);
    if (people) this.latest = { articles: ranked, people };
    return people;
  }
}
