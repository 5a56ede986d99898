import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/extension/manifest';
import { closeAll, copydesk, show, showArticle, withSettings } from './extension';
import { pause, until } from './waiting';

describe('which files are articles', () => {
  afterEach(closeAll);

  for (const name of ['canal-bridge.txt', 'windows-wire.txt', 'notes.news']) {
    it(`${name} is annotated at once`, async () => {
      const { editor } = await showArticle(name);
      const { decorations } = await copydesk();
      await until('marks', () => decorations.marksIn(editor).quotes.length > 0);
    });
  }

  for (const name of ['README.txt', 'LICENSE.txt', 'requirements.txt', 'robots.txt', 'worker-output.txt']) {
    it(`${name} is left alone`, async () => {
      const { document } = await show(name);
      const { articles } = await copydesk();
      assert.equal(await articles.analyze(document), undefined);
      assert.deepEqual(articles.state(document), { kind: 'notArticle' });
    });
  }

  it('a plain text keeps its language, a .news file has ours', async () => {
    assert.equal((await show('canal-bridge.txt')).document.languageId, 'plaintext');
    assert.equal((await show('notes.news')).document.languageId, 'news-article');
  });

  it('an article that is not English gets quotation marks and figures only', async () => {
    const { article } = await showArticle('brueckenbericht.txt');
    assert.equal(article.analysis.language, 'other');
    assert.deepEqual(article.analysis.people, []);
    assert.ok(article.analysis.attributions.length > 0);
  });

  it('a person annotates any file, and stops it again', async () => {
    const { document } = await show('README.txt');
    const { articles } = await copydesk();
    await articles.analyze(document);
    await vscode.commands.executeCommand(commands.annotateFile);
    assert.equal(articles.state(document).kind, 'article');
    await vscode.commands.executeCommand(commands.stopAnnotatingFile);
    assert.equal(articles.state(document).kind, 'notArticle');
  });

  it('settings include and exclude files by glob', async () => {
    const { articles } = await copydesk();
    await withSettings({ 'articles.include': ['LIC*.txt'], 'articles.exclude': ['**/canal-*'] }, async () => {
      assert.ok(await articles.analyze((await show('LICENSE.txt')).document));
      assert.equal(await articles.analyze((await show('canal-bridge.txt')).document), undefined);
    });
  });
});

describe('the file of a tab that comes to the front', () => {
  afterEach(closeAll);

  it('is read before VS Code has its text', async () => {
    const { reader } = await copydesk();
    const [{ uri: folder }] = vscode.workspace.workspaceFolders ?? [];
    const file = vscode.Uri.joinPath(folder, 'without-text.txt');
    const story =
      'VELDHAVEN, June 2 (Harbor Wire) - The quay is closed, Councillor Bram Tesfaye said on Monday.\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${story}\0`)); // VS Code shows no text of it
    const kinds: (string | undefined)[] = [];
    const read = reader.read.bind(reader);
    reader.read = async (...given) => {
      const reading = await read(...given);
      if (given[0].uri.toString() === file.toString()) kinds.push(reading?.kind);
      return reading;
    };
    try {
      await vscode.commands.executeCommand('vscode.open', file);
      await until('read', () => kinds.length > 0);
    } finally {
      Reflect.deleteProperty(reader, 'read');
      await vscode.workspace.fs.delete(file);
    }
    assert.equal(kinds[0], 'article');
  });
});

describe('an edited article', () => {
  afterEach(closeAll);

  it('is analyzed once after a burst of edits', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const { articles } = await copydesk();
    let analyses = 0;
    const counting = articles.onDidChange((document) => {
      if (document === editor.document) analyses++;
    });
    const begin = Date.now();
    for (const letter of 'Update') {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), letter));
    }
    const isUpToDate = () => {
      const state = articles.state(editor.document);
      return state.kind === 'article' && state.article.version === editor.document.version;
    };
    await until('analyzed', isUpToDate);
    const pauses = Math.floor((Date.now() - begin) / 200); // on a slow machine, some lie between the edits
    await pause(400);
    counting.dispose();
    assert.ok(analyses >= 1 && analyses <= pauses + 1, `${analyses} analyses, ${pauses} pauses`);
  });

  it('keeps its marks on their words', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const { articles, decorations } = await copydesk();
    const before = decorations.marksIn(editor);
    assert.ok(before.quotes.length);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Correction. '));
    await articles.analyze(editor.document);
    const moved = decorations.marksIn(editor).quotes.map(([start]) => start);
    assert.deepEqual(
      moved,
      before.quotes.map(([start]) => start + 'Correction. '.length),
    );
  });
});
