import * as vscode from 'vscode';
import { rangeOf } from '../documents/ranges';
import { say } from '../say';
import type { Annotations } from './Annotations';
import { sidecarOf } from './sidecarNames';

/**
 * Tells a person that the sidecar of an article has problems, and shows them, or writes it anew from all that can be
 * used of it if the person says so; answers with whether it can be written to now.
 */
export async function mayWriteAnew(
  document: vscode.TextDocument,
  annotations: Annotations,
): Promise<boolean> {
  const sidecar = sidecarOf(document.uri);
  const show = vscode.l10n.t('Show Problems');
  const writeAnyway = vscode.l10n.t('Write Anyway');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} has problems, so nothing is written to it. It can be written anew from all that can be read; a copy of it is kept.',
      vscode.workspace.asRelativePath(sidecar),
    ),
    show,
    writeAnyway,
  );
  if (answer === show) await showFirstProblem(document, annotations);
  if (answer !== writeAnyway) return false;
  const copy = await annotations.salvage(document);
  say(vscode.l10n.t('The old annotations are kept in {0}', vscode.workspace.asRelativePath(copy)));
  return true;
}

async function showFirstProblem(document: vscode.TextDocument, annotations: Annotations): Promise<void> {
  const { problems } = await annotations.of(document);
  const yaml = await vscode.workspace.openTextDocument(sidecarOf(document.uri));
  const at = problems.at(0)?.span ?? [0, 0];
  await vscode.window.showTextDocument(yaml, { preview: false, selection: rangeOf(yaml, at) });
}
