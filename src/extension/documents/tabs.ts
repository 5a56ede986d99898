import * as vscode from 'vscode';

/** The editor group that has a file in one of its tabs, be it in the background. */
export function tabGroupOf(uri: vscode.Uri): vscode.TabGroup | undefined {
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
}
