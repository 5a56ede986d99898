import * as vscode from 'vscode';

/**
 * The file that an assistant names by its path below a workspace folder or by its address, or the one in the editor.
 * Only what is open or in the workspace: an assistant may have been told by a text where else to look.
 */
export async function fileNamed(name: string | undefined): Promise<vscode.Uri> {
  const active = vscode.window.activeTextEditor?.document.uri;
  if (name === undefined) {
    if (active) return active;
    throw new Error('No file is open. Name one.');
  }
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === name || uri.path === name);
  if (open) return open.uri;
  for (const candidate of candidates(name)) {
    if (vscode.workspace.getWorkspaceFolder(candidate) && (await exists(candidate))) return candidate;
  }
  throw new Error(`There is no file ${name} in the workspace.`);
}

function candidates(name: string): vscode.Uri[] {
  if (/^[a-z][\w+.-]+:\//i.test(name)) return [vscode.Uri.parse(name)];
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, name));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    return Boolean((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File);
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}
