import type { Engine } from '../engine';
import type { AnalyzedArticle } from '../export/claimRows';
import type { ArticleSources, Comparison, Evidence, Flag } from './comparison';
import { corpusArticle } from './corpusArticle';
import { compareFigures } from './figures/compareFigures';
import { findDuplicates } from './findDuplicates';
import { flagAgentless } from './flags/agentless';
import { flagDecks } from './flags/deckDiffers';
import { flagDisputes } from './flags/disputes';
import { flagHeadlines } from './flags/headline';
import { flagTitleDates } from './flags/titleDates';
import { findReadouts } from './flags/oneParty';
import { gradeEvidence } from './gradeEvidence';
import { sourcesOf } from './sourcesOf';
import { Occasions } from './occasions';
import { identifyPeople, listPeople } from './people/identifyPeople';
import { listOffices } from './people/listOffices';
import { OfficeReader } from './people/readOffices';
import type { Gazetteer } from '../people/gazetteer/gazetteer';
import { compareQuotes } from './quotes/compareQuotes';
import { readTimeline } from './timeline';

/** An article to compare, and who is known where it lies, unless that is the same for all. */
export interface ArticleToCompare extends AnalyzedArticle {
  readonly gazetteer?: Gazetteer;
}

/**
 * Compares articles with each other: who appears where, who said what in which words, which figures there are of one
 * thing, whose word it all is. Costs grow about as the articles do. A generator like `analyzeArticle`, which yields
 * now and then.
 */
export function* compareArticles(
  analyzed: readonly ArticleToCompare[],
  { lexicon, gazetteer }: Pick<Engine, 'lexicon' | 'gazetteer'>,
): Generator<void, Comparison> {
  const articles = analyzed.map(({ text, analysis }, i) => corpusArticle(text, analysis, i));
  const people = yield* identifyPeople(articles, new OfficeReader(lexicon));
  const occasions = yield* Occasions.of(articles);
  const quoteVariants = yield* compareQuotes(articles, people, occasions);
  const figures = yield* compareFigures(articles, people, occasions);
  const timeline = readTimeline(articles);
  yield;
  const duplicates = yield* findDuplicates(articles);
  const decks = flagDecks(articles, quoteVariants, figures);
  const sources: ArticleSources[] = [];
  const evidence: Evidence[] = [];
  const flags: Flag[] = [];
  for (const article of articles) {
    const readouts = findReadouts(article, lexicon);
    sources.push(sourcesOf(article, people));
    evidence.push(...gradeEvidence(article, people, readouts.attributions));
    flags.push(
      ...readouts.flags,
      ...flagHeadlines(article),
      ...(decks.get(article.analysis.id) ?? []),
      ...flagDisputes(article),
      ...flagTitleDates(article, analyzed[article.index].gazetteer ?? gazetteer),
      ...flagAgentless(article),
    );
    yield;
  }
  return {
    articles: articles.map(({ analysis: { id, published, outlets } }) => ({
      id,
      ...(published && { published }),
      ...(outlets && { outlets }),
    })),
    people: listPeople(people),
    offices: listOffices(people),
    quoteVariants,
    figures,
    timeline,
    sources,
    evidence,
    duplicates,
    flags,
  };
}
