import * as vscode from 'vscode';
import type { AnalyzedArticle } from '../documents/articleState';
import type { Articles } from '../documents/Articles';
import type { Guard } from '../guard';
import { commands, type ExportFormat } from '../manifest';

interface Format {
  readonly extension: string;
  readonly write: (articles: readonly AnalyzedArticle[]) => Promise<string>;
}

const formats: Record<ExportFormat, Format> = {
  csv: {
    extension: 'csv',
    write: async (articles) => (await import('../../core/export/csv')).claimsAsCsv(articles),
  },
  markdown: {
    extension: 'md',
    write: async (articles) => (await import('../../core/export/markdown')).claimsAsMarkdown(articles),
  },
};

/** Writes the claims of the active article to a file and opens it. */
export function registerExportClaims(articles: Articles, guard: Guard): vscode.Disposable {
  return guard.command(commands.exportClaims, async (givenFormat, givenFile) => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && (await articles.analyze(document));
    const format = article && (givenFormat ?? (await askFormat()));
    if (!format) return;
    const { extension, write } = formats[format];
    const file = givenFile ? vscode.Uri.parse(givenFile, true) : await askFile(article, extension);
    if (!file) return;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(await write([article])));
    await vscode.window.showTextDocument(file, { preview: false });
  });
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const items: (vscode.QuickPickItem & { format: ExportFormat })[] = [
    { format: 'csv', label: 'CSV', detail: vscode.l10n.t('One row per claim, for spreadsheets') },
    {
      format: 'markdown',
      label: 'Markdown',
      detail: vscode.l10n.t('A table to read, with links to the lines'),
    },
  ];
  const title = vscode.l10n.t('Export Claims');
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

/** Suggests a file beside the article. */
function askFile({ document, analysis }: AnalyzedArticle, extension: string) {
  const name = `${analysis.id.replace(/\.[^.]*$/, '')}.claims.${extension}`;
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Claims'),
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}
