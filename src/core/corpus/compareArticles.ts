import type { Engine } from '../engine';
import type { AnalyzedArticle } from '../export/claimRows';
import type { Comparison, Flag } from './comparison';
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
import { listSources } from './listSources';
import { Occasions } from './occasions';
import { identifyPeople, listPeople } from './people/identifyPeople';
import { listOffices } from './people/listOffices';
import { OfficeReader } from './people/readOffices';
import { compareQuotes } from './quotes/compareQuotes';
import { readTimeline } from './timeline';

/**
 * Compares articles with each other: who appears where, who said what in which words, which figures there are of one
 * thing, whose word it all is. Costs grow about as the articles do.
 */
export function compareArticles(
  analyzed: readonly AnalyzedArticle[],
  { lexicon, gazetteer }: Pick<Engine, 'lexicon' | 'gazetteer'>,
): Comparison {
  const articles = analyzed.map(({ text, analysis }, i) => corpusArticle(text, analysis, i));
  const people = identifyPeople(articles, new OfficeReader(lexicon));
  const occasions = new Occasions(articles);
  const quoteVariants = compareQuotes(articles, people, occasions);
  const figures = compareFigures(articles, people, occasions);
  const readouts = articles.map((article) => findReadouts(article, lexicon));
  const decks = new Map<string, Flag[]>();
  for (const flag of flagDecks(articles, quoteVariants, figures))
    decks.set(flag.article, [...(decks.get(flag.article) ?? []), flag]);
  return {
    articles: articles.map(({ analysis: { id, published } }) => ({ id, ...(published && { published }) })),
    people: listPeople(people),
    offices: listOffices(people),
    quoteVariants,
    figures,
    timeline: readTimeline(articles),
    sources: listSources(articles, people),
    evidence: articles.flatMap((article, i) => gradeEvidence(article, people, readouts[i].attributions)),
    duplicates: findDuplicates(articles),
    flags: articles.flatMap((article, i) => [
      ...readouts[i].flags,
      ...flagHeadlines(article),
      ...(decks.get(article.analysis.id) ?? []),
      ...flagDisputes(article),
      ...flagTitleDates(article, gazetteer),
      ...flagAgentless(article),
    ]),
  };
}
