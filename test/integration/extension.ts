import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnalyzedArticle } from '../../src/extension/documents/articleState';
import type { CopydeskApi } from '../../src/extension/api/copydesk';
import type { Inside } from '../../src/extension/main';
import type { Settings } from '../../src/extension/manifest';

/** The running extension's interface; waits for the extension to be activated by what was opened. */
export async function copydesk(): Promise<CopydeskApi & Inside> {
  const extension = vscode.extensions.getExtension<CopydeskApi & Inside>('copydesk.copydesk');
  assert.ok(extension);
  return extension.activate();
}

/** Shows a file of the workspace. */
export async function show(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name), { preview: false });
}

/** Shows an article of the workspace and waits until it is analyzed. */
export async function showArticle(
  name: string,
): Promise<{ editor: vscode.TextEditor; article: AnalyzedArticle }> {
  const editor = await show(name);
  const article = await (await copydesk()).articles.analyze(editor.document);
  assert.ok(article, `${name} is an article`);
  return { editor, article };
}

/** The words of ranges in an editor. */
export function wordsOf(
  { document }: vscode.TextEditor,
  spans: readonly (readonly [number, number])[],
): string[] {
  return spans.map(([start, end]) => document.getText().slice(start, end));
}

/** Puts the cursor in the middle of the first occurrence of `words`. */
export function placeCursor(editor: vscode.TextEditor, words: string): vscode.Position {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, words);
  const position = editor.document.positionAt(offset + Math.floor(words.length / 2));
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** What hovers say of `words`. */
export async function hoverOn(editor: vscode.TextEditor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    placeCursor(editor, words),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
    .join('\n');
}

/** Runs `test` while settings of ours have other values in the workspace. */
export async function withSettings(values: Partial<Settings>, test: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('copydesk');
  const keys = Object.keys(values) as (keyof Settings)[];
  const write = (key: keyof Settings, value: unknown) =>
    configuration.update(key, value, vscode.ConfigurationTarget.Workspace);
  try {
    for (const key of keys) await write(key, values[key]);
    await test();
  } finally {
    for (const key of keys) await write(key, undefined);
  }
}

/** Closes what a test opened, with the edits that it made in the last one. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
