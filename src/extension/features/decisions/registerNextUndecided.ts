import * as vscode from 'vscode';
import type { Articles } from '../../documents/Articles';
import { rangeOf, spanOf } from '../../documents/ranges';
import type { Guard } from '../../guard';
import { commands } from '../../manifest';
import { markWords } from './decisionWords';
import { nextUndecided } from './nextUndecided';
import { say } from '../../say';
import type { SteppedMark } from './SteppedMark';

/** Selects the words of the next mark that nobody has decided about, and says in the status bar what it is. */
export function registerNextUndecided(
  articles: Articles,
  stepped: SteppedMark,
  guard: Guard,
): vscode.Disposable {
  return guard.command(commands.nextUndecided, async () => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.analyze(editor.document));
    if (!article) return;
    const { document } = editor;
    const selection = spanOf(document, editor.selection);
    const mark = nextUndecided(article.marks, selection, stepped.kindIn(editor));
    if (!mark) return say(vscode.l10n.t('Everything is decided in this article.'));
    const range = rangeOf(document, mark.spans[0]);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    stepped.set(document, mark);
    const { found, decided } = article.counts;
    const words = markWords(mark, article.text);
    say(`${words} (${vscode.l10n.t('{0} of {1} decided', decided, found)})`);
  });
}
