import type { Uri } from 'vscode';

/** The file's name without its folders. */
export function baseName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
