import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/extension/manifest';
import { closeAll, copydesk, hoverOn, placeCursor, show, showArticle } from './extension';
import { accept, answerNext, asked, dismiss } from './questions';
import { found, until } from './waiting';

/** The officials of the workspace, with one term in office. */
const officials = (start: string, end: string) => `# Ministers of the coast
persons:
  - id: odile-marchetti
    name: Odile Marchetti
    memberships:
      - role: Transport Minister
        country: NL
        start_date: ${start}
        end_date: ${end}
        sources: [{ url: "https://www.coast.example/ministers" }]
`;

const inWorkspace = (name: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
};
const file = () => inWorkspace('officials.yaml');
const write = (text: string) => vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));

/** Changes the file in an editor. */
async function save(text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file());
  const edit = new vscode.WorkspaceEdit();
  const end = document.positionAt(document.getText().length);
  edit.replace(file(), new vscode.Range(new vscode.Position(0, 0), end), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

describe('the officials of the workspace', () => {
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(file()));

  /** The card, once it says what is wanted: a file is read a moment after it has changed. */
  const cardOf = async (words: string, wanted: RegExp) => {
    const editor = await show('harbor/levy-appeal.txt');
    let card = '';
    await until(`${String(wanted)} on ${words}`, async () => {
      card = await hoverOn(editor, words);
      return wanted.test(card);
    });
    return card;
  };

  it('tell in a hover which office was held on the date of the article, and after whom', async () => {
    await write(officials('2022-01-10', '2024-07-02'));
    const card = await cardOf('Odile Marchetti', /On May 18/);
    assert.match(card, /On May 18, 2023\\: Transport Minister, Netherlands, January 10, 2022 – July 2, 2024/);
    assert.match(card, /Known from officials\\.yaml, after coast\\.example/);
    assert.doesNotMatch(card, /Note/);
  });

  it('are read again when they are saved, and a title that does not fit their dates gets a note', async () => {
    await save(officials('2024-01-10', '2024-07-02'));
    const card = await cardOf('Odile Marchetti', /Note/);
    assert.match(card, /Note\\: not yet “Dutch Transport Minister” on May 18, 2023, but January 10, 2024/);
  });

  it('get no note where their dates leave a doubt', async () => {
    await save(officials('2024', '2024-07-02'));
    assert.doesNotMatch(await cardOf('Odile Marchetti', /2024 –/), /Note/);
  });

  it('are where Go to Definition leads from a mention', async () => {
    const { editor } = await showArticle('harbor/levy-appeal.txt');
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      placeCursor(editor, 'Marchetti told'),
    );
    assert.equal(link.targetUri.toString(), file().toString());
    assert.equal(link.targetRange.start.line, 2);
  });

  /** Shows the file with an end that is no date, typed but not saved, and waits until that is found. */
  async function typeBadDate(): Promise<{ document: vscode.TextDocument; problem: vscode.Diagnostic }> {
    await write(officials('2022-01-10', '2024-07-02'));
    const editor = await show('officials.yaml');
    const { document } = editor;
    await until('the file as written', () => document.getText() === officials('2022-01-10', '2024-07-02'));
    const at = document.getText().indexOf('2024-07-02');
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 10));
    await editor.edit((edit) => edit.replace(range, '2024-13-02'));
    const problem = await found(
      () => vscode.languages.getDiagnostics(file())[0] as vscode.Diagnostic | undefined,
      () => 'no problem',
    );
    return { document, problem };
  }

  it('are checked while they are edited, at the very words', async () => {
    const { document, problem } = await typeBadDate();
    assert.equal(document.getText(problem.range), '2024-13-02');
    assert.equal(problem.code, 'bad-date');
  });

  it('have no problem left of what was typed when the file is closed without saving', async () => {
    const { document } = await typeBadDate();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('closed', () => document.isClosed || !document.isDirty);
    await until('without problems', () => vscode.languages.getDiagnostics(file()).length === 0);
  });
});

