import * as vscode from 'vscode';
import type { Guard } from '../guard';
import { platform } from '../platform/browser';
import { setting } from '../settings';
import { languageOf } from '../workspace/articleFiles';
import { mostBytes } from '../workspace/readContent';
import type { ArticleReader } from './ArticleReader';
import { eligibilityOf } from './eligibility';

/**
 * Reads the file of a tab that comes to the front, while VS Code still fetches its text and lays out an editor: what the
 * engine has read when the document is there it remembers, and goes on from there. Files on the disk alone: all others
 * come through VS Code's window, which is busy with the very tab.
 */
export function readAhead(reader: ArticleReader, guard: Guard): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(
    guard.event('read ahead', async ({ changed }) => {
      // A tab comes to the front after it was opened.
      for (const { input, isActive } of changed) {
        if (isActive && input instanceof vscode.TabInputText) await readFileAt(input.uri, reader);
      }
    }),
  );
}

async function readFileAt(uri: vscode.Uri, reader: ArticleReader): Promise<void> {
  const isAwaited = () =>
    !vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString());
  if (uri.scheme !== 'file' || !isAwaited() || setting('run', uri) === 'manual') return;
  const eligibility = eligibilityOf({ uri, languageId: languageOf(uri) });
  if (eligibility === 'no') return;
  const bytes = await platform.readFile(uri.fsPath, mostBytes(uri));
  if (!bytes || bytes === 'none' || !isAwaited()) return;
  // Of another encoding than UTF-8 the engine remembers what it never meets again.
  await reader.read({ uri, text: new TextDecoder().decode(bytes), eligibility }, isAwaited);
}
