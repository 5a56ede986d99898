import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { readResources } from '../../src/cli/resources';
import { analyzeArticle } from '../../src/core/analyzeArticle';
import { compareArticles } from '../../src/core/corpus/compareArticles';
import { Engine } from '../../src/core/engine';
import { lastOf } from '../../src/core/lastOf';
import { inventArticles } from '../corpus/inventArticles';
import { closeAll, copydesk, show } from './extension';

const workspaceFile = (name: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
};

const extensionFolder = path.resolve(__dirname, '../../..');
const nobodyCancels = new vscode.CancellationTokenSource().token;

async function compared(...uris: vscode.Uri[]) {
  const compared = await (await copydesk()).comparer.compare(uris, nobodyCancels);
  assert.ok(compared);
  return compared;
}

describe('comparing files', () => {
  afterEach(closeAll);

  it('calls each article of a folder by its address, and leaves out what is no article', async () => {
    const { files, comparison } = await compared(workspaceFile('harbor'));
    const vote = workspaceFile('harbor/levy-vote.txt');
    assert.equal(files.get(vote.toString())?.uri.path, vote.path);
    assert.deepEqual(
      comparison.articles.map(({ id }) => id),
      [...files.keys()],
    );
    const tesfaye = comparison.people.find(({ name }) => name === 'Bram Tesfaye');
    assert.deepEqual(tesfaye?.in.map(({ article }) => article.slice(article.lastIndexOf('/') + 1)).sort(), [
      'levy-vote.txt',
      'pilots-strike.txt',
    ]);
  });

  it('counts the text in the editor of a file that is not saved', async () => {
    const { document } = await show('harbor/levy-vote.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(document.lineCount, 0),
      '\n“Boats sail,” Councillor Dora Quell said.\n',
    );
    await vscode.workspace.applyEdit(edit);
    const { files, comparison } = await compared(document.uri);
    assert.equal(files.get(document.uri.toString())?.text, document.getText());
    assert.ok(comparison.people.some(({ name }) => name === 'Dora Quell'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  describe('of a large folder', () => {
    const folder = () => workspaceFile('large');
    const invented = inventArticles(3);
    before(async () => {
      for (const { id, text } of invented)
        await vscode.workspace.fs.writeFile(
          workspaceFile(`large/${id}.news`),
          new TextEncoder().encode(text),
        );
    });
    after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

    it('tells the same as comparing them one by one', async () => {
      const { comparison } = await compared(folder());
      assert.equal(comparison.articles.length, invented.length);
      const engine = new Engine(readResources(extensionFolder));
      const articles = comparison.articles.map(({ id }) => {
        const name = id.slice(id.lastIndexOf('/') + 1);
        const { text } = invented.find((article) => `${article.id}.news` === name)!;
        return { text, analysis: { ...lastOf(analyzeArticle(text, { id: name }, engine)), id } };
      });
      assert.deepEqual(comparison, lastOf(compareArticles(articles, engine)));
    });

    it('gives way to a person who cancels it, and begins anew for the next', async () => {
      const source = new vscode.CancellationTokenSource();
      const { comparer } = await copydesk();
      const cancelled = comparer.compare([folder()], source.token);
      setTimeout(() => source.cancel(), 30);
      assert.equal(await cancelled, undefined);
      assert.equal((await compared(folder())).files.size, invented.length);
    });

    it('takes notice of what changed meanwhile', async () => {
      const [{ id }] = invented;
      const file = workspaceFile(`large/${id}.news`);
      const text = '“The quay is closed,” Councillor Dora Quell said on Monday.\n';
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      const { files, comparison } = await compared(folder());
      assert.equal(files.get(file.toString())?.text, text);
      assert.ok(comparison.people.some(({ name }) => name === 'Dora Quell'));
    });
  });

  it('ends without a result when it is cancelled', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    const { comparer } = await copydesk();
    assert.equal(await comparer.compare([workspaceFile('harbor')], source.token), undefined);
  });

  it('finds nothing in no files', async () => {
    const { comparer } = await copydesk();
    const { token } = new vscode.CancellationTokenSource();
    const compared = await comparer.compare([], token);
    assert.deepEqual(compared?.comparison.articles, []);
  });
});
