import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/Annotations';
import { sidecarOf } from '../../annotations/sidecarNames';
import { baseName } from '../../documents/baseName';
import { rangeOf } from '../../documents/ranges';
import type { Guard } from '../../guard';
import { placedInWords } from '../decisions/placedInWords';
import { say } from '../../say';

/**
 * Reports what became of the annotations of an article that was changed elsewhere: "34 kept, 2 moved, 1 to re-attach".
 * Only where some are to be attached again it is more than a line in the status bar.
 */
export function registerPlacementReport(annotations: Annotations, guard: Guard): vscode.Disposable {
  return annotations.onDidPlaceAnew(
    guard.event('report places', async (document) => {
      const known = annotations.knownOf(document);
      const words = known && placedInWords(known.states());
      if (!words) return;
      const message = vscode.l10n.t('{0} has changed: {1}', baseName(document.uri), words);
      const [first] = known.unplaced;
      if (!first) return say(message);
      const show = vscode.l10n.t('Show');
      if ((await vscode.window.showInformationMessage(message, show)) !== show) return;
      const yaml = await vscode.workspace.openTextDocument(sidecarOf(document.uri));
      const at = Math.max(yaml.getText().indexOf(first.annotation.id), 0);
      await vscode.window.showTextDocument(yaml, { preview: false, selection: rangeOf(yaml, [at, at]) });
    }),
  );
}
