import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk } from './extension';
import { clear, InventedArticle, read, TEXT, write } from './InventedArticle';
import { pause, until } from './waiting';

describe('decisions about an article', () => {
  let article: InventedArticle;

  beforeEach(async () => {
    article = await InventedArticle.show();
  });
  afterEach(async () => {
    await closeAll();
    await clear();
  });

  it('are laid over what was found as soon as they are written, and no file is made before', async () => {
    const { decisions } = await copydesk();
    const quote = await article.markOn('quote', 'twelve weeks');
    assert.equal(await article.sidecarText(), undefined);
    assert.ok(await decisions.decide(await article.analyze(), [quote], { verdict: 'rejected' }));
    assert.deepEqual(await article.quotes(), []);
    const { found, counts } = await article.analyze();
    assert.ok(found.attributions.some(({ quoted }) => quoted.length));
    assert.equal(counts.decided, 1);
    assert.match((await article.sidecarText()) ?? '', /value: rejected/);
    assert.equal(await read(article.sidecar.with({ path: `${article.sidecar.path}.new` })), undefined);
  });

  it('are taken back by undoing the last one', async () => {
    const { decisions } = await copydesk();
    await decisions.decide(await article.analyze(), [await article.markOn('quote', 'twelve weeks')], {
      verdict: 'rejected',
    });
    await decisions.mark(await article.analyze(), 'note', [
      TEXT.indexOf('worth it'),
      TEXT.indexOf('worth it') + 8,
    ]);
    assert.equal((await article.analyze()).counts.own, 1);
    assert.equal((await decisions.undoLast())?.uri.toString(), article.uri.toString());
    assert.equal((await article.analyze()).counts.own, 0);
    await decisions.undoLast();
    assert.equal((await article.quotes()).length, 1);
  });

  it('follow edits, and saving the article writes where they are now', async () => {
    const { decisions } = await copydesk();
    await decisions.decide(await article.analyze(), [await article.markOn('quote', 'twelve weeks')], {
      verdict: 'rejected',
    });
    const before = await article.sidecarText();
    await article.editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Corrected. '));
    assert.deepEqual(await article.quotes(), []);
    assert.equal(await article.sidecarText(), before);
    await article.document.save();
    await until('written', async () => (await article.sidecarText()) !== before);
    assert.deepEqual(await article.quotes(), []);
  });

  it('are no reason to write a file when an article without any is saved', async () => {
    await article.analyze();
    await article.editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Corrected. '));
    await article.document.save();
    await pause(300);
    assert.equal(await article.sidecarText(), undefined);
  });

  it('are placed anew when the article changes from outside', async () => {
    const { decisions, annotations } = await copydesk();
    await decisions.decide(await article.analyze(), [await article.markOn('quote', 'twelve weeks')], {
      verdict: 'rejected',
    });
    await decisions.decide(await article.analyze(), [await article.markOn('figure', '20 percent')], {
      verdict: 'accepted',
    });
    let placedAnew = 0;
    const counting = annotations.onDidPlaceAnew(() => placedAnew++);
    await write(article.uri, TEXT.replace('$9 million', 'nothing').replace('20 percent', 'a fifth'));
    await until('placed anew', () => placedAnew > 0);
    counting.dispose();
    const states = (await annotations.of(article.document)).states();
    assert.deepEqual(states, { kept: 1, moved: 0, doubtful: 0, lost: 1 });
    assert.deepEqual(await article.quotes(), []);
    assert.equal((await article.analyze()).counts.unplaced, 1);
  });

  it('are read again when the sidecar changes, in its editor or from outside', async () => {
    const { decisions } = await copydesk();
    await decisions.decide(await article.analyze(), [await article.markOn('quote', 'twelve weeks')], {
      verdict: 'rejected',
    });
    const text = (await article.sidecarText()) ?? '';
    await write(article.sidecar, text.replace('value: rejected', 'value: accepted'));
    await until('there again', async () => (await article.quotes()).length === 1);
    const { document: yaml } = await vscode.window.showTextDocument(article.sidecar, { preview: false });
    const at = yaml.getText().indexOf('accepted');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(yaml.uri, new vscode.Range(yaml.positionAt(at), yaml.positionAt(at + 8)), 'rejected');
    await vscode.workspace.applyEdit(edit);
    await until('gone', async () => (await article.quotes()).length === 0);
    await yaml.save();
  });

  it('go into the editor where the sidecar is open, so that undo takes them back', async () => {
    const { decisions } = await copydesk();
    await decisions.decide(await article.analyze(), [await article.markOn('quote', 'twelve weeks')], {
      verdict: 'rejected',
    });
    const { document: yaml } = await vscode.window.showTextDocument(article.sidecar, { preview: false });
    const before = yaml.getText();
    await decisions.decide(await article.analyze(), [await article.markOn('figure', '20 percent')], {
      verdict: 'accepted',
    });
    assert.notEqual(yaml.getText(), before);
    assert.ok(!yaml.isDirty);
    assert.equal((await article.analyze()).counts.decided, 2);
    await vscode.commands.executeCommand('undo');
    assert.equal(yaml.getText(), before);
    await until('taken back', async () => (await article.analyze()).counts.decided === 1);
    await decisions.decide(await article.analyze(), [await article.markOn('figure', '20 percent')], {
      verdict: 'accepted',
    });
    assert.ok(yaml.isDirty, 'a sidecar with unsaved changes is left to the person to save');
    await yaml.save();
  });

  it('give the article the date that a person says', async () => {
    const { decisions } = await copydesk();
    assert.equal((await article.analyze()).analysis.published?.earliest, undefined);
    await decisions.describe(article.document, { contentcreated: '2031-05-07' });
    await until('dated', async () => (await article.analyze()).analysis.published?.latest === '2031-05-07');
    await decisions.undoLast();
    await until('undated', async () => (await article.analyze()).analysis.published?.latest !== '2031-05-07');
  });

  it('hold for an article that is not open, too', async () => {
    const { decisions } = await copydesk();
    const mentions = async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'okonjo',
      );
      return symbols.filter(({ location }) => location.uri.path === article.uri.path).length;
    };
    await until('found', async () => (await mentions()) > 0);
    await decisions.decide(await article.analyze(), [await article.markOn('official', 'Okonjo')], {
      verdict: 'rejected',
    });
    await closeAll();
    await until('gone', async () => (await mentions()) === 0);
  });
});
