import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decisionCommands } from '../../src/extension/manifest';
import { closeAll, hoverOn, placeCursor, showArticle, withSettings } from './extension';

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
    assert.match(card, /Deputy Mayor/);
    assert.match(card, /“he” is read as Pieter Okonjo\\: the nearest person whom the pronoun fits/);
    assert.match(card, /command:copydesk\.copyQuote/);
  });

  it('says whose a pronoun is, why, and what that person says here', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const card = await hoverOn(editor, 'She');
    assert.match(card, /\*\*Odile Marchetti\*\*/);
    assert.match(card, /“She” is read as Odile Marchetti\\: the nearest person/);
    assert.match(card, /We have replaced every cable/);
  });

  it('says why a quotation is marked faintly, or not at all', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    await withSettings({ 'marks.dimBelow': 1 }, async () => {
      assert.match(
        await hoverOn(editor, 'stayed away all winter'),
        /Marked faintly, as it is less than 100% sure/,
      );
    });
    await withSettings({ 'marks.hideBelow': 1 }, async () => {
      assert.match(
        await hoverOn(editor, 'stayed away all winter'),
        /Not marked, as it is less than 100% sure/,
      );
    });
  });

  it('says what a figure comes to', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const card = await hoverOn(editor, '$48 million');
    assert.match(card, /48,000,000 US dollars/);
    assert.match(card, /48 million US dollars/);
    assert.match(card, /According to Odile Marchetti/);
  });

  it('says how a figure is meant, and that the article itself says it', async () => {
    const { editor } = await showArticle('grain-port.txt');
    const card = await hoverOn(editor, '300');
    assert.match(card, /\*\*300\*\*/);
    assert.match(card, /Worded as “nearly”\\: somewhat less than this/);
    assert.match(card, /Counts dockworkers/);
    assert.match(card, /In the article’s own voice/);
  });

  it('says how far a share has moved', async () => {
    const { editor } = await showArticle('grain-port.txt');
    assert.match(await hoverOn(editor, '31 percent'), /Up from 12% to 31%\\: 19 percentage points/);
  });

  it('says which day a date comes to, and what tells it', async () => {
    const { editor } = await showArticle('grain-port.txt');
    const card = await hoverOn(editor, 'on Wednesday');
    assert.match(card, /\*\*April 3, 2019\*\*/);
    assert.match(card, /From “Wednesday” and the date of the article/);
    assert.match(card, /The article is from April 4, 2019, by its dateline/);
  });

  it('invents no part of a date', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const card = await hoverOn(editor, 'in November');
    assert.match(card, /\*\*November\*\*/);
    assert.match(card, /The text does not give the year/);
    assert.match(card, /When the article was published is not known/);
  });

  it('says how much the claim around it is worth checking, and why', async () => {
    const { editor } = await showArticle('grain-port.txt');
    const card = await hoverOn(editor, '31 percent');
    assert.match(card, /\*\*Claim, worth checking\\: \d+ of 100\*\*/);
    assert.match(card, /holds a figure/);
    assert.match(card, /Claimed by Ilse Varga/);
  });

  it('says who speaks where a verb of speech stands', async () => {
    const { editor } = await showArticle('grain-port.txt');
    const card = await hoverOn(editor, 'said');
    assert.match(card, /\*\*Ilse Varga\*\*/);
    assert.match(card, /Reported in other words/);
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

  it('trusts no commands but its own', async () => {
    const { editor } = await showArticle('hostile.txt');
    const position = placeCursor(editor, '<b>the market</b>');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    const content = hover.contents[0] as vscode.MarkdownString;
    const own = [
      'copydesk.copyQuote',
      'copydesk.showClaims',
      'copydesk.showComparison',
      'copydesk.findMentions',
      'copydesk.addOfficial',
      ...decisionCommands,
    ];
    assert.deepEqual((content.isTrusted as { enabledCommands: string[] }).enabledCommands, own);
    assert.ok(!content.supportHtml);
    const linked = [...content.value.matchAll(/\]\(command:([\w.]+)/g)].map(([, id]) => id);
    assert.ok(linked.length > 2);
    assert.deepEqual(
      linked.filter((command) => !own.includes(command)),
      [],
    );
  });
});
