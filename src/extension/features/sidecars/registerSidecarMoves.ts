import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/Annotations';
import { sidecarOf } from '../../annotations/sidecarNames';
import { baseName } from '../../documents/baseName';
import type { Guard } from '../../guard';
import { isThere } from '../../workspace/isThere';

/** Takes the sidecar of an article along when that is renamed or moved in VS Code. */
export function registerSidecarMoves(annotations: Annotations, guard: Guard): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(
    guard.event('move annotations', async ({ files }: vscode.FileRenameEvent) => {
      for (const { oldUri, newUri } of files) await follow(annotations, oldUri, newUri);
    }),
  );
}

async function follow(annotations: Annotations, oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
  const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
  if (!(await isThere(from))) return;
  if (await isThere(to)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        '{0} was there already: the annotations of the article stay in {1}.',
        vscode.workspace.asRelativePath(to),
        vscode.workspace.asRelativePath(from),
      ),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit(); // unlike a rename of the file alone, it takes open editors along
  edit.renameFile(from, to);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`not moved: ${from.toString(true)}`);
  const { renameSource } = await import('../../../core/annotations/sidecar/renameSource');
  await annotations.sidecars.write(to, (text) => renameSource(text, baseName(oldUri), baseName(newUri)));
  await annotations.reread(to);
}
