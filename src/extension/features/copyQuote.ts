import * as vscode from 'vscode';
import type { Attribution } from '../../core/analysis';
import { oneLine } from '../../core/text/oneLine';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Articles } from '../documents/Articles';
import { lineNumberOf, offsetOf } from '../documents/ranges';
import type { Guard } from '../guard';
import { type ArticlePlace, commands } from '../manifest';
import { say } from '../say';
import { quoteAt } from './atOffset';

/** Copies the quotation at the cursor, or at a given place, with its speaker and where it stands. */
export function registerCopyQuote(articles: Articles, guard: Guard): vscode.Disposable {
  return guard.command(commands.copyQuote, async (place) => {
    const { document, offset } = place ? await documentAt(place) : atCursor();
    const article = document && (await articles.analyze(document));
    const quote = article && quoteAt(article.analysis, offset);
    if (!quote) return say(vscode.l10n.t('There is no quote here.'));
    await vscode.env.clipboard.writeText(withAttribution(article, quote.item));
    say(vscode.l10n.t('Quote copied'));
  });
}

async function documentAt({ uri, offset }: ArticlePlace) {
  return { document: await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)), offset };
}

function atCursor() {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return { document: undefined, offset: 0 };
  return { document: editor.document, offset: offsetOf(editor.document, editor.selection.active) };
}

function withAttribution({ document, text, analysis }: AnalyzedArticle, quote: Attribution): string {
  const words = quote.quoted.map((span) => oneLine(text.slice(...span))).join(' […] ');
  const titles = analysis.people.find(({ id }) => id === quote.speakerId)?.titles ?? [];
  const speaker = [quote.speaker ?? vscode.l10n.t('Unknown speaker'), ...titles.slice(0, 1)].join(', ');
  return `${words} — ${speaker} (${analysis.id}:${lineNumberOf(document, quote.quoted[0][0])})`;
}
