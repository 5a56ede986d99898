import * as vscode from 'vscode';
import type { ResourceFiles } from '../../core/resources';

/** The engine's files from the extension's own folder, wherever that is: a disk, a server, a web address. */
export async function readResources(extensionUri: vscode.Uri): Promise<ResourceFiles> {
  const folder = vscode.Uri.joinPath(extensionUri, 'media', 'gazetteer');
  const read = async (name: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
  const [titles, countries, metonyms, words] = await Promise.all([
    read('titles.tsv'),
    read('countries.json'),
    read('metonyms.json'),
    read('words.txt'),
  ]);
  return { titles, countries, metonyms, words };
}
