import * as vscode from 'vscode';

/** Milliseconds for which the status bar says what was done. */
const MESSAGE_TIME = 8000;

let said: vscode.Disposable | undefined;

/**
 * Says something in the status bar, where it is in nobody's way, and aloud to whoever uses a screen reader: those read
 * an alert out as soon as it comes up, while VS Code keeps them from telling other changes of the status bar.
 */
export function say(message: string): void {
  said?.dispose();
  const item = vscode.window.createStatusBarItem('said', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Copydesk: Messages');
  item.text = message;
  item.accessibilityInformation = { label: message, role: 'alert' };
  item.show();
  const timer = setTimeout(() => item.dispose(), MESSAGE_TIME);
  said = new vscode.Disposable(() => {
    clearTimeout(timer);
    item.dispose();
  });
}
