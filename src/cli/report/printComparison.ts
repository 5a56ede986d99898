import type { Comparison } from '../../core/corpus/comparison';
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
      return reportAsHtml(viewComparison(comparison, articles).view, style());
  }
}
