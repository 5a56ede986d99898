import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/extension/manifest';
import {
  closeAll,
  copydesk,
  hoverOn,
  placeCursor,
  show,
  showArticle,
  withSettings,
  wordsOf,
} from './extension';
import { pause, until } from './waiting';

const isUpToDate = async ({ document }: vscode.TextEditor) => {
  const { articles } = await copydesk();
  return () => {
    const state = articles.state(document);
    return state.kind === 'article' && state.article.version === document.version;
  };
};

describe('while a person types', () => {
  afterEach(closeAll);

  const type = async (text: string, eachLetter: () => void) => {
    for (const letter of text) {
      await vscode.commands.executeCommand('type', { text: letter });
      eachLetter();
    }
  };
  const cursorAt = (editor: vscode.TextEditor, words: string, offset: number) => {
    const position = editor.document.positionAt(editor.document.getText().indexOf(words) + offset);
    editor.selection = new vscode.Selection(position, position);
  };

  it('beside a mark, it stays on its words and the others where they are', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const { decorations } = await copydesk();
    const before = wordsOf(editor, decorations.marksIn(editor).quotes);
    cursorAt(editor, ' Marchetti told reporters', 0);
    await type(' again', () => assert.deepEqual(wordsOf(editor, decorations.marksIn(editor).quotes), before));
    await until('analyzed', await isUpToDate(editor));
    assert.deepEqual(wordsOf(editor, decorations.marksIn(editor).quotes), before);
  });

  it('inside a mark, the other kinds keep theirs, and it holds the new words as soon as they are read', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const { decorations } = await copydesk();
    const before = wordsOf(editor, decorations.marksIn(editor).figures);
    cursorAt(editor, 'every cable', 'every'.length);
    await type(' single', () =>
      assert.deepEqual(wordsOf(editor, decorations.marksIn(editor).figures), before),
    );
    await until('analyzed', await isUpToDate(editor));
    assert.equal(
      wordsOf(editor, decorations.marksIn(editor).quotes)[0],
      '"We have replaced every single cable, and the bridge is safe again,"',
    );
  });

  it('a quotation that is not closed yet tints nothing but its own paragraph', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const { decorations } = await copydesk();
    const before = wordsOf(editor, decorations.marksIn(editor).quotes);
    cursorAt(editor, 'She declined to say', 0);
    await type('"We will see', () => undefined);
    await until('analyzed', await isUpToDate(editor));
    const after = wordsOf(editor, decorations.marksIn(editor).quotes);
    assert.deepEqual(after.slice(0, before.length), before);
    await type('," she said. ', () => undefined);
    await until('analyzed', await isUpToDate(editor));
    assert.deepEqual(wordsOf(editor, decorations.marksIn(editor).quotes), [...before, '"We will see,"']);
  });
});

describe('an article that is analyzed', () => {
  afterEach(closeAll);

  const edit = async (editor: vscode.TextEditor) => {
    await editor.edit((change) => change.insert(new vscode.Position(2, 0), 'Correction. '));
    await pause(400); // twice as long as the pause after which it would be read
  };

  it('on saving keeps its marks on their words until then', async () => {
    await withSettings({ run: 'onSave' }, async () => {
      const { editor } = await showArticle('canal-bridge.txt');
      const { decorations } = await copydesk();
      const isRead = await isUpToDate(editor);
      const before = wordsOf(editor, decorations.marksIn(editor).quotes);
      await edit(editor);
      assert.ok(!isRead());
      assert.deepEqual(wordsOf(editor, decorations.marksIn(editor).quotes), before);
      await editor.document.save();
      await until('analyzed', isRead);
      await editor.edit((change) => change.delete(new vscode.Range(2, 0, 2, 'Correction. '.length)));
      await editor.document.save();
    });
  });

  it('on request is left alone until then', async () => {
    await withSettings({ run: 'manual' }, async () => {
      const content = (await show('canal-bridge.txt')).document.getText();
      // A text of its own: VS Code keeps closed files for a while, and what is known of them.
      const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
      const editor = await vscode.window.showTextDocument(document);
      const { articles } = await copydesk();
      await pause(400);
      assert.deepEqual(articles.state(editor.document), { kind: 'unread' });
      await vscode.commands.executeCommand(commands.analyzeNow);
      assert.ok((await isUpToDate(editor))());
      assert.match(await hoverOn(editor, '$48 million'), /48,000,000/);
      await edit(editor);
      assert.ok(!(await isUpToDate(editor))());
      assert.equal(await hoverOn(editor, '$48 million'), ''); // what is known is of another text
      await vscode.commands.executeCommand(commands.analyzeNow);
      assert.match(await hoverOn(editor, '$48 million'), /48,000,000/);
    });
  });
});

describe('a text beyond the size limit', () => {
  afterEach(closeAll);

  it('is annotated where it is on screen', async () => {
    await withSettings({ 'articles.maxSize': 50 }, async () => {
      const { document } = await showArticle('canal-bridge.txt').then(({ editor }) => editor);
      const [headline, ...paragraphs] = document.getText().split('\n\n');
      const filler =
        'The tide comes in twice a day and goes out again, and nobody on the quay takes note of it. ';
      const content = [headline, ...Array<string>(2000).fill(filler), ...paragraphs].join('\n\n');
      const long = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
      const editor = await vscode.window.showTextDocument(long);
      await vscode.commands.executeCommand(commands.annotateFile);
      const { articles, decorations } = await copydesk();
      const stretches = () => {
        const state = articles.state(long);
        return state.kind === 'article' ? (state.article.stretches ?? []) : [];
      };
      await until('read in part', () => stretches().length > 0);
      assert.deepEqual(decorations.marksIn(editor).quotes, []);
      placeCursor(editor, 'replaced every cable');
      editor.revealRange(editor.selection);
      await until('marked', () => decorations.marksIn(editor).quotes.length === 3);
      assert.ok(
        wordsOf(editor, decorations.marksIn(editor).officials).some((words) => words.includes('Marchetti')),
      );
      assert.ok(stretches().length > 1);
    });
  });
});
