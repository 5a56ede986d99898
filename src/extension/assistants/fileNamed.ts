import * as vscode from 'vscode';
import { whereReadable } from '../workspace/isThere';

/**
 * The file that an assistant names by its path below a workspace folder, with that folder's name or without, or by its
 * address; where it names none, the one in the editor. Only what is open or in the workspace: an assistant may have been
 * told by a text where else to look.
 */
export async function fileNamed(name: string | undefined): Promise<vscode.Uri> {
  const active = vscode.window.activeTextEditor?.document.uri;
  if (name === undefined) {
    if (active) return active;
    throw new Error('No file is open. Name one.');
  }
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === name || uri.path === name);
  if (open) return open.uri;
  const found: vscode.Uri[] = [];
  for (const candidate of candidates(name)) {
    if (vscode.workspace.getWorkspaceFolder(candidate) && (await exists(candidate))) found.push(candidate);
  }
  if (found.length === 1) return found[0];
  if (!found.length) throw new Error(`There is no file ${name} in the workspace.`);
  const paths = found.map((uri) => vscode.workspace.asRelativePath(uri, true));
  throw new Error(`There are several files ${name}. Name one of these: ${paths.join(', ')}.`);
}

function candidates(name: string): vscode.Uri[] {
  if (/^[a-z][\w+.-]+:\//i.test(name)) return [vscode.Uri.parse(name)];
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => [
    vscode.Uri.joinPath(folder.uri, name),
    ...(name.startsWith(`${folder.name}/`)
      ? [vscode.Uri.joinPath(folder.uri, name.slice(folder.name.length + 1))]
      : []),
  ]);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  const stat = await whereReadable(() => vscode.workspace.fs.stat(uri));
  return stat !== undefined && Boolean(stat.type & vscode.FileType.File);
}
