import type { Comparison } from '../../core/corpus/comparison';
import type { ComparisonView } from '../../core/corpus/view/comparisonView';
import { shortNames } from '../../core/corpus/view/shortNames';
import { viewComparison } from '../../core/corpus/view/viewComparison';
import type { AnalyzedArticle } from '../../core/export/claimRows';
import type { ComparisonFormat } from '../arguments';
import { reportAsHtml } from './reportAsHtml';
import { reportAsMarkdown } from './reportAsMarkdown';
import { reportAsText } from './reportAsText';
import { writeReport } from './writeReport';

/** A comparison in one format; `width` is the terminal's, in columns; `style` gives the style sheet of pages. */
export function printComparison(
  comparison: Comparison,
  articles: readonly AnalyzedArticle[],
  format: ComparisonFormat,
  width: number,
  style: () => string,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`;
    case 'table':
      return reportAsText(writeReport(comparison, articles), width);
    case 'markdown':
      return reportAsMarkdown(writeReport(comparison, articles));
    case 'html':
      return reportAsHtml(viewArticles(comparison, articles), style());
  }
}

function viewArticles(comparison: Comparison, articles: readonly AnalyzedArticle[]): ComparisonView {
  const names = shortNames(articles.map(({ analysis }) => analysis.id));
  const texts = new Map(
    articles.map(({ text, analysis: { id } }) => [id, { text, name: names.get(id) ?? id }]),
  );
  return viewComparison(comparison, (article) => texts.get(article)!).view;
}
