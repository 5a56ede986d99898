import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import { rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { registerInArticles } from './articleLanguages';
import { leftOut } from './leftOut';

/** Lets a person fold away what is not the article: front matter, lines of the page, notices, repetitions. */
export function registerFolding(articles: Articles, guard: Guard): vscode.Disposable {
  const provider: vscode.FoldingRangeProvider = {
    provideFoldingRanges: guard.answer('folding', async (document) => {
      const article = await articles.unasked(document);
      return (
        article &&
        leftOut(article.analysis.blocks).map((span) => {
          const { start, end } = rangeOf(document, span);
          return new vscode.FoldingRange(start.line, end.line, vscode.FoldingRangeKind.Region);
        })
      );
    }),
  };
  return registerInArticles(articles, (selector) =>
    vscode.languages.registerFoldingRangeProvider(selector, provider),
  );
}
