import * as vscode from 'vscode';

/** Milliseconds for which the status bar says what was done. */
const MESSAGE_TIME = 5000;

/** Says something in the status bar, where it is in nobody's way. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, MESSAGE_TIME);
}
