import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/extension/manifest';
import { closeAll, copydesk, hoverOn, placeCursor, show, showArticle } from './extension';
import { until } from './waiting';

/** Each reference as "file: words", in the order of files and places. */
async function referencesTo(editor: vscode.TextEditor, words: string): Promise<string[]> {
  const locations = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    editor.document.uri,
    placeCursor(editor, words),
  );
  const read = await Promise.all(
    locations.map(async ({ uri, range }) => {
      const document = await vscode.workspace.openTextDocument(uri);
      return `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}: ${document.getText(range)}`;
    }),
  );
  return read.sort();
}

const inVote = ['levy-vote.txt: Councillor Bram Tesfaye', 'levy-vote.txt: He'];
const inStrike = ['pilots-strike.txt: Bram Tesfaye', 'pilots-strike.txt: He'];

const workspaceFile = (name: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
};

describe('all references to a person', () => {
  afterEach(closeAll);

  it('are the mentions in all articles of the workspace, pronouns included', async () => {
    const { editor } = await showArticle('harbor/levy-vote.txt');
    assert.deepEqual(await referencesTo(editor, 'Bram Tesfaye'), [...inVote, ...inStrike]);
    assert.deepEqual(await referencesTo(editor, 'He'), [...inVote, ...inStrike]);
  });

  it('are those in the editor where a text is not saved', async () => {
    const { document } = await showArticle('harbor/pilots-strike.txt').then(({ editor }) => editor);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nTesfaye has not replied.\n');
    await vscode.workspace.applyEdit(edit);
    const { editor } = await showArticle('harbor/levy-vote.txt');
    const unsaved = [inStrike[0], inStrike[1], 'pilots-strike.txt: Tesfaye'];
    assert.deepEqual(await referencesTo(editor, 'Bram Tesfaye'), [...inVote, ...unsaved]);
    await show('harbor/pilots-strike.txt');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('follow files that come, change and go', async () => {
    const { editor } = await showArticle('harbor/levy-vote.txt');
    await referencesTo(editor, 'Bram Tesfaye'); // so that the folder has been read
    const file = workspaceFile('harbor/new-ferry.txt');
    const article = (sentence: string) =>
      new TextEncoder().encode(
        'Ferry to sail again\n\nVELDHAVEN, June 2 (Harbor Wire) - The ferry will sail again on Monday, ' +
          `Councillor Bram Tesfaye said.\n\n${sentence}\n`,
      );
    const inFerry = async () =>
      (await referencesTo(editor, 'Bram Tesfaye')).filter((each) => each.startsWith('new-ferry')).length;
    // A watcher may take its time.
    const eventually = (wanted: number) =>
      until(`${wanted} references`, async () => (await inFerry()) === wanted);
    await vscode.workspace.fs.writeFile(file, article('The boats are old.'));
    try {
      await eventually(1);
      await vscode.workspace.fs.writeFile(file, article('Tesfaye said the boats were old.'));
      await eventually(2);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await eventually(0);
  });

  it('leave out files that the settings hide', async () => {
    const { editor } = await showArticle('harbor/levy-vote.txt');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/pilots-*': true }, vscode.ConfigurationTarget.Workspace);
    try {
      assert.deepEqual(await referencesTo(editor, 'Bram Tesfaye'), inVote);
    } finally {
      await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('are listed from a link in the hover', async () => {
    const { editor } = await showArticle('harbor/levy-vote.txt');
    const offset = editor.document.getText().indexOf('Bram Tesfaye');
    await show('canal-bridge.txt');
    await vscode.commands.executeCommand(commands.findMentions, {
      uri: editor.document.uri.toString(),
      offset,
    });
    const active = vscode.window.activeTextEditor;
    assert.equal(active?.document.uri.toString(), editor.document.uri.toString());
    assert.equal(active.document.offsetAt(active.selection.active), offset);
  });

  it('are none beside a name', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    assert.deepEqual(await referencesTo(editor, 'shops near'), []);
  });
});

describe('highlights of a person', () => {
  afterEach(closeAll);

  it('are all mentions in the article, pronouns included', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      editor.document.uri,
      placeCursor(editor, 'Okonjo, who'),
    );
    assert.deepEqual(
      highlights.map(({ range }) => editor.document.getText(range)),
      ['Deputy Mayor Pieter Okonjo', 'he'],
    );
  });
});

describe('the symbols of the workspace', () => {
  afterEach(closeAll);

  const symbols = async (query: string) => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return found.map(({ name }) => name);
  };
  /** The folder is read in the background: the first answer may be of the open articles alone. */
  const eventually = async (query: string, name: string) => {
    await until(`${name} for ${query}`, async () => (await symbols(query)).includes(name));
    assert.deepEqual(await symbols(query), [name]);
  };

  it('are persons by name, each once', async () => {
    await showArticle('canal-bridge.txt');
    await eventually('quarshie', 'Ines Quarshie');
    assert.equal((await symbols('tesfaye')).length, 1);
  });

  it('are persons by title', async () => {
    await showArticle('canal-bridge.txt');
    await eventually('councillor', 'Bram Tesfaye, Councillor');
  });
});

describe('articles of a file system that is no disk', () => {
  afterEach(closeAll);

  it('are analyzed, with hovers and highlights', async () => {
    const text =
      'Ferry to sail again\n\nVELDHAVEN, June 2 (Harbor Wire) - The ferry will sail again on Monday, ' +
      'Councillor Bram Tesfaye said.\n\n"The boats are old," Tesfaye told reporters.\n';
    const registration = vscode.workspace.registerFileSystemProvider('archive', oneFile(text), {
      isReadonly: true,
    });
    try {
      const uri = vscode.Uri.parse('archive:/harbor/ferry.txt');
      const editor = await vscode.window.showTextDocument(uri);
      const { articles } = await copydesk();
      const article = await articles.analyze(editor.document);
      assert.deepEqual(
        article?.analysis.people.map(({ name }) => name),
        ['Bram Tesfaye'],
      );
      assert.match(await hoverOn(editor, 'Tesfaye told'), /Councillor/);
      assert.deepEqual(
        (await referencesTo(editor, 'Tesfaye told')).filter((each) => each.startsWith('ferry')),
        ['ferry.txt: Councillor Bram Tesfaye', 'ferry.txt: Tesfaye'],
      );
    } finally {
      registration.dispose();
    }
  });
});

/** A read-only file system in which every path is a file with the same text. */
function oneFile(text: string): vscode.FileSystemProvider {
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const bytes = new TextEncoder().encode(text);
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: ({ path }) => {
      if (!path.endsWith('.txt')) throw vscode.FileSystemError.FileNotFound();
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
    },
    readDirectory: () => [],
    readFile: () => bytes,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
