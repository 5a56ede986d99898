import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/extension/annotations/Annotations';
import { OrphanedSidecars } from '../../src/extension/annotations/OrphanedSidecars';
import { ClaimsPanel } from '../../src/extension/claimsPanel/ClaimsPanel';
import { OpenArticles } from '../../src/extension/claimsPanel/OpenArticles';
import { Comparisons } from '../../src/extension/comparePanel/Comparisons';
import type { Articles } from '../../src/extension/documents/Articles';
import { Guard } from '../../src/extension/guard';
import { claimsPanel, commands } from '../../src/extension/manifest';
import type { ComparisonSnapshot } from '../../src/protocol/comparison';
import { closeAll, copydesk, hoverOn, withSettings } from './extension';
import { FakePage } from './FakePage';
import { found } from './waiting';

const HERALD = `Ferry to stop in May

VELDHAVEN, March 3, 2031 (Harbor Wire) - The old ferry will stop in May, the government said on Monday.

“The old ferry is not safe and it will never sail again,” Harbor Minister Orla Vance told reporters.

Vance said repairs would cost $40 million.
`;
const COURIER = `Vance stops the ferry

VELDHAVEN, March 4, 2031 (Sound Courier) - The old ferry will stop in May, the government said.

“The ferry is not safe and it will sail again,” said Orla Vance, the harbor minister.

The repairs would cost $45 million, Vance said.
`;

const open = async (content: string) => {
  const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
};

describe('Compare Articles', () => {
  let herald: vscode.TextDocument;
  let courier: vscode.TextDocument;

  before(async () => {
    await closeAll();
    herald = await open(HERALD);
    courier = await open(COURIER);
    await vscode.commands.executeCommand(commands.compareArticles, herald.uri, [herald.uri, courier.uri]);
  });
  after(closeAll);

  const editorOf = async (document: vscode.TextDocument) =>
    vscode.window.showTextDocument(document, vscode.ViewColumn.One);

  it('opens the panel', async () => {
    const tab = await found(
      () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(
            ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(claimsPanel),
          ),
      () => vscode.window.tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label)),
    );
    assert.ok(tab);
  });

  it('lets a hover tell what the other article makes of a quote, and lead to it', async () => {
    const card = await hoverOn(await editorOf(courier), 'not safe and it will sail');
    assert.match(card, /This quote elsewhere\\: worded differently/);
    assert.match(card, /negation changed\\: “never”/);
    const link = /command:copydesk\.showComparison\?([^)]+)/.exec(card);
    const [place] = JSON.parse(decodeURIComponent(link![1])) as [{ page: string; id: string }];
    assert.equal(place.page, 'quotes');
  });

  it('lets a hover tell of a figure that differs', async () => {
    const card = await hoverOn(await editorOf(herald), '$40 million');
    assert.match(card, /This figure elsewhere\\: /);
    assert.match(card, /\$45 million/);
  });

  it('keeps to what was compared while the article is edited', async () => {
    const editor = await editorOf(courier);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late edition\n\n'));
    await (await copydesk()).articles.analyze(courier);
    assert.match(await hoverOn(editor, 'not safe and it will sail'), /This quote elsewhere/);
  });

  it('says nothing of other articles where the setting is off', async () => {
    const editor = await editorOf(herald);
    await withSettings({ 'hover.otherArticles': false }, async () => {
      assert.doesNotMatch(await hoverOn(editor, 'never sail again'), /elsewhere/);
    });
  });

  it('tells in a hover on whose word a quote stands', async () => {
    const card = await hoverOn(await editorOf(herald), 'never sail again');
    assert.match(card, /Evidence\\: grade [A-H] of A to H/);
  });
});

