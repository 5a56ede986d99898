import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import { offsetOf, rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { registerInArticles } from './articleLanguages';
import { findAt } from './atOffset';

/** Highlights every mention of the person or the organization at the cursor, pronouns included. */
export function registerHighlights(articles: Articles, guard: Guard): vscode.Disposable {
  const provider: vscode.DocumentHighlightProvider = {
    provideDocumentHighlights: guard.answer('highlights', async (document, position) => {
      const article = await articles.unasked(document);
      const { person, organization } = article ? findAt(article.analysis, offsetOf(document, position)) : {};
      const mentioned = person?.item ?? organization?.item;
      return mentioned?.mentions.map(({ span }) => new vscode.DocumentHighlight(rangeOf(document, span)));
    }),
  };
  return registerInArticles(articles, (selector) =>
    vscode.languages.registerDocumentHighlightProvider(selector, provider),
  );
}
