import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk } from './extension';
import { MemoryFiles } from './MemoryFiles';
import { clear, InventedArticle, read, TEXT, write } from './InventedArticle';
import { answerNext } from './questions';
import { until } from './waiting';

describe('the sidecar of an article', () => {
  let article: InventedArticle;

  beforeEach(async () => {
    article = await InventedArticle.show();
  });
  afterEach(async () => {
    await closeAll();
    await clear();
  });

  const reject = async (words: string) => {
    const { decisions } = await copydesk();
    const quote = await article.markOn('quote', words);
    return decisions.decide(await article.analyze(), [quote], { verdict: 'rejected' });
  };
  const accept = async (words: string) => {
    const { decisions } = await copydesk();
    const official = await article.markOn('official', words);
    return decisions.decide(await article.analyze(), [official], { verdict: 'accepted' });
  };
  const problems = () => vscode.languages.getDiagnostics(article.sidecar);

  it('is left alone while it has problems, which are shown at the very words', async () => {
    await reject('twelve weeks');
    const broken = ((await article.sidecarText()) ?? '').replace('value: rejected', 'value: perhaps');
    await write(article.sidecar, broken);
    await until('shown', () => problems().some(({ code }) => code === 'unknown-value'));
    const { range, severity } = problems()[0];
    const yaml = await vscode.workspace.openTextDocument(article.sidecar);
    assert.equal(yaml.getText(range), 'perhaps');
    assert.equal(severity, vscode.DiagnosticSeverity.Error);
    const message = answerNext('showWarningMessage', undefined);
    assert.equal(await accept('Okonjo'), false);
    message.restore();
    assert.equal(message.asked.length, 1);
    assert.equal(await article.sidecarText(), broken);
  });

  it('is written anew when the person says so, and a copy of the broken one is kept', async () => {
    await reject('twelve weeks');
    await accept('Marchetti');
    const broken = ((await article.sidecarText()) ?? '').replace('value: rejected', 'value: perhaps');
    await write(article.sidecar, broken);
    await until('shown', () => problems().length > 0);
    const message = answerNext('showWarningMessage', 'Write Anyway');
    assert.ok(await accept('Okonjo'));
    message.restore();
    assert.equal((await article.analyze()).counts.decided, 2);
    const copy = article.uri.with({ path: `${article.uri.path}.annotations.broken.yaml` });
    assert.equal(await read(copy), broken);
    await until('repaired', () => problems().length === 0);
  });

  it('is restored from what an interrupted write left', async () => {
    await reject('twelve weeks');
    const whole = (await article.sidecarText()) ?? '';
    await closeAll();
    await write(article.sidecar, whole.slice(0, 200));
    await write(article.sidecar.with({ path: `${article.sidecar.path}.new` }), whole);
    const { annotations } = await copydesk();
    const document = await vscode.workspace.openTextDocument(article.uri);
    await annotations.of(document);
    await until('restored', async () => (await article.sidecarText()) === whole);
  });

  it('goes with its article, and names it', async () => {
    await reject('twelve weeks');
    const moved = vscode.Uri.joinPath(article.uri, '..', `renamed ${article.name}`);
    const sidecar = moved.with({ path: `${moved.path}.annotations.yaml` });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(article.uri, moved);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const source = `source: ${encodeURIComponent(`renamed ${article.name}`)}`;
    await until('moved', async () => ((await read(sidecar)) ?? '').includes(source));
    assert.equal(await article.sidecarText(), undefined);
    const { articles } = await copydesk();
    const document = await vscode.workspace.openTextDocument(moved);
    await until('decided', async () => (await articles.analyze(document))?.counts.decided === 1);
  });

  const deleteArticle = async () => {
    await closeAll();
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(article.uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('an orphan', () => problems().some(({ code }) => code === 'orphan'));
  };

  it('stays when its article is deleted, and says that this is gone', async () => {
    await reject('twelve weeks');
    await deleteArticle();
    assert.equal(problems()[0].severity, vscode.DiagnosticSeverity.Information);
    assert.ok(await article.sidecarText());
  });

  it('says so in its one line, too', async () => {
    const line = '{ version: 1, items: [] }';
    await write(article.sidecar, line);
    await deleteArticle();
    assert.deepEqual(problems()[0].range, new vscode.Range(0, 0, 0, line.length));
  });

  it('tells which words are to be attached again, and the person as well', async () => {
    await accept('Okonjo');
    const message = answerNext('showInformationMessage', undefined);
    await write(article.uri, TEXT.replace('Pieter Okonjo', 'Somebody'));
    await until('told', () => problems().some(({ code }) => code === 'lost'));
    message.restore();
    assert.match(message.asked.join(), /0 kept, 1 to re-attach/);
    const { annotations, decisions } = await copydesk();
    const [lost] = (await annotations.of(article.document)).unplaced;
    const at = article.document.getText().indexOf('Somebody');
    const span = [at, at + 'Somebody'.length] as const;
    assert.ok(await decisions.reattach(await article.analyze(), lost.annotation.id, span));
    await until('attached', () => problems().length === 0);
    assert.equal((await article.analyze()).counts.unplaced, 0);
  });
});

describe('the sidecar of an article on a virtual file system', () => {
  const folder = vscode.Uri.parse('copydesk-memory:/');
  let provider: vscode.Disposable;

  before(() => {
    provider = vscode.workspace.registerFileSystemProvider('copydesk-memory', new MemoryFiles());
  });
  afterEach(closeAll);
  after(() => {
    provider.dispose();
  });

  it('is written beside it, and read again with it', async () => {
    const article = await InventedArticle.show(folder);
    const { decisions } = await copydesk();
    const quote = await article.markOn('quote', 'twelve weeks');
    assert.ok(await decisions.decide(await article.analyze(), [quote], { verdict: 'rejected' }));
    assert.match((await article.sidecarText()) ?? '', /value: rejected/);
    assert.equal(await read(article.sidecar.with({ path: `${article.sidecar.path}.new` })), undefined);
    assert.deepEqual(await article.quotes(), []);
  });

  it('is restored from what an interrupted write left', async () => {
    const article = await InventedArticle.show(folder);
    const { annotations, decisions } = await copydesk();
    const quote = await article.markOn('quote', 'twelve weeks');
    await decisions.decide(await article.analyze(), [quote], { verdict: 'rejected' });
    const whole = (await article.sidecarText()) ?? '';
    await vscode.workspace.fs.rename(
      article.sidecar,
      article.sidecar.with({ path: `${article.sidecar.path}.new` }),
    );
    await closeAll();
    const document = await vscode.workspace.openTextDocument(article.uri);
    await annotations.of(document);
    await decisions.describe(document, { headline: 'Ferry returns' });
    const restored = (await article.sidecarText()) ?? '';
    assert.match(restored, /value: rejected/);
    assert.match(restored, /headline: Ferry returns/);
    assert.notEqual(restored, whole);
  });
});
