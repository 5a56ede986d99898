import * as vscode from 'vscode';
import type { Guard } from '../guard';
import { commands } from '../manifest';

/** Opens copies of the sample articles, which a person may edit; the first one gets the focus. */
export function registerSamples({ extensionUri, globalStorageUri }: vscode.ExtensionContext, guard: Guard) {
  return guard.command(commands.openSamples, async () => {
    const shipped = vscode.Uri.joinPath(extensionUri, 'media', 'samples');
    const copies = vscode.Uri.joinPath(globalStorageUri, 'samples');
    const names = (await vscode.workspace.fs.readDirectory(shipped)).map(([name]) => name).sort();
    for (const name of names) await copyOnce(name, shipped, copies);
    for (const [index, name] of names.entries()) {
      const file = vscode.Uri.joinPath(copies, name);
      await vscode.window.showTextDocument(file, { preview: false, preserveFocus: index > 0 });
    }
    if (names.length) await vscode.window.showTextDocument(vscode.Uri.joinPath(copies, names[0]));
  });
}

/** What a person changed in an earlier copy stays. */
async function copyOnce(name: string, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const there = await vscode.workspace.fs.readDirectory(to).then(
    (entries) => entries.some(([entry]) => entry === name),
    () => false, // the folder does not exist yet
  );
  if (!there) await vscode.workspace.fs.copy(vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(to, name));
}
