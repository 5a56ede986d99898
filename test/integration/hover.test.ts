import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeCursor, showArticle, withSettings } from './extension';

async function hoverOn(editor: vscode.TextEditor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    placeCursor(editor, words),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
    .join('\n');
}

describe('a hover card', () => {
  afterEach(closeAll);

  it('says who an official is, by the title in the article', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const card = await hoverOn(editor, 'Marchetti told');
    assert.match(card, /\*\*Odile Marchetti\*\*/);
    assert.match(card, /Transport Minister/);
  });

  it('says whose words a quotation is, and how we know', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const card = await hoverOn(editor, 'stayed away all winter');
    assert.match(card, /\*\*Pieter Okonjo\*\*/);
    assert.match(card, /“he” is read as Pieter Okonjo/);
    assert.match(card, /command:copydesk\.copyQuote/);
  });

  it('says what a figure comes to', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const card = await hoverOn(editor, '$48 million');
    assert.match(card, /48,000,000 USD/);
    assert.match(card, /According to Odile Marchetti/);
  });

  it('says nothing beside the marks', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    assert.equal(await hoverOn(editor, 'shops near'), '');
  });

  it('can be switched off', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    await withSettings({ 'hover.enabled': false }, async () => {
      assert.equal(await hoverOn(editor, '$48 million'), '');
    });
  });

  it('trusts no command but its own two', async () => {
    const { editor } = await showArticle('hostile.txt');
    const position = placeCursor(editor, '<b>the market</b>');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    const content = hover.contents[0] as vscode.MarkdownString;
    assert.notEqual(content.isTrusted, true);
    assert.ok(!content.supportHtml);
    const commands = [...content.value.matchAll(/\]\(command:([\w.]+)/g)].map(([, id]) => id);
    assert.deepEqual(new Set(commands), new Set(['copydesk.copyQuote', 'copydesk.showClaims']));
  });
});
