import * as vscode from 'vscode';
import type { PeopleFiles, ResourceFiles } from '../../core/resources';
import { platform } from '../platform/browser';
import { bytesOf } from '../workspace/bytesOf';

// Files of the extension's own folder, wherever that is: a disk, a server, a web address.

/** The program of the engine's worker. */
export async function readProgram(extensionUri: vscode.Uri): Promise<string> {
  const path = ['dist', 'worker.js'];
  const { fsPath } = vscode.Uri.joinPath(extensionUri, ...path);
  return platform.programIn(fsPath) ?? readText(extensionUri, ...path);
}

/** All files of the engine. */
export async function readResources(extensionUri: vscode.Uri): Promise<ResourceFiles> {
  const [people, names, model] = await Promise.all([
    readPeopleFiles(extensionUri),
    readText(extensionUri, 'media', 'model', 'names.json'),
    readBytes(extensionUri, 'media', 'model', 'attribution.model'),
  ]);
  return { ...people, names, model };
}

/** What it takes to look people up. */
export async function readPeopleFiles(extensionUri: vscode.Uri): Promise<PeopleFiles> {
  const inGazetteer = (name: string) => readText(extensionUri, 'media', 'gazetteer', name);
  const [titles, countries, metonyms, words, officials] = await Promise.all([
    inGazetteer('titles.tsv'),
    inGazetteer('countries.json'),
    inGazetteer('metonyms.json'),
    inGazetteer('words.txt'),
    readBytes(extensionUri, 'dist', 'officials.gazetteer'),
  ]);
  return { titles, countries, metonyms, words, officials };
}

async function readText(extensionUri: vscode.Uri, ...path: string[]): Promise<string> {
  return new TextDecoder().decode(await readBytes(extensionUri, ...path));
}

async function readBytes(extensionUri: vscode.Uri, ...path: string[]): Promise<Uint8Array> {
  const file = vscode.Uri.joinPath(extensionUri, ...path);
  const bytes = await bytesOf(file);
  if (!bytes) throw vscode.FileSystemError.FileNotFound(file);
  return bytes;
}
