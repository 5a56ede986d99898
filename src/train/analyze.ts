import type { ArticleAnalysis } from '../core/analysis';
import { analyzeArticle } from '../core/analyzeArticle';
import type { Engine } from '../core/engine';
import { lastOf } from '../core/lastOf';

/** What an engine finds in an article, from beginning to end. */
export function analyze(
  article: { readonly id: string; readonly text: string },
  engine: Engine,
): ArticleAnalysis {
  return lastOf(analyzeArticle(article.text, { id: article.id }, engine));
}
