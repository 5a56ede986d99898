import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import type { Guard } from '../guard';
import { commands, type TableFormat } from '../manifest';
import { say } from '../say';

/** Copies the figures of the active article as a table. */
export function registerCopyFigures(articles: Articles, guard: Guard): vscode.Disposable {
  return guard.command(commands.copyFigures, async (givenFormat) => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && (await articles.analyze(document));
    const format = article && (givenFormat ?? (await askFormat()));
    if (!format) return;
    await vscode.env.clipboard.writeText(
      format === 'csv'
        ? (await import('../../core/export/csv')).figuresAsCsv([article])
        : (await import('../../core/export/markdown')).figuresAsMarkdown([article]),
    );
    say(vscode.l10n.t('Figures copied'));
  });
}

async function askFormat(): Promise<TableFormat | undefined> {
  const items: (vscode.QuickPickItem & { format: TableFormat })[] = [
    { format: 'csv', label: 'CSV', detail: vscode.l10n.t('One row per figure, for spreadsheets') },
    { format: 'markdown', label: 'Markdown', detail: vscode.l10n.t('A table for notes and reports') },
  ];
  const title = vscode.l10n.t('Copy Figures as Table');
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}
