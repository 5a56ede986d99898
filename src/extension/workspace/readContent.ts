import * as vscode from 'vscode';
import { setting } from '../settings';

/** A character takes no more bytes than this in any encoding of text. */
const MOST_BYTES = 4;

/** What a file holds, with a hash by which a change shows. */
export interface Content {
  readonly text: string;
  readonly hash: string;
}

/** Undefined for a file that is too large to be an article by the settings, can't be read or holds no text. */
export async function readContent(
  uri: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<Content | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > setting('articles.maxSize', uri) * 1000 * MOST_BYTES) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { text: await vscode.workspace.decode(bytes, { uri }), hash: await contentHash(bytes) };
  } catch (error) {
    log.warn('not read:', uri.toString(true), error);
    return undefined;
  }
}

async function contentHash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
