import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/extension/manifest';
import { closeAll, copydesk, hoverOn, show, showArticle, withSettings, wordsOf } from './extension';
import { until } from './waiting';

const content = async () => (await showArticle('canal-bridge.txt')).editor.document.getText();

const quotesShownIn = async (editor: vscode.TextEditor) => {
  const { decorations } = await copydesk();
  await until('marked', () => decorations.marksIn(editor).quotes.length > 0);
  return wordsOf(editor, decorations.marksIn(editor).quotes).length;
};

describe('Markdown', () => {
  afterEach(closeAll);

  it('is left alone unless somebody asks', async () => {
    const { document } = await show('lock-gates.md');
    const { articles } = await copydesk();
    assert.equal(await articles.analyze(document), undefined);
  });

  it('is annotated by command, with its front matter understood and its markup passed over', async () => {
    const editor = await show('lock-gates.md');
    await vscode.commands.executeCommand(commands.annotateFile);
    const { articles, decorations } = await copydesk();
    const article = await articles.analyze(editor.document);
    assert.ok(article);
    const { published, blocks, outlets } = article.analysis;
    assert.deepEqual(outlets, ['Harbor Wire']);
    assert.deepEqual(published, {
      earliest: '2023-10-12',
      latest: '2023-10-12',
      evidence: ['front-matter: date: 2023-10-12'],
    });
    assert.deepEqual(
      blocks
        .filter(({ kind }) => kind === 'headline')
        .map(({ span }) => editor.document.getText().slice(...span)),
      ['Lock gates to be replaced, mayor says'],
    );
    const marks = decorations.marksIn(editor);
    assert.deepEqual(wordsOf(editor, marks.quotes), [
      '"The **old gates** leak like baskets,"',
      '"We cannot wait."',
    ]);
    assert.ok(wordsOf(editor, marks.officials).some((words) => words.includes('Hedda Lindqvist')));
    assert.ok(wordsOf(editor, marks.figures).includes('$3.5 million'));
    assert.match(await hoverOn(editor, 'Thursday'), /October 12, 2023/);
  });

  it('is annotated where the settings include it', async () => {
    await withSettings({ 'articles.include': ['*-gates.md'] }, async () => {
      assert.equal(await quotesShownIn((await showArticle('lock-gates.md')).editor), 2);
    });
  });
});

describe('an article', () => {
  afterEach(closeAll);

  it('is annotated though it was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      content: await content(),
      language: 'plaintext',
    });
    assert.ok(document.isUntitled);
    assert.equal(await quotesShownIn(await vscode.window.showTextDocument(document)), 3);
  });

  it('is annotated on both sides of a comparison', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const other = await vscode.workspace.openTextDocument({
      content: editor.document.getText().replace('in April', 'in May'),
      language: 'plaintext',
    });
    await vscode.commands.executeCommand('vscode.diff', editor.document.uri, other.uri, 'Bridge');
    const shown = () =>
      vscode.window.visibleTextEditors.filter(({ document }) => [editor.document, other].includes(document));
    await until('both sides', () => shown().length === 2);
    for (const side of shown()) assert.equal(await quotesShownIn(side), 3);
  });

  it('is annotated in a file system that is no disk', async () => {
    const bytes = new TextEncoder().encode(await content());
    const files: vscode.FileSystemProvider = {
      onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: (uri) => {
        if (!uri.path.endsWith('bridge.txt')) throw vscode.FileSystemError.FileNotFound(uri);
        return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
      },
      readFile: (uri) => {
        if (!uri.path.endsWith('bridge.txt')) throw vscode.FileSystemError.FileNotFound(uri);
        return bytes;
      },
      readDirectory: () => [],
      createDirectory: (uri) => {
        throw vscode.FileSystemError.NoPermissions(uri);
      },
      writeFile: (uri) => {
        throw vscode.FileSystemError.NoPermissions(uri);
      },
      delete: (uri) => {
        throw vscode.FileSystemError.NoPermissions(uri);
      },
      rename: (uri) => {
        throw vscode.FileSystemError.NoPermissions(uri);
      },
    };
    const registered = vscode.workspace.registerFileSystemProvider('archive', files, { isReadonly: true });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('archive:/2024/bridge.txt'));
      const editor = await vscode.window.showTextDocument(document);
      assert.equal(await quotesShownIn(editor), 3);
      assert.match(await hoverOn(editor, '$48 million'), /48,000,000 US dollars/);
      await closeAll();
    } finally {
      registered.dispose();
    }
  });
});
