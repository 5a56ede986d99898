import * as vscode from 'vscode';
import type { ResourceFiles } from '../../core/resources';

/** The engine's files from the extension's own folder, wherever that is: a disk, a server, a web address. */
export async function readResources(extensionUri: vscode.Uri): Promise<ResourceFiles> {
  const bytes = (...path: string[]) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path));
  const text = async (...path: string[]) => new TextDecoder().decode(await bytes('media', ...path));
  const [titles, countries, metonyms, words, names, officials, model] = await Promise.all([
    text('gazetteer', 'titles.tsv'),
    text('gazetteer', 'countries.json'),
    text('gazetteer', 'metonyms.json'),
    text('gazetteer', 'words.txt'),
    text('model', 'names.json'),
    bytes('dist', 'officials.gazetteer'),
    bytes('media', 'model', 'attribution.model'),
  ]);
  return { titles, countries, metonyms, words, names, officials, model };
}
