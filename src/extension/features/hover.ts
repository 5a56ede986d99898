import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import { offsetOf, rangeOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { commands } from '../manifest';
import { setting } from '../settings';
import { findAt } from './atOffset';
import { cardMarkdown } from './cardMarkdown';
import { cardsFor } from './cards';

/** Cards about the official, the organization, the figure or the quotation under the mouse. */
export function registerHover(articles: Articles, guard: Guard): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    provideHover: guard.answer('hover', (document, position) => hoverAt(articles, document, position)),
  });
}

async function hoverAt(
  articles: Articles,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  if (articles.state(document).kind !== 'article' || !setting('hover.enabled')) return undefined;
  const offset = offsetOf(document, position);
  const article = await articles.analyze(document);
  if (!article) return undefined;
  const found = findAt(article.analysis, offset);
  const cards = cardsFor(article, found);
  const innermost = found.person ?? found.organization ?? found.figure ?? found.quote;
  if (!innermost) return undefined;
  const content = new vscode.MarkdownString(cardMarkdown(cards));
  content.isTrusted = { enabledCommands: [commands.copyQuote, commands.showClaims] };
  return new vscode.Hover(content, rangeOf(document, innermost.span));
}
