import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/extension/annotations/Annotations';
import { OrphanedSidecars } from '../../src/extension/annotations/OrphanedSidecars';
import { fileNamed } from '../../src/extension/assistants/fileNamed';
import { OpenArticles } from '../../src/extension/claimsPanel/OpenArticles';
import { Comparisons } from '../../src/extension/comparePanel/Comparisons';
import type { Articles } from '../../src/extension/documents/Articles';
import { Guard } from '../../src/extension/guard';
import { closeAll, copydesk, hoverOn, placeCursor } from '../integration/extension';
import { read, write } from '../integration/InventedArticle';
import { until } from '../integration/waiting';

/** Two folders of one workspace, which hold files of the same names. */
const folder = (name: string): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.find((each) => each.name === name);
  assert.ok(found, name);
  return found.uri;
};
const ferry = (desk: string) => vscode.Uri.joinPath(folder(desk), 'ferry.txt');
const officialsOf = (desk: string) => vscode.Uri.joinPath(folder(desk), 'officials.yaml');

async function showFerry(desk: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(ferry(desk), { preview: false });
  assert.ok(await (await copydesk()).articles.analyze(editor.document));
  return editor;
}

/** The card of words in the desk's article, once it says what is wanted. */
async function cardOf(desk: string, words: string, wanted: RegExp): Promise<string> {
  let card = '';
  await until(`${String(wanted)} in ${card}`, async () => {
    card = await hoverOn(await showFerry(desk), words);
    return wanted.test(card);
  });
  return card;
}

