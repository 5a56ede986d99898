import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/extension/manifest';
import { closeAll, copydesk, placeCursor, showArticle, withSettings, wordsOf } from './extension';
import { until } from './waiting';

describe('marks', () => {
  afterEach(closeAll);

  it('stand on officials, quotations and figures', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const marks = (await copydesk()).decorations.marksIn(editor);
    const [officials, quotes, figures] = [marks.officials, marks.quotes, marks.figures].map((spans) =>
      wordsOf(editor, spans),
    );
    assert.ok(
      officials.some((words) => words.includes('Odile Marchetti')),
      officials.join(),
    );
    assert.ok(
      officials.some((words) => words.includes('Pieter Okonjo')),
      officials.join(),
    );
    assert.deepEqual(quotes, [
      '"We have replaced every cable, and the bridge is safe again,"',
      '"People stayed away all winter,"',
      '"We want them back."',
    ]);
    assert.ok(figures.includes('$48 million'), figures.join());
    assert.ok(
      figures.some((words) => words.includes('20 percent')),
      figures.join(),
    );
  });

  it('are no problems', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    assert.ok((await copydesk()).decorations.marksIn(editor).quotes.length);
    assert.deepEqual(vscode.languages.getDiagnostics(editor.document.uri), []);
  });

  it('tell pronouns, other people and institutions as sources from officials by name', async () => {
    const { editor } = await showArticle('harbor/levy-appeal.txt');
    const marks = (await copydesk()).decorations.marksIn(editor);
    assert.deepEqual(wordsOf(editor, marks.people), ['Ines Quarshie']);
    assert.deepEqual(wordsOf(editor, marks.institutions), ['Finance Ministry']);
    const bridge = await showArticle('canal-bridge.txt');
    const { references } = (await copydesk()).decorations.marksIn(bridge.editor);
    assert.deepEqual(wordsOf(bridge.editor, references), ['minister', 'he', 'her', 'She']);
  });

  it('of quotations fade and vanish by their confidence', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const { decorations } = await copydesk();
    const marks = () => decorations.marksIn(editor);
    await withSettings({ 'marks.dimBelow': 1 }, async () => {
      await until('faint', () => marks().quotes.length === 0 && marks().unsureQuotes.length === 3);
    });
    await withSettings({ 'marks.hideBelow': 1 }, async () => {
      await until('gone', () => marks().quotes.length === 0 && marks().unsureQuotes.length === 0);
    });
    await until('back', () => marks().quotes.length === 3);
  });

  it('stand right in a file with Windows line ends, a byte order mark and emoji', async () => {
    const { editor } = await showArticle('windows-wire.txt');
    const marks = (await copydesk()).decorations.marksIn(editor);
    assert.deepEqual(wordsOf(editor, marks.quotes), [
      '"The island has asked for this for nine years,"',
      '"Now the boats will sail at 11 p.m."',
    ]);
  });

  for (const [kind, command] of [
    ['officials', commands.toggleOfficials],
    ['people', commands.toggleOthers],
    ['quotes', commands.toggleQuotes],
    ['figures', commands.toggleFigures],
  ] as const) {
    it(`of ${kind} go and come back with their command`, async () => {
      const { editor } = await showArticle('harbor/levy-appeal.txt');
      const { decorations } = await copydesk();
      const before = decorations.marksIn(editor);
      assert.ok(before[kind].length);
      await vscode.commands.executeCommand(command);
      await until('gone', () => decorations.marksIn(editor)[kind].length === 0);
      await vscode.commands.executeCommand(command);
      await until('back', () => decorations.marksIn(editor)[kind].length > 0);
      assert.deepEqual(decorations.marksIn(editor), before);
    });
  }

  it('are stepped through from the selection on, and round from the last to the first', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const marks = (await copydesk()).decorations.marksIn(editor);
    const starts = [...marks.officials, ...marks.quotes, ...marks.figures]
      .map(([start]) => start)
      .sort((a, b) => a - b);
    const selected = () => editor.document.getText(editor.selection);
    placeCursor(editor, 'told reporters');
    await vscode.commands.executeCommand(commands.previousAnnotation);
    assert.equal(selected(), 'Marchetti');
    await vscode.commands.executeCommand(commands.previousAnnotation);
    assert.equal(selected(), '"We have replaced every cable, and the bridge is safe again,"');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand(commands.previousAnnotation);
    assert.equal(editor.document.offsetAt(editor.selection.start), starts.at(-1));
    await vscode.commands.executeCommand(commands.nextAnnotation);
    assert.equal(editor.document.offsetAt(editor.selection.start), starts[0]);
  });
});
