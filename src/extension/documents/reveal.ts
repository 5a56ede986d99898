import * as vscode from 'vscode';
import type { Span } from '../../core/span';
import { rangeOf } from './ranges';

/**
 * Selects words of a document in its editor and scrolls them into view, in the column where it is already shown.
 */
export async function reveal(
  uri: vscode.Uri,
  span: Span,
  { preserveFocus = false }: { preserveFocus?: boolean } = {},
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const selection = rangeOf(document, span);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? columnOfTab(uri),
    preserveFocus,
    selection,
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor group that has the document in a background tab, else the first: never the panel's own. */
function columnOfTab(uri: vscode.Uri): vscode.ViewColumn {
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn ?? vscode.ViewColumn.One;
}
