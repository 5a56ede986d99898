import * as vscode from 'vscode';
import type { ResourceFiles } from '../../core/resources';

/** The engine's files from the extension's own folder, wherever that is: a disk, a server, a web address. */
export async function readResources(extensionUri: vscode.Uri): Promise<ResourceFiles> {
  const bytes = (...path: string[]) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path));
  const text = async (name: string) => new TextDecoder().decode(await bytes('media', 'gazetteer', name));
  const [titles, countries, metonyms, words, officials, model] = await Promise.all([
    text('titles.tsv'),
    text('countries.json'),
    text('metonyms.json'),
    text('words.txt'),
    bytes('dist', 'officials.gazetteer'),
    bytes('media', 'model', 'attribution.model'),
  ]);
  return { titles, countries, metonyms, words, officials, model };
}
