import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, copydesk, showArticle } from './extension';

describe('a link to a folder', () => {
  const TEXT = `Ferry returns to the harbor

VELDHAVEN, May 6 (Harbor Wire) - Deputy Transport Minister Ilse Brannekamp said on Tuesday that the ferry would sail again.

"It took twelve weeks," Brannekamp told reporters at the pier.
`;
  const folder = () => vscode.workspace.workspaceFolders?.[0].uri.fsPath ?? '';
  const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  const symbols = () =>
    vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Brannekamp',
    );

  before(async () => {
    await showArticle('canal-bridge.txt'); // activates the extension
    await copydesk();
  });
  after(async () => {
    for (const name of ['linked', 'plain'])
      fs.rmSync(path.join(folder(), name), { recursive: true, force: true });
    fs.rmSync(outside, { recursive: true });
    await closeAll();
  });

  it('is not followed in search of articles, out of the workspace or round in a circle', async () => {
    fs.writeFileSync(path.join(outside, 'ferry.txt'), TEXT);
    fs.mkdirSync(path.join(folder(), 'linked'));
    fs.symlinkSync(outside, path.join(folder(), 'linked/outside'));
    fs.symlinkSync(folder(), path.join(folder(), 'linked/circle'));
    assert.deepEqual(await symbols(), []);
    fs.mkdirSync(path.join(folder(), 'plain'));
    fs.writeFileSync(path.join(folder(), 'plain/ferry.txt'), TEXT);
    const end = Date.now() + 20_000;
    while (!(await symbols()).length) assert.ok(Date.now() < end, 'found where no link leads');
    assert.ok((await symbols()).every(({ location }) => location.uri.path.includes('/plain/')));
  });
});
