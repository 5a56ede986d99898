import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import { offsetOf, rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { registerInArticles } from './articleLanguages';
import { spansAround } from './spansAround';

/** Expand Selection goes from the word to the quotation, its attribution, the sentence and the paragraph. */
export function registerSelectionRanges(articles: Articles, guard: Guard): vscode.Disposable {
  const provider: vscode.SelectionRangeProvider = {
    provideSelectionRanges: guard.answer('selection ranges', async (document, positions) => {
      const article = await articles.analyze(document);
      return (
        article &&
        positions.map((position) => {
          const spans = spansAround(article.analysis, offsetOf(document, position));
          return (
            spans.reduceRight<vscode.SelectionRange | undefined>(
              (parent, span) => new vscode.SelectionRange(rangeOf(document, span), parent),
              undefined,
            ) ?? new vscode.SelectionRange(new vscode.Range(position, position))
          );
        })
      );
    }),
  };
  return registerInArticles(articles, (selector) =>
    vscode.languages.registerSelectionRangeProvider(selector, provider),
  );
}