/** Takes back what is not saved of files. */
async function showAndRevert(uris: readonly vscode.Uri[]): Promise<void> {
  for (const uri of uris) {
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
}

/** "coast/ferry.txt: Odile Marchetti". */
async function placesIn(locations: readonly vscode.Location[]): Promise<string[]> {
  const places = await Promise.all(
    locations.map(async ({ uri, range }) => {
      const document = await vscode.workspace.openTextDocument(uri);
      return `${vscode.workspace.asRelativePath(uri)}: ${document.getText(range)}`;
    }),
  );
  return places.sort();
}

const { token } = new vscode.CancellationTokenSource();

describe('a workspace of two folders', () => {
  afterEach(closeAll);

  describe('with officials of each', () => {
    it('judges each article by the officials of its own folder', async () => {
      const coast = await cardOf('coast', 'Odile Marchetti', /coast\/officials/);
      assert.match(coast, /January 10, 2022 – July 2, 2024/);
      assert.doesNotMatch(coast, /Note|river/);
      const river = await cardOf('river', 'Odile Marchetti', /river\/officials/);
      assert.match(river, /Note\\: no longer .* on May 19, 2023, but January 10, 2019 – July 2, 2021/);
      assert.doesNotMatch(river, /coast/);
    });

    it('leads from an article to the officials of its own folder', async () => {
      for (const desk of ['coast', 'river']) {
        const editor = await showFerry(desk);
        const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          editor.document.uri,
          placeCursor(editor, 'Marchetti told'),
        );
        assert.equal(link.targetUri.toString(), officialsOf(desk).toString());
      }
    });

    it('puts them over those for all folders', async () => {
      const everywhere = (await copydesk()).officials.everywhere;
      const entry = (id: string, name: string, role: string) =>
        `  - id: ${id}\n    name: ${name}\n    memberships:\n      - role: ${role}\n        country: NL\n        start_date: 2001-01-10\n        end_date: 2002-07-02\n`;
      await write(
        everywhere,
        `persons:\n${entry('odile-marchetti', 'Odile Marchetti', 'Transport Minister')}${entry('pieter-okonjo', 'Pieter Okonjo', 'Deputy Mayor')}`,
      );
      try {
        for (const desk of ['coast', 'river']) {
          await cardOf(desk, 'Pieter Okonjo', /Known from your officials for all folders/);
          const own = await cardOf(desk, 'Odile Marchetti', new RegExp(`${desk}/officials`));
          assert.doesNotMatch(own, /2001/);
        }
      } finally {
        await vscode.workspace.fs.delete(everywhere);
      }
    });

    it('reads anew what one of them says when it changes', async () => {
      const before = (await read(officialsOf('river')))!;
      await write(officialsOf('river'), before.replace('2021-07-02', '2024-07-02'));
      try {
        const card = await cardOf('river', 'Odile Marchetti', /January 10, 2019 – July 2, 2024/);
        assert.doesNotMatch(card, /Note/);
      } finally {
        await write(officialsOf('river'), before);
      }
      await cardOf('river', 'Odile Marchetti', /Note/);
    });
  });

  it('checks the officials of both when both are edited at once', async () => {
    await copydesk();
    const edit = new vscode.WorkspaceEdit();
    const start = new vscode.Position(0, 0);
    for (const desk of ['coast', 'river']) {
      await vscode.workspace.openTextDocument(officialsOf(desk));
      edit.insert(officialsOf(desk), start, 'crew: []\n');
    }
    const codes = (desk: string) =>
      vscode.languages.getDiagnostics(officialsOf(desk)).map(({ code }) => code);
    try {
      await vscode.workspace.applyEdit(edit);
      for (const desk of ['coast', 'river']) await until(desk, () => codes(desk).includes('unknown-key'));
    } finally {
      await showAndRevert(['coast', 'river'].map(officialsOf));
    }
  });

  it('keeps what is decided beside the very article', async () => {
    const { articles, decisions } = await copydesk();
    const sidecar = (desk: string) => vscode.Uri.joinPath(folder(desk), 'ferry.txt.annotations.yaml');
    for (const [desk, verdict] of [
      ['coast', 'accepted'],
      ['river', 'rejected'],
    ] as const) {
      const { document } = await showFerry(desk);
      const article = await articles.analyze(document);
      assert.ok(article);
      const mark = article.marks.find(
        ({ kind, spans: [span] }) => kind === 'quote' && article.text.slice(...span).includes('not safe'),
      );
      assert.ok(mark);
      assert.ok(await decisions.decide(article, [mark], { verdict }));
    }
    try {
      assert.match((await read(sidecar('coast')))!, /value: accepted[\s\S]*never sail again/);
      assert.match((await read(sidecar('river')))!, /value: rejected[\s\S]*it will sail again/);
      assert.doesNotMatch((await read(sidecar('coast')))!, /rejected/);
      const open = await articles.analyze((await showFerry('coast')).document);
      assert.equal(open?.counts.decided, 1);
    } finally {
      for (const desk of ['coast', 'river']) await vscode.workspace.fs.delete(sidecar(desk));
    }
  });

  it('finds the references to a person in both', async () => {
    const editor = await showFerry('coast');
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      placeCursor(editor, 'Odile Marchetti'),
    );
    assert.deepEqual(await placesIn(locations), [
      'coast/ferry.txt: Dutch Transport Minister Odile Marchetti',
      'coast/ferry.txt: Marchetti',
      'river/ferry.txt: Marchetti',
      'river/ferry.txt: Minister',
      'river/ferry.txt: Odile Marchetti',
    ]);
  });

  for (const order of [
    ['coast', 'river'],
    ['river', 'coast'],
  ]) {
    it(`compares the articles of ${order.join(' and ')}, each by its own officials`, async () => {
      const { comparer } = await copydesk();
      const compared = await comparer.compare(order.map(folder), token);
      assert.ok(compared);
      const { comparison, files } = compared;
      assert.deepEqual(
        [...files.keys()].sort(),
        ['coast', 'river'].map((desk) => ferry(desk).toString()),
      );
      const [variants] = comparison.quoteVariants;
      assert.deepEqual(
        variants.members.map(({ article }) => article).sort(),
        ['coast', 'river'].map((desk) => ferry(desk).toString()),
      );
      const minister = comparison.people.filter(({ name }) => name === 'Odile Marchetti');
      assert.deepEqual(
        minister.map((person) => person.in.length),
        [2],
      );
      assert.deepEqual(
        comparison.flags.flatMap(({ kind, article }) => (kind === 'title-date-mismatch' ? [article] : [])),
        [ferry('river').toString()],
      );
    });
  }

  it('calls articles of the same name by their folders too', async () => {
    const { comparer, articles, annotations } = await copydesk();
    const comparisons = new Comparisons(comparer);
    assert.ok(await comparisons.compare([folder('coast'), folder('river')]));
    assert.deepEqual(comparisons.latest?.view.articles.map(({ name }) => name).sort(), [
      'coast/ferry.txt',
      'river/ferry.txt',
    ]);
    comparisons.dispose();

    await showFerry('coast');
    await showFerry('river');
    const log = vscode.window.createOutputChannel('Two folders test', { log: true });
    const orphans = new OrphanedSidecars(new Guard(log));
    const listed = new OpenArticles(articles as Articles, annotations as Annotations, orphans, {
      known: () => undefined,
    }).snapshot().articles;
    assert.deepEqual(listed.map(({ name }) => name).sort(), ['coast/ferry.txt', 'river/ferry.txt']);
    assert.equal(new Set(listed.map(({ id }) => id)).size, 2);
    const claims = listed.flatMap((article) => article.claims.map(({ id }) => id));
    assert.equal(new Set(claims).size, claims.length);
    orphans.dispose();
    log.dispose();
  });

  it('lets an assistant name files by their folders, and asks where a name is not enough', async () => {
    assert.equal((await fileNamed('river/ferry.txt')).toString(), ferry('river').toString());
    await assert.rejects(fileNamed('ferry.txt'), /coast\/ferry\.txt, river\/ferry\.txt/);
  });

  it('takes in a folder that is added, and lets go of one that is removed', async () => {
    const added = vscode.Uri.joinPath(folder('coast'), '..', 'lake');
    await write(vscode.Uri.joinPath(added, 'ferry.txt'), (await read(ferry('coast')))!);
    const places = async () => {
      const editor = await showFerry('coast');
      return placesIn(
        await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          editor.document.uri,
          placeCursor(editor, 'Odile Marchetti'),
        ),
      );
    };
    const before = await places();
    const count = vscode.workspace.workspaceFolders?.length ?? 0;
    vscode.workspace.updateWorkspaceFolders(count, 0, { uri: added, name: 'lake' });
    try {
      await until('in the folder that was added', async () =>
        (await places()).includes('lake/ferry.txt: Dutch Transport Minister Odile Marchetti'),
      );
    } finally {
      vscode.workspace.updateWorkspaceFolders(count, 1);
    }
    await until('out of the folder that was removed', async () => (await places()).length === before.length);
  });
});
