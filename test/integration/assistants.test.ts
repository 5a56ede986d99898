import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Claim, Comparison, Person, Quote } from '../../src/extension/api/copydesk';
import { toolsOver } from '../../src/extension/assistants/tools';
import { tools } from '../../src/extension/manifest';
import { closeAll, copydesk, show, showArticle } from './extension';

const { token } = new vscode.CancellationTokenSource();

interface Listing<Item> {
  readonly file: string;
  readonly items: readonly Item[];
  readonly leftOut: number;
}

/** Calls a tool as VS Code does once a person has agreed: asking one here would open a dialog. */
async function call<Result>(name: (typeof tools)[keyof typeof tools], input: object): Promise<Result> {
  const tool = toolsOver(await copydesk())[name] as vscode.LanguageModelTool<object>;
  const result = await tool.invoke({ input, toolInvocationToken: undefined }, token);
  const [part] = result?.content ?? [];
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value) as Result;
}

describe('the tools for assistants', () => {
  afterEach(closeAll);

  it('are known to VS Code', async () => {
    await copydesk();
    const known = vscode.lm.tools.map(({ name }) => name);
    for (const name of Object.values(tools)) assert.ok(known.includes(name), name);
  });

  it('list claims with places in the text', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const { items } = await call<Listing<Claim>>(tools.claims, {});
    const claim = items.find(({ text }) => text.includes('canal bridge would reopen'));
    assert.equal(claim?.speaker, 'Odile Marchetti');
    const { line, column, endLine, endColumn } = claim.place;
    const range = new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);
    assert.equal(editor.document.getText(range), claim.text);
  });

  it('list quotes and people of a file that is not open', async () => {
    await show('robots.txt');
    const quotes = await call<Listing<Quote>>(tools.quotes, { file: 'quarry-page.txt' });
    assert.ok(quotes.items.some(({ speaker, type }) => speaker === 'Hedda Lindqvist' && type === 'direct'));
    const people = await call<Listing<Person>>(tools.people, { file: 'quarry-page.txt', limit: 1 });
    assert.deepEqual(
      people.items.map(({ name, titles }) => [name, titles]),
      [['Hedda Lindqvist', ['Mayor']]],
    );
    assert.equal(people.leftOut, 1);
  });

  it('compare articles', async () => {
    await showArticle('canal-bridge.txt');
    const files = ['harbor/levy-vote.txt', 'harbor/levy-appeal.txt'];
    const { quotes, figures } = await call<Comparison>(tools.compare, { files });
    for (const { file } of [
      ...quotes.flatMap(({ wordings }) => wordings),
      ...figures.flatMap(({ values }) => values),
    ]) {
      assert.ok(
        files.some((name) => file.endsWith(name)),
        file,
      );
    }
  });

  it('refuse what is no article, and files outside of the workspace', async () => {
    await showArticle('canal-bridge.txt');
    await assert.rejects(call(tools.claims, { file: 'robots.txt' }), /not annotated/);
    await assert.rejects(call(tools.claims, { file: '../outside.txt' }), /no file/);
    await assert.rejects(call(tools.claims, { file: 'file:///etc/hosts' }), /no file/);
  });

  it('stop as soon as the assistant no longer waits, the comparison with its reading', async () => {
    await showArticle('canal-bridge.txt');
    const stopped: string[] = [];
    const assistant = new vscode.CancellationTokenSource();
    const comparing = new vscode.CancellationTokenSource();
    const endless = toolsOver({
      ...(await copydesk()),
      claims: () => {
        assistant.cancel();
        return new Promise(() => undefined);
      },
      compare: (_, token) => {
        token?.onCancellationRequested(() => stopped.push('comparison'));
        comparing.cancel();
        return new Promise(() => undefined);
      },
    });
    const toolInvocationToken = undefined;
    await assert.rejects(
      async () => endless[tools.claims].invoke({ input: {}, toolInvocationToken }, assistant.token),
      vscode.CancellationError,
    );
    const input = { files: [] };
    await assert.rejects(
      async () => endless[tools.compare].invoke({ input, toolInvocationToken }, comparing.token),
      vscode.CancellationError,
    );
    assert.deepEqual(stopped, ['comparison']);
  });

  it('ask a person first, and name the files', async () => {
    const tool = toolsOver(await copydesk())[tools.compare];
    const asked = await tool.prepareInvocation?.({ input: { files: ['a.txt', 'b.txt'] } }, token);
    const { title, message } = asked?.confirmationMessages ?? {};
    assert.equal(title, 'Compare articles?');
    assert.ok(typeof message === 'string');
    assert.match(message, /a\.txt, b\.txt\. Nothing is changed/);
  });
});

describe('the API for other extensions', () => {
  afterEach(closeAll);

  it('has a version, and says when an article was analyzed', async () => {
    const api = await copydesk();
    assert.equal(api.version, 1);
    const analyzed: string[] = [];
    const listening = api.onDidAnalyze(({ path }) => analyzed.push(path));
    const { editor } = await showArticle('harbor/pilots-strike.txt');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    assert.ok((await api.people(editor.document.uri))?.some(({ name }) => name === 'Bram Tesfaye'));
    listening.dispose();
    assert.ok(analyzed.some((path) => path.endsWith('pilots-strike.txt')));
  });
});