describe('the comparison in the panel', () => {
  let page: FakePage;
  let panel: ClaimsPanel;
  let comparisons: Comparisons;
  let herald: vscode.TextDocument;
  let courier: vscode.TextDocument;
  let log: vscode.LogOutputChannel;
  let orphans: OrphanedSidecars;

  before(() => (log = vscode.window.createOutputChannel('Comparison test', { log: true })));
  after(() => log.dispose());

  beforeEach(async () => {
    await closeAll();
    herald = await open(HERALD);
    courier = await open(COURIER);
    const { articles, annotations, decisions, comparer } = await copydesk();
    comparisons = new Comparisons(comparer);
    page = new FakePage();
    const guard = new Guard(log);
    const root = vscode.Uri.file('/copydesk');
    const none = { all: () => [], state: () => ({ kind: 'notArticle' }), onDidChange: articles.onDidChange };
    orphans = new OrphanedSidecars(guard);
    const notes = annotations as Annotations;
    const listed = new OpenArticles(none as unknown as Articles, notes, orphans, { known: () => undefined });
    panel = new ClaimsPanel(page.panel, listed, decisions, comparisons, guard, log, root);
    comparisons.onDidChange(() => panel.compared());
  });
  afterEach(() => {
    panel.dispose();
    comparisons.dispose();
    orphans.dispose();
  });

  const snapshotWith = async (isWanted: (snapshot: ComparisonSnapshot) => boolean) => {
    const message = await page.next((each) => each.type === 'comparison' && isWanted(each.snapshot));
    assert.ok(message.type === 'comparison');
    return message.snapshot;
  };
  const compared = async () => {
    await page.ready();
    assert.ok(await comparisons.compare([herald.uri, courier.uri]));
    const { comparison, view } = await snapshotWith((snapshot) => snapshot.view !== null);
    const [quote] = view!.quotes;
    return { comparison, quote };
  };
  const selected = () =>
    vscode.window.visibleTextEditors.map(({ document, selection }) => document.getText(selection));

  it('is sent to a page that listens: that it is being made, then itself', async () => {
    await page.ready();
    assert.ok(await comparisons.compare([herald.uri, courier.uri]));
    await snapshotWith(({ isComparing }) => isComparing);
    const { view } = await snapshotWith((snapshot) => snapshot.view !== null);
    assert.equal(view!.articles.length, 2);
    assert.equal(view!.quotes[0].speaker, 'Orla Vance');
  });

  it('is sent again to a page that comes back', async () => {
    await compared();
    page.show(false);
    page.show(true);
    page.sent.length = 0;
    await page.ready();
    assert.ok((await snapshotWith(() => true)).view);
  });

  it('leads to the words of a place', async () => {
    const { comparison, quote } = await compared();
    const { place } = quote.wordings[1];
    const answer = await page.ask({ type: 'revealPlace', comparison, place, keepFocus: false });
    assert.equal(answer.type, 'result');
    assert.ok(selected().includes('“The ferry is not safe and it will sail again,”'), selected().join('\n'));
  });

  it('finds the words again after an edit, and says so when they are gone', async () => {
    const { comparison, quote } = await compared();
    const { place } = quote.wordings[1];
    const edit = new vscode.WorkspaceEdit();
    edit.insert(courier.uri, new vscode.Position(0, 0), 'Late edition\n\n');
    await vscode.workspace.applyEdit(edit);
    await page.ask({ type: 'revealPlace', comparison, place, keepFocus: false });
    assert.ok(selected().includes('“The ferry is not safe and it will sail again,”'));
    const gone = new vscode.WorkspaceEdit();
    gone.delete(courier.uri, new vscode.Range(0, 0, courier.lineCount, 0));
    await vscode.workspace.applyEdit(gone);
    const answer = await page.ask({ type: 'revealPlace', comparison, place, keepFocus: false });
    assert.equal(answer.type, 'error');
  });

  it('shows two wordings side by side', async () => {
    const { comparison, quote } = await compared();
    const [first, second] = quote.wordings.map(({ place }) => place);
    const places: [number, number] = [first, second];
    assert.equal((await page.ask({ type: 'sideBySide', comparison, places })).type, 'result');
    const shown = vscode.window.visibleTextEditors.filter(({ selection }) => !selection.isEmpty);
    assert.deepEqual(
      shown.map(({ document }) => document.uri.toString()).sort(),
      [herald, courier].map(({ uri }) => uri.toString()).sort(),
    );
    assert.notEqual(shown[0].viewColumn, shown[1].viewColumn);
  });

  it('answers what it does not know with an error', async () => {
    const { comparison } = await compared();
    for (const request of [
      { type: 'revealPlace', comparison, place: 1e6, keepFocus: false },
      { type: 'revealPlace', comparison: comparison + 1, place: 0, keepFocus: false },
      { type: 'revealPlace', comparison, place: '../x', keepFocus: false },
      { type: 'sideBySide', comparison, places: [0] },
      { type: 'saveSvg', name: 'x', svg: '<script>' },
    ]) {
      assert.equal((await page.ask(request)).type, 'error', JSON.stringify(request));
    }
  });

  it('shows one thing of the comparison when a hover leads there', async () => {
    panel.showComparison({ page: 'quotes', id: 'v1' });
    await page.ready();
    const message = await page.next(({ type }) => type === 'showComparison');
    assert.deepEqual(message, { type: 'showComparison', place: { page: 'quotes', id: 'v1' } });
  });
});
