import * as vscode from 'vscode';
import type { ResourceFiles } from '../../core/resources';

/** The engine's files from the extension's own folder, wherever that is: a disk, a server, a web address. */
export async function readResources(extensionUri: vscode.Uri): Promise<ResourceFiles> {
  const read = async (...path: string[]) =>
    new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', ...path)),
    );
  const [titles, countries, metonyms] = await Promise.all([
    read('gazetteer', 'titles.tsv'),
    read('gazetteer', 'countries.json'),
    read('gazetteer', 'metonyms.json'),
  ]);
  return { titles, countries, metonyms };
}
