import * as vscode from 'vscode';
import { platform } from '../platform/browser';
import { whereThere } from './isThere';

/**
 * The bytes of a file, or undefined where there is none. VS Code's own reading first asks its window, which is busy
 * whenever it shows another document: what lies on the disk is read without it.
 */
export async function bytesOf(file: vscode.Uri): Promise<Uint8Array | undefined> {
  const onDisk = file.scheme === 'file' ? await platform.readFile(file.fsPath) : undefined;
  if (onDisk === 'none') return undefined;
  return onDisk ?? whereThere(async () => vscode.workspace.fs.readFile(file));
}
