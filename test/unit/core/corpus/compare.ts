import { readResources } from '../../../../src/cli/resources';
import type { ArticleFacts } from '../../../../src/core/analyzeArticle';
import { analyzeArticle } from '../../../../src/core/analyzeArticle';
import { compareArticles } from '../../../../src/core/corpus/compareArticles';
import type { Comparison } from '../../../../src/core/corpus/comparison';
import type { NamedText } from '../../../../src/core/corpus/view/viewComparison';
import { Engine } from '../../../../src/core/engine';
import type { AnalyzedArticle } from '../../../../src/core/export/claimRows';
import { lastOf } from '../../../../src/core/lastOf';

export const engine = new Engine(readResources(process.cwd()));

/** Analyzes articles and compares them. */
export function compare(articles: readonly (ArticleFacts & { text: string })[]): Comparison {
  return lastOf(compareArticles(articles.map(analyzed), engine));
}

export function analyzed({ text, ...facts }: ArticleFacts & { text: string }): AnalyzedArticle {
  return { text, analysis: lastOf(analyzeArticle(text, facts, engine)) };
}

/** Looks articles up for a view, which calls them by their ids. */
export function named(articles: readonly AnalyzedArticle[]): (article: string) => NamedText {
  const texts = new Map(articles.map(({ text, analysis: { id } }) => [id, { text, name: id }]));
  return (article) => texts.get(article)!;
}
