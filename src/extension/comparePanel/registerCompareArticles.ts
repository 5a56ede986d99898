import * as vscode from 'vscode';
import type { Articles } from '../documents/Articles';
import type { Guard } from '../guard';
import { commands } from '../manifest';
import type { Comparisons } from './Comparisons';

/**
 * Compares the files and folders that are selected in the explorer, or what a person chooses: the open articles or a
 * folder of the workspace.
 */
export function registerCompareArticles(
  articles: Articles,
  comparisons: Comparisons,
  guard: Guard,
): vscode.Disposable {
  return guard.command(commands.compareArticles, async (clicked, selected) => {
    const uris = selected?.length ? selected : clicked ? [clicked] : await askWhich(articles);
    if (!uris) return;
    await vscode.commands.executeCommand(commands.showComparison);
    if (await comparisons.compare(uris)) return;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing was compared: it was stopped, or there is no news article among the files.'),
    );
  });
}

/** Undefined when the person does not choose. */
async function askWhich(articles: Articles): Promise<readonly vscode.Uri[] | undefined> {
  const open = articles.all().map(({ document }) => document.uri);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const items: (vscode.QuickPickItem & { uris: readonly vscode.Uri[] })[] = [
    ...(open.length
      ? [
          {
            label: vscode.l10n.t('Open articles ({0})', open.length),
            detail: open.map((uri) => vscode.workspace.asRelativePath(uri)).join(', '),
            uris: open,
          },
        ]
      : []),
    ...(folders.length > 1
      ? [
          {
            label: vscode.l10n.t('All articles in all folders ({0})', folders.length),
            detail: folders.map(({ name }) => name).join(', '),
            uris: folders.map(({ uri }) => uri),
          },
        ]
      : []),
    ...folders.map(({ name, uri }) => ({
      label: vscode.l10n.t('All articles in {0}', name),
      detail: vscode.l10n.t('The folder is read for it, with all folders in it.'),
      uris: [uri],
    })),
  ];
  const title = vscode.l10n.t('Compare Articles');
  const placeHolder = items.length
    ? vscode.l10n.t('Which articles? In the explorer, files and folders can be selected for it as well.')
    : vscode.l10n.t('No article and no folder is open.');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.uris;
}
