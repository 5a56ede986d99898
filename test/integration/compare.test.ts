import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, show } from './extension';

const workspaceFile = (name: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
};

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
    const { document } = await show('harbor/pilots-strike.txt');
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

  it('ends without a result when it is cancelled', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    const { comparer } = await copydesk();
    assert.equal(await comparer.compare([workspaceFile('harbor')], source.token), undefined);
  });
});
