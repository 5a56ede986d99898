import * as vscode from 'vscode';
import type { Span } from '../../core/span';
import { rangeOf } from './ranges';
import { tabGroupOf } from './tabs';

/**
 * Selects words of a document in its editor and scrolls them into view, in the column asked for, or else where it is
 * already shown.
 */
export async function reveal(
  uri: vscode.Uri,
  span: Span,
  { preserveFocus = false, viewColumn }: { preserveFocus?: boolean; viewColumn?: vscode.ViewColumn } = {},
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const selection = rangeOf(document, span);
  const editor = await vscode.window.showTextDocument(document, {
    // Never the panel's own
    viewColumn: viewColumn ?? shown?.viewColumn ?? tabGroupOf(uri)?.viewColumn ?? vscode.ViewColumn.One,
    preserveFocus,
    selection,
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
