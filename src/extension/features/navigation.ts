import * as vscode from 'vscode';
import { oneLine } from '../../core/text/oneLine';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Articles } from '../documents/Articles';
import { rangeOf, spanOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { commands } from '../manifest';
import { say } from '../say';
import { visibleMarks } from './decorations';
import { findAt } from './atOffset';
import { valueInFull } from './figureValue';
import { nextStop, type Stop, stopsOf } from './stepping';

/** Steps from mark to mark: selects its words, which a screen reader reads, and says what they are. */
export function registerNavigation(articles: Articles, guard: Guard): vscode.Disposable {
  const step = async (direction: 'next' | 'previous') => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.analyze(editor.document));
    if (!article) return;
    const stops = stopsOf(visibleMarks(article));
    const index = nextStop(stops, spanOf(editor.document, editor.selection), direction);
    if (index === -1) return;
    const range = rangeOf(editor.document, stops[index].span);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const place = vscode.l10n.t('{0} of {1}', index + 1, stops.length);
    say(`${description(article, stops[index])} (${place})`);
  };
  return vscode.Disposable.from(
    guard.command(commands.nextAnnotation, () => step('next')),
    guard.command(commands.previousAnnotation, () => step('previous')),
  );
}

function description({ analysis, text }: AnalyzedArticle, { span, kind }: Stop): string {
  const { person, organization, quote, figure } = findAt(analysis, span[0]);
  const name = (person ?? organization)?.item.name ?? '';
  const speaker = quote?.item.speaker ?? vscode.l10n.t('Unknown speaker');
  const value = figure && valueInFull(figure.item, vscode.env.language)?.full;
  switch (kind) {
    case 'officials':
      return vscode.l10n.t('Official: {0}', name);
    case 'people':
      return vscode.l10n.t('Person: {0}', name);
    case 'institutions':
      return vscode.l10n.t('Source: {0}', name);
    case 'quotes':
      return vscode.l10n.t('Quote: {0}', speaker);
    case 'unsureQuotes':
      return vscode.l10n.t('Quote, unsure: {0}', speaker);
    case 'figures':
      return vscode.l10n.t('Figure: {0}', value ?? oneLine(text.slice(...span)));
    case 'own':
      return vscode.l10n.t('Marked by you');
  }
}
