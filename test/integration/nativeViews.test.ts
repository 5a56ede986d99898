import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, placeCursor, show, showArticle, withSettings, wordsOf } from './extension';
import { until } from './waiting';

const symbolsOf = ({ document }: vscode.TextEditor) =>
  vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );

describe('the outline', () => {
  afterEach(closeAll);

  it('has speakers below the headline, their claims below them, and figures', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const [headline, ...others] = (await symbolsOf(editor)) ?? [];
    assert.deepEqual(others, []);
    assert.equal(headline.name, 'Canal bridge to reopen in spring, minister says');
    const speakers = headline.children.filter(({ kind }) => kind === vscode.SymbolKind.Object);
    const names = new Set(speakers.map(({ name }) => name));
    assert.deepEqual([...names], ['Odile Marchetti', 'inspectors', 'Pieter Okonjo']);
    const claims = speakers.flatMap(({ children }) => children);
    assert.ok(claims.some(({ name }) => name.startsWith('"We have replaced every cable')));
    const figure = claims.flatMap(({ children }) => children).find(({ name }) => name === '$48 million');
    assert.equal(figure?.detail, '48,000,000 US dollars');
  });

  it('has the speaker and the claim at the cursor in the breadcrumbs: entries side by side do not overlap', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const check = (symbols: vscode.DocumentSymbol[]) => {
      symbols.forEach(({ range, selectionRange, children }, i) => {
        assert.ok(range.contains(selectionRange));
        const next = symbols.at(i + 1);
        assert.ok(!next || range.end.isBeforeOrEqual(next.range.start), next?.name);
        check(children);
      });
    };
    check((await symbolsOf(editor)) ?? []);
  });

  it('is empty for a file that is no article', async () => {
    const editor = await show('robots.txt');
    assert.equal((await symbolsOf(editor))?.length ?? 0, 0);
  });
});

describe('what is not the article', () => {
  afterEach(closeAll);

  it('can be folded, and is dim', async () => {
    const { editor } = await showArticle('quarry-page.txt');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      editor.document.uri,
    );
    const folded = ranges.map(({ start, end }) =>
      [start, end].map((line) => editor.document.lineAt(line).text),
    );
    assert.deepEqual(
      folded.map(([first]) => first.split(' ').slice(0, 2).join(' ')),
      ['Share this', '"Nobody should', 'Disclaimer: the'],
    );
    const { decorations } = await copydesk();
    const [head, , foot] = wordsOf(editor, decorations.marksIn(editor).leftOut);
    assert.match(head, /^Share this article\n/);
    assert.match(foot, /All rights reserved$/);
    await withSettings({ 'marks.leftOut': false }, async () => {
      await until('undimmed', () => decorations.marksIn(editor).leftOut.length === 0);
    });
  });
});

describe('Expand Selection', () => {
  afterEach(closeAll);

  it('goes from the word to the quotation, its attribution and the paragraph', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    placeCursor(editor, 'replaced');
    const selections: string[] = [];
    for (let i = 0; i < 5; i++) {
      await vscode.commands.executeCommand('editor.action.smartSelect.expand');
      selections.push(editor.document.getText(editor.selection));
    }
    assert.deepEqual(selections.slice(0, 4), [
      'replaced',
      'We have replaced every cable, and the bridge is safe again,',
      '"We have replaced every cable, and the bridge is safe again,"',
      '"We have replaced every cable, and the bridge is safe again," Marchetti told',
    ]);
    assert.match(selections[4], /at the north gate\.$/);
  });
});

describe('inlay hints', () => {
  afterEach(closeAll);

  const hintsIn = async ({ document }: vscode.TextEditor) => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
      'vscode.executeInlayHintProvider',
      document.uri,
      all,
    );
    return (hints ?? []).map(({ position, label }) => {
      const word = document.getText(document.getWordRangeAtPosition(position.translate(0, -1)));
      return `${word}: ${label as string}`;
    });
  };

  it('are not there unless a person wants them', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    assert.deepEqual(await hintsIn(editor), []);
  });

  it('say whom pronouns stand for and what numbers in letters come to', async () => {
    const { editor } = await showArticle('quarry-page.txt');
    await withSettings({ 'inlayHints.enabled': true }, async () => {
      assert.deepEqual(await hintsIn(editor), [
        'mayor: Hedda Lindqvist',
        'dozen: 24',
        'She: Hedda Lindqvist',
      ]);
    });
  });

  it('say which day a date comes to', async () => {
    const { editor } = await showArticle('grain-port.txt');
    await withSettings({ 'inlayHints.enabled': true }, async () => {
      const hints = await hintsIn(editor);
      assert.ok(hints.includes('Wednesday: April 3, 2019'), hints.join());
    });
  });
});
