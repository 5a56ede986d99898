import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { ArticleModel, type ReadDocument } from '../../../../src/extension/documents/ArticleModel';

/** A document whose version can be set, with a model that counts its readings. */
function fixture() {
  const document = { version: 1 };
  const finish: (() => void)[] = [];
  let changes = 0;
  const read: ReadDocument = (_document, _before, isWanted) =>
    new Promise((resolve) => finish.push(() => resolve(isWanted() ? { kind: 'notArticle' } : undefined)));
  const model = new ArticleModel(document as vscode.TextDocument, read, () => changes++);
  return { document, model, finish, changes: () => changes };
}

const started = () => new Promise((resolve) => setImmediate(resolve));

describe('ArticleModel', () => {
  it('reads a version once for all who ask', async () => {
    const { model, finish, changes } = fixture();
    const [first, second] = [model.current(), model.current()];
    await started();
    assert.equal(finish.length, 1);
    finish[0]();
    assert.deepEqual(await first, { kind: 'notArticle' });
    assert.equal(await first, await second);
    assert.equal(changes(), 1);
  });

  it('drops a reading whose version is no longer the present one', async () => {
    const { document, model, finish, changes } = fixture();
    const old = model.current();
    await started();
    document.version = 2;
    finish[0]();
    assert.equal(await old, undefined);
    assert.deepEqual(model.state, { kind: 'unread' });
    assert.equal(changes(), 0);
  });

  it('reads once after a burst of edits', async () => {
    const { document, model, finish } = fixture();
    for (let i = 0; i < 5; i++) {
      document.version++;
      model.edited();
    }
    await started();
    assert.equal(finish.length, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(finish.length, 1);
  });

  it('reads in between where edits go on for long', async () => {
    const { document, model, finish } = fixture();
    const end = Date.now() + 1300;
    while (Date.now() < end) {
      document.version++;
      model.edited();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(finish.length >= 1);
  });

  it('keeps what is known while other parts of the same version are read', async () => {
    const { model, finish } = fixture();
    const first = model.current();
    await started();
    finish[0]();
    await first;
    model.scrolled();
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(finish.length, 2);
    assert.deepEqual(model.state, { kind: 'notArticle' });
  });

  it('drops what comes after the document was closed', async () => {
    const { model, finish, changes } = fixture();
    const reading = model.current();
    await started();
    model.close();
    finish[0]();
    assert.equal(await reading, undefined);
    assert.equal(changes(), 0);
  });

  it('reads the same version again when the rules have changed, for all who wait', async () => {
    const { model, finish } = fixture();
    const old = model.current();
    await started();
    const fresh = model.reread();
    await started();
    assert.equal(finish.length, 2);
    finish[1]();
    finish[0]();
    assert.deepEqual(await fresh, { kind: 'notArticle' });
    assert.equal(await old, await fresh);
  });
});
