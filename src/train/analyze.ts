import type { ArticleAnalysis } from '../core/analysis';
import { analyzeArticle } from '../core/analyzeArticle';
import type { Engine } from '../core/engine';

/** What an engine finds in an article, from beginning to end. */
export function analyze(
  article: { readonly id: string; readonly text: string },
  engine: Engine,
): ArticleAnalysis {
  const steps = analyzeArticle(article.text, { id: article.id }, engine);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