describe('a file of officials', () => {
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(inWorkspace('coast.yaml')));

  it('gets the official at the cursor, keeps its comments and is shown', async () => {
    const target = inWorkspace('coast.yaml');
    await vscode.workspace.fs.writeFile(
      target,
      new TextEncoder().encode('# ours\npersons:\n  - id: a # first\n    name: Ada Roa\n'),
    );
    const { editor } = await showArticle('harbor/levy-appeal.txt');
    placeCursor(editor, 'Marchetti told');
    const office = 'Transport Minister';
    await vscode.commands.executeCommand(commands.addOfficial, { office, file: target.toString() });
    const written = vscode.window.activeTextEditor?.document;
    assert.equal(written?.uri.toString(), target.toString());
    assert.ok(!written.isDirty);
    assert.match(
      written.getText(),
      /^# ours\npersons:\n {2}- id: a # first\n {4}name: Ada Roa\n {2}- id: odile-marchetti/,
    );
    assert.match(written.getText(), /role: Transport Minister\n {8}country: NL\n {8}as_of: .?2023-05-18/);
    const { selection } = vscode.window.activeTextEditor ?? editor;
    assert.match(written.lineAt(selection.active.line).text, /id: odile-marchetti/);
  });

  /** Starts an import of one new official, and waits for the comparison to be shown. */
  async function startImport(target: vscode.Uri) {
    const source = inWorkspace('import.csv');
    const csv = 'position,person,personID,start,end\nMinister of Ports,Pim Okonjo,Q7,2020-01-02,2021-03-04\n';
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(csv));
    const { done } = await asked(() =>
      vscode.commands.executeCommand(commands.importOfficials, source.toString(), target.toString()),
    );
    const { modified } = await found(
      () => {
        const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
        return input instanceof vscode.TabInputTextDiff ? input : undefined;
      },
      () => 'no diff',
    );
    return { modified, done, end: () => vscode.workspace.fs.delete(source) };
  }
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  /** The file once it holds somebody: on a slow machine a save may end after the command that asked for it. */
  const readWith = async (uri: vscode.Uri, name: string) => {
    await until(`${name} in the file`, async () => (await read(uri)).includes(`name: ${name}`));
    return read(uri);
  };

  it('is shown as it would be before anything is imported, and stays as it is when that is canceled', async () => {
    const target = inWorkspace('coast.yaml');
    const before = await readWith(target, 'Odile Marchetti');
    const { modified, done, end } = await startImport(target);
    const after = await vscode.workspace.openTextDocument(modified);
    assert.ok(after.getText().startsWith(before.trimEnd()));
    assert.match(after.getText(), /name: Pim Okonjo/);
    await dismiss();
    await done;
    assert.equal(await read(target), before);
    await end();
  });

  it('is written when the import is accepted', async () => {
    const target = inWorkspace('coast.yaml');
    const { done, end } = await startImport(target);
    await accept();
    await done;
    assert.match(await readWith(target, 'Pim Okonjo'), /name: Pim Okonjo/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), target.toString());
    await end();
  });

  it('is not written when it is no YAML any more by then, and the person is told', async () => {
    const target = inWorkspace('reef.yaml');
    const put = (text: string) => vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    await put('persons: []\n');
    const { done, end } = await startImport(target);
    const broken = 'persons: [';
    await put(broken);
    const document = await vscode.workspace.openTextDocument(target);
    await until('the text as it is', () => document.getText() === broken);
    const message = answerNext('showWarningMessage', undefined);
    await accept();
    await done;
    message.restore();
    assert.match(message.asked.join(), /reef\.yaml is no YAML/);
    assert.equal(await read(target), broken);
    await vscode.workspace.fs.delete(target);
    await end();
  });

  it('is not written when a person cancels the question for the office or for the file', async () => {
    const target = inWorkspace('coast.yaml');
    const before = await readWith(target, 'Pim Okonjo');
    for (const given of [{ file: target.toString() }, { office: 'Transport Minister' }]) {
      const { editor } = await showArticle('harbor/levy-appeal.txt');
      placeCursor(editor, 'Marchetti told');
      const { done } = await asked(() => vscode.commands.executeCommand(commands.addOfficial, given));
      await dismiss();
      await done;
      assert.equal(vscode.window.activeTextEditor, editor);
      assert.equal(await read(target), before);
    }
  });

  it('may be the one for all folders, below that of the folder, and cards say which one knows what', async () => {
    const { editor } = await showArticle('harbor/levy-appeal.txt');
    placeCursor(editor, 'Marchetti told');
    const { done } = await asked(() =>
      vscode.commands.executeCommand(commands.addOfficial, { office: 'Dutch Transport Minister' }),
    );
    await accept(1);
    await done;
    const everywhere = vscode.window.activeTextEditor?.document.uri;
    assert.ok(everywhere && !vscode.workspace.getWorkspaceFolder(everywhere));
    const card = async (wanted: RegExp) => {
      const shown = await show('harbor/levy-appeal.txt');
      let said = '';
      await until(`${String(wanted)} on Odile Marchetti`, async () => {
        said = await hoverOn(shown, 'Odile Marchetti');
        return wanted.test(said);
      });
      return said;
    };
    try {
      assert.match(await card(/your officials/), /Known from your officials for all folders/);
      await write(officials('2022-01-10', '2024-07-02'));
      assert.match(await card(/officials\\.yaml/), /Known from .*officials\\.yaml/);
    } finally {
      await vscode.workspace.fs.delete(everywhere);
      await vscode.workspace.fs.delete(file());
    }
  });

  it('has a query that a person runs at Wikidata', async () => {
    await vscode.commands.executeCommand(commands.copyOfficialsQuery);
    assert.match(await vscode.env.clipboard.readText(), /^#.*\nSELECT \?person/);
  });
});

describe('the officials that ship', () => {
  afterEach(closeAll);

  it('open read-only at the entry of somebody mentioned', async () => {
    await copydesk();
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    assert.ok(extension);
    const shipped = vscode.Uri.joinPath(extension.extensionUri, 'media', 'gazetteer', 'officials.yaml');
    const yaml = new TextDecoder().decode(await vscode.workspace.fs.readFile(shipped));
    const [, name, role, country] =
      /^ {4}name: (.*)\n(?: {4,}.*\n)*? {6}- role: (.*)\n(?: {4,}.*\n)*? {8}country: (..)$/m.exec(yaml) ?? [];
    const title = `${new Intl.DisplayNames('en', { type: 'region' }).of(country)} ${role}`;
    const article = inWorkspace('harbor/visit.txt');
    const text = `Visitor arrives\n\nVELDHAVEN, June 2 (Harbor Wire) - ${title} ${name} arrived on Friday.\n\n"The harbor is open," ${name} told reporters.\n`;
    await vscode.workspace.fs.writeFile(article, new TextEncoder().encode(text));
    try {
      const { editor } = await showArticle('harbor/visit.txt');
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        editor.document.uri,
        placeCursor(editor, name),
      );
      assert.equal(link.targetUri.scheme, 'copydesk-shipped');
      const target = await vscode.workspace.openTextDocument(link.targetUri);
      assert.ok(target.getText(link.targetRange).includes(`name: ${name}`));
    } finally {
      await vscode.workspace.fs.delete(article);
    }
  });
});
