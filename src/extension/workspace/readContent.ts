import * as vscode from 'vscode';
import { setting } from '../settings';

/** A character takes no more bytes than this in any encoding of text. */
const BYTES_OF_CHARACTER = 4;

/** A file with more is too large to be an article by the settings. */
export function mostBytes(uri: vscode.Uri): number {
  return setting('articles.maxSize', uri) * 1000 * BYTES_OF_CHARACTER;
}

/** The text of a file; undefined for one that is too large to be an article by the settings, can't be read or holds no text. */
export async function readContent(
  uri: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > mostBytes(uri)) return undefined;
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch (error) {
    log.warn('not read:', uri.toString(true), error);
    return undefined;
  }
}
