import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnalyzedArticle } from '../../src/extension/documents/articleState';
import type { DecidedMark } from '../../src/core/annotations/layOver';
import { closeAll, copydesk, until } from './extension';
import { pause } from './waiting';

const TEXT = `Ferry returns to the harbor

VELDHAVEN, May 6 (Harbor Wire) - Transport Minister Odile Marchetti said on Tuesday that the ferry would sail again after repairs that cost $9 million.

"It took twelve weeks, and it was worth it," Marchetti told reporters at the pier.

Deputy Mayor Pieter Okonjo said the closure had cost shops near the pier about 20 percent of their income.
`;

const inWorkspace = (name: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
};
/** Each test has files of its own: VS Code remembers those that were open for a while. */
let number = 0;
const article = () => inWorkspace(`decisions/ferry ${number}.txt`);
const sidecar = () => inWorkspace(`decisions/ferry ${number}.txt.annotations.yaml`);
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

async function eventually(what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isTrue())) {
    assert.ok(Date.now() < end, `not ${what}`);
    await pause(50);
  }
}

describe('decisions about an article', () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    number++;
    await write(article(), TEXT);
    document = await vscode.workspace.openTextDocument(article());
    editor = await vscode.window.showTextDocument(document, { preview: false });
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('decisions'), { recursive: true });
  });

  const analyze = async (): Promise<AnalyzedArticle> => {
    const analyzed = await (await copydesk()).articles.analyze(document);
    assert.ok(analyzed);
    return analyzed;
  };
  const markOn = async (kind: DecidedMark['kind'], words: string): Promise<DecidedMark> => {
    const { marks, text } = await analyze();
    const mark = marks.find((each) => each.kind === kind && text.slice(...each.spans[0]).includes(words));
    assert.ok(mark, words);
    return mark;
  };
  const quotes = async () => {
    const { analysis, text } = await analyze();
    return analysis.attributions.flatMap(({ quoted }) => quoted.map((span) => text.slice(...span)));
  };

  it('are laid over what was found as soon as they are written, and no file is made before', async () => {
    const { decisions } = await copydesk();
    const quote = await markOn('quote', 'twelve weeks');
    assert.equal(await read(sidecar()), undefined);
    assert.ok(await decisions.decide(document, [quote], { verdict: 'rejected' }));
    assert.deepEqual(await quotes(), []);
    const { found, counts } = await analyze();
    assert.ok(found.attributions.some(({ quoted }) => quoted.length));
    assert.equal(counts.decided, 1);
    assert.match((await read(sidecar())) ?? '', /value: rejected/);
    assert.equal(await read(sidecar().with({ path: `${sidecar().path}.new` })), undefined);
  });

  it('are taken back by undoing the last one', async () => {
    const { decisions } = await copydesk();
    await decisions.decide(document, [await markOn('quote', 'twelve weeks')], { verdict: 'rejected' });
    await decisions.mark(document, 'note', [TEXT.indexOf('worth it'), TEXT.indexOf('worth it') + 8]);
    assert.equal((await analyze()).counts.own, 1);
    assert.equal((await decisions.undoLast())?.uri.toString(), article().toString());
    assert.equal((await analyze()).counts.own, 0);
    await decisions.undoLast();
    assert.equal((await quotes()).length, 1);
  });

  it('follow edits, and saving the article writes where they are now', async () => {
    const { decisions } = await copydesk();
    await decisions.decide(document, [await markOn('quote', 'twelve weeks')], { verdict: 'rejected' });
    const before = await read(sidecar());
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Corrected. '));
    assert.deepEqual(await quotes(), []);
    assert.equal(await read(sidecar()), before);
    await document.save();
    await eventually('written', async () => (await read(sidecar())) !== before);
    assert.deepEqual(await quotes(), []);
  });

  it('are no reason to write a file when an article without any is saved', async () => {
    await analyze();
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Corrected. '));
    await document.save();
    await pause(300);
    assert.equal(await read(sidecar()), undefined);
  });

  it('are placed anew when the article changes from outside', async () => {
    const { decisions, annotations } = await copydesk();
    await decisions.decide(document, [await markOn('quote', 'twelve weeks')], { verdict: 'rejected' });
    await decisions.decide(document, [await markOn('figure', '20 percent')], { verdict: 'accepted' });
    let placedAnew = 0;
    const counting = annotations.onDidPlaceAnew(() => placedAnew++);
    await write(article(), TEXT.replace('$9 million', 'nothing').replace('20 percent', 'a fifth'));
    await until('placed anew', () => placedAnew > 0);
    counting.dispose();
    const states = (await annotations.of(document)).states();
    assert.deepEqual(states, { kept: 1, moved: 0, doubtful: 0, lost: 1 });
    assert.deepEqual(await quotes(), []);
    assert.equal((await analyze()).counts.unplaced, 1);
  });

  it('are read again when the sidecar changes, in its editor or from outside', async () => {
    const { decisions } = await copydesk();
    await decisions.decide(document, [await markOn('quote', 'twelve weeks')], { verdict: 'rejected' });
    const text = (await read(sidecar())) ?? '';
    await write(sidecar(), text.replace('value: rejected', 'value: accepted'));
    await eventually('there again', async () => (await quotes()).length === 1);
    const { document: yaml } = await vscode.window.showTextDocument(sidecar(), { preview: false });
    const at = yaml.getText().indexOf('accepted');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(yaml.uri, new vscode.Range(yaml.positionAt(at), yaml.positionAt(at + 8)), 'rejected');
    await vscode.workspace.applyEdit(edit);
    await eventually('gone', async () => (await quotes()).length === 0);
    await yaml.save();
  });

  it('go into the editor where the sidecar is open, so that undo takes them back', async () => {
    const { decisions } = await copydesk();
    await decisions.decide(document, [await markOn('quote', 'twelve weeks')], { verdict: 'rejected' });
    const { document: yaml } = await vscode.window.showTextDocument(sidecar(), { preview: false });
    const before = yaml.getText();
    await decisions.decide(document, [await markOn('figure', '20 percent')], { verdict: 'accepted' });
    assert.notEqual(yaml.getText(), before);
    assert.ok(!yaml.isDirty);
    assert.equal((await analyze()).counts.decided, 2);
    await vscode.commands.executeCommand('undo');
    assert.equal(yaml.getText(), before);
    await eventually('taken back', async () => (await analyze()).counts.decided === 1);
    await decisions.decide(document, [await markOn('figure', '20 percent')], { verdict: 'accepted' });
    assert.ok(yaml.isDirty, 'a sidecar with unsaved changes is left to the person to save');
    await yaml.save();
  });

  it('give the article the date that a person says', async () => {
    const { decisions } = await copydesk();
    assert.equal((await analyze()).analysis.published?.earliest, undefined);
    await decisions.describe(document, { contentcreated: '2031-05-07' });
    await eventually('dated', async () => (await analyze()).analysis.published?.latest === '2031-05-07');
    await decisions.undoLast();
    await eventually('undated', async () => (await analyze()).analysis.published?.latest !== '2031-05-07');
  });

  it('hold for an article that is not open, too', async () => {
    const { decisions } = await copydesk();
    const mentions = async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'okonjo',
      );
      return symbols.filter(({ location }) => location.uri.path === article().path).length;
    };
    await eventually('found', async () => (await mentions()) > 0);
    await decisions.decide(document, [await markOn('official', 'Okonjo')], { verdict: 'rejected' });
    await closeAll();
    await eventually('gone', async () => (await mentions()) === 0);
  });
});
