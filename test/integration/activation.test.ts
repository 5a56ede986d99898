import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/extension/manifest';
import { closeAll, copydesk, show } from './extension';
import { until } from './waiting';

// Runs first of all suites: files are taken in the order of their names.
describe('activation', () => {
  after(closeAll);

  it('has not happened before a text is open', () => {
    assert.equal(vscode.extensions.getExtension('copydesk.copydesk')?.isActive, false);
  });

  it('comes with the first plain text', async () => {
    await show('canal-bridge.txt');
    await until('active', () => vscode.extensions.getExtension('copydesk.copydesk')?.isActive === true);
  });

  it('registers every command', async () => {
    await copydesk();
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(commands).filter((id) => !registered.has(id)),
      [],
    );
  });
});
