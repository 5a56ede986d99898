import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, type ExportRequest } from '../../src/extension/manifest';
import { closeAll, copydesk, showArticle, until } from './extension';

const NAME = 'canal-bridge.txt';

const inWorkspace = (name: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
};
const sidecar = () => inWorkspace(`${NAME}.annotations.yaml`);
const read = async (file: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
const remove = (file: vscode.Uri) => vscode.workspace.fs.delete(file).then(undefined, () => undefined);

/** Accepts the first quote of the article, with a note. */
async function acceptQuote(): Promise<vscode.TextEditor> {
  const { editor, article } = await showArticle(NAME);
  const { articles, decisions } = await copydesk();
  const quote = article.marks.find(({ kind }) => kind === 'quote');
  assert.ok(quote);
  await decisions.decide(article, [quote], { verdict: 'accepted', note: 'Ask the engineer.' });
  await until('decided about', () => {
    const state = articles.state(editor.document);
    return state.kind === 'article' && state.article.counts.decided === 1;
  });
  return editor;
}

/** Takes the steps of a quick input, as Enter does, until `isDone`. */
async function acceptUntil(isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isDone()) && Date.now() < end)
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

describe('an article with decisions', () => {
  const out = () => inWorkspace('out.claims');
  afterEach(async () => {
    await closeAll();
    await remove(sidecar());
    await remove(out());
  });

  const exported = async (request: ExportRequest) => {
    await vscode.commands.executeCommand(commands.exportClaims, { file: out().toString(), ...request });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), out().toString());
    return read(out());
  };

  for (const [format, expected] of [
    ['csv', /^file,line,.*\n(.*\n)*.*Odile Marchetti.*accepted/],
    ['markdown', /^## canal\\-bridge\.txt\n(.*\n)*.*Odile Marchetti.*Ask the engineer\\\./],
    ['jsonld', /"purpose": "commenting",\s+"value": "Ask the engineer\."/],
    ['schemaorg', /"@type": "Quotation"/],
    ['brat', /^#\d+\tAnnotatorNotes E\d+\tAsk the engineer\.$/m],
  ] as const) {
    it(`is exported as ${format}`, async () => {
      await acceptQuote();
      assert.match(await exported({ format, extent: 'everything' }), expected);
    });
  }

  it('is exported without what nobody decided about, when that is asked for', async () => {
    await acceptQuote();
    const decided = JSON.parse(await exported({ format: 'jsonld', extent: 'decided' })) as {
      items: object[];
    };
    assert.equal(decided.items.length, 1);
  });

  it('is exported by its address while another editor is active', async () => {
    const { document } = await acceptQuote();
    await showArticle('grain-port.txt');
    const article = document.uri.toString();
    assert.match(await exported({ article, format: 'csv', extent: 'everything' }), /canal-bridge\.txt/);
  });

  it('gets its annotations back from what was exported, and loses them again by undoing that', async () => {
    await acceptQuote();
    const before = await read(sidecar());
    await exported({ format: 'jsonld', extent: 'decided' });
    await remove(sidecar());
    const { editor } = await showArticle(NAME);
    const { annotations, decisions } = await copydesk();
    const kept = await annotations.of(editor.document);
    await until('read again', () => kept.placed.length === 0);

    await vscode.commands.executeCommand(commands.importAnnotations, out().toString());
    assert.equal(await read(sidecar()), before);
    const article = await (await copydesk()).articles.analyze(editor.document);
    assert.equal(article?.counts.decided, 1);

    await decisions.undoLast();
    assert.equal(kept.placed.length, 0);
  });

  it('takes nothing from a file that is no JSON-LD, and goes on', async () => {
    await acceptQuote();
    const before = await read(sidecar());
    await vscode.workspace.fs.writeFile(out(), new TextEncoder().encode('{ "items": ['));
    await vscode.commands.executeCommand(commands.importAnnotations, out().toString());
    assert.equal(await read(sidecar()), before);
  });
});

describe('what an article is', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
    await remove(sidecar());
  });

  it('is kept beside it, tells its dates, and stays as it is when the questions are answered with Enter', async () => {
    const { editor } = await showArticle(NAME);
    const { decisions, annotations } = await copydesk();
    await decisions.describe(editor.document, {
      contentcreated: '2031-05-06',
      infosource: [{ name: 'The Canal Post' }],
      uri: 'https://post.example/bridge',
      headline: 'A bridge',
    });
    const before = await read(sidecar());
    assert.match(before, /contentcreated: 2031-05-06\n/);
    const { articles } = await copydesk();
    const article = await articles.analyze(editor.document);
    assert.deepEqual(article?.analysis.published, {
      earliest: '2031-05-06',
      latest: '2031-05-06',
      evidence: ['given'],
    });

    let asked = true;
    const questions = vscode.commands.executeCommand(commands.describeArticle).then(() => (asked = false));
    await acceptUntil(() => Promise.resolve(!asked));
    await questions;
    assert.equal(await read(sidecar()), before);
    assert.equal((await annotations.of(editor.document)).metadata.uri, 'https://post.example/bridge');
  });

  it('can be taken back', async () => {
    const { editor } = await showArticle(NAME);
    const { decisions, annotations } = await copydesk();
    await decisions.describe(editor.document, { contentcreated: '2031-05-06' });
    await decisions.undoLast();
    assert.deepEqual((await annotations.of(editor.document)).metadata, {});
  });
});
