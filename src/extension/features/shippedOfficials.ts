import * as vscode from 'vscode';
import type { Layer } from '../../core/people/gazetteer/popolo';

/** Addresses of what ships are shown read-only: an edit in the extension's folder would be lost with an update. */
export const shippedScheme = 'copydesk-shipped';

/** Where the file of a layer is opened. */
export function addressOf({ kind, file }: Layer): vscode.Uri {
  return kind === 'shipped'
    ? vscode.Uri.from({ scheme: shippedScheme, path: '/officials.yaml' })
    : vscode.Uri.parse(file, true);
}

/** How the file of a layer is called in a card. */
export function nameOf(layer: Layer): string {
  switch (layer.kind) {
    case 'shipped':
      return vscode.l10n.t('the officials that ship with Copydesk');
    case 'user':
      return vscode.l10n.t('your officials for all folders');
    case 'workspace':
      return vscode.workspace.asRelativePath(addressOf(layer));
  }
}

export async function readShipped(extensionUri: vscode.Uri): Promise<string> {
  const file = vscode.Uri.joinPath(extensionUri, 'media', 'gazetteer', 'officials.yaml');
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}
