import * as vscode from 'vscode';

/** Whether there is a file or a folder. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return (await whereThere(async () => vscode.workspace.fs.stat(uri))) !== undefined;
}

/** What is done with a file; undefined where there is none. */
export async function whereThere<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** What is done with a file or a folder; undefined where there is none, or it may not be read. */
export async function whereReadable<T>(act: () => Thenable<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}

/** What a folder holds: nothing where there is none, or it may not be read. */
export async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  return (await whereReadable(() => vscode.workspace.fs.readDirectory(folder))) ?? [];
}
