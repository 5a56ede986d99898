import * as vscode from 'vscode';
import { settings, type Settings } from './manifest';

export const settingsSection = 'copydesk';

/** The value of a setting, for a document where the setting can differ from folder to folder. */
export function setting<Key extends keyof Settings>(
  key: Key,
  scope?: vscode.ConfigurationScope,
): Settings[Key] {
  return vscode.workspace.getConfiguration(settingsSection, scope).get(key) ?? settings[key];
}

/** Writes a setting where the person already keeps it, in the user settings otherwise. */
export async function changeSetting<Key extends keyof Settings>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(settingsSection);
  const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await configuration.update(key, value, target);
}
