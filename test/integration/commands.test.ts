import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/extension/manifest';
import { closeAll, copydesk, placeCursor, showArticle } from './extension';

describe('commands', () => {
  afterEach(closeAll);

  it('copy the quotation at the cursor with its speaker and place', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    placeCursor(editor, 'replaced every cable');
    await vscode.commands.executeCommand(commands.copyQuote);
    assert.equal(
      await vscode.env.clipboard.readText(),
      '"We have replaced every cable, and the bridge is safe again," — Odile Marchetti, Transport Minister (canal-bridge.txt:5)',
    );
  });

  it('copy the figures as a table', async () => {
    await showArticle('canal-bridge.txt');
    await vscode.commands.executeCommand(commands.copyFigures, 'csv');
    assert.match(
      await vscode.env.clipboard.readText(),
      /canal-bridge\.txt,3,\$48 million,money,48000000,USD,,,Odile Marchetti/,
    );
  });

  it('open the sample articles, which are annotated', async () => {
    await vscode.commands.executeCommand(commands.openSamples);
    const { articles } = await copydesk();
    const opened = vscode.window.tabGroups.activeTabGroup.tabs;
    assert.ok(opened.length >= 2);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document && (await articles.analyze(document)));
    assert.ok(!document.isDirty);
  });

  it('that need an article do nothing, and do not fail, where there is none', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const command of [
      commands.nextAnnotation,
      commands.copyQuote,
      commands.copyFigures,
      commands.exportClaims,
      commands.annotateFile,
    ]) {
      await vscode.commands.executeCommand(command);
    }
  });
});
