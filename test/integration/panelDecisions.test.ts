import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/extension/annotations/Annotations';
import { OrphanedSidecars } from '../../src/extension/annotations/OrphanedSidecars';
import { ClaimsPanel } from '../../src/extension/claimsPanel/ClaimsPanel';
import { OpenArticles } from '../../src/extension/claimsPanel/OpenArticles';
import { Comparisons } from '../../src/extension/comparePanel/Comparisons';
import type { Articles } from '../../src/extension/documents/Articles';
import { Guard } from '../../src/extension/guard';
import type { ClaimAction } from '../../src/protocol/decisions';
import type { ListedArticle, ListedClaim } from '../../src/protocol/snapshot';
import { closeAll, copydesk } from './extension';
import { FakePage } from './FakePage';
import { clear, InventedArticle, TEXT } from './InventedArticle';
import { accept, asked } from './questions';
import { until } from './waiting';

const CLOSURE = 'the closure had cost shops';
const SAIL = 'the ferry would sail again';

describe('decisions in the claims panel', () => {
  let article: InventedArticle;
  let page: FakePage;
  let subscriptions: vscode.Disposable;

  beforeEach(async () => {
    article = await InventedArticle.show();
    const api = await copydesk();
    // The panel's wire is the test's, everything else is the running extension's.
    const articles = api.articles as Articles;
    const log = vscode.window.createOutputChannel('Panel decisions test', { log: true });
    const guard = new Guard(log);
    const orphans = new OrphanedSidecars(guard);
    const open = new OpenArticles(articles, api.annotations as Annotations, orphans, {
      known: () => undefined,
    });
    const comparisons = new Comparisons({ compare: () => Promise.resolve(undefined) });
    page = new FakePage();
    const root = vscode.Uri.file('/copydesk');
    const panel = new ClaimsPanel(page.panel, open, api.decisions, comparisons, guard, log, root);
    subscriptions = vscode.Disposable.from(
      log,
      panel,
      orphans,
      articles.onDidChange(() => panel.changed()),
      orphans.onDidChange(() => panel.changed()),
    );
    await page.ready();
  });
  afterEach(async () => {
    subscriptions.dispose();
    await closeAll();
    await clear();
  });

  const listed = async (): Promise<ListedArticle> => {
    const { articles, current } = await page.ready();
    const found = articles.find(({ id }) => id === current);
    assert.ok(found);
    return found;
  };
  const claim = async (words: string): Promise<ListedClaim> => {
    const found = (await listed()).claims.find(({ text }) => text.includes(words));
    assert.ok(found, words);
    return found;
  };
  const act = async (words: string, action: ClaimAction) => {
    const reply = await page.ask({ type: 'decide', claimId: (await claim(words)).id, action });
    assert.equal(reply.type, 'result');
    await article.analyze();
  };
  const decisionOn = async (words: string) => {
    await article.analyze();
    return (await claim(words)).decision;
  };

  it('are accepted, given a status, and taken back', async () => {
    await act(CLOSURE, 'accept');
    await act(CLOSURE, 'disputed');
    assert.deepEqual(await decisionOn(CLOSURE), { own: false, verdict: 'accepted', status: 'disputed' });
    await act(CLOSURE, 'noStatus');
    assert.deepEqual(await decisionOn(CLOSURE), { own: false, verdict: 'accepted' });
    await act(CLOSURE, 'takeBack');
    assert.equal(await decisionOn(CLOSURE), undefined);
    await act(CLOSURE, 'noStatus');
    assert.equal(await decisionOn(CLOSURE), undefined);
  });

  it('are rejected, still listed, and accepted after all', async () => {
    const { id } = await claim(CLOSURE);
    await act(CLOSURE, 'reject');
    assert.deepEqual(await decisionOn(CLOSURE), { own: false, verdict: 'rejected' });
    const { analysis } = await article.analyze();
    assert.ok(!analysis.claims.some(({ text }) => text.includes(CLOSURE)));
    assert.equal((await claim(CLOSURE)).id, id);
    await act(CLOSURE, 'accept');
    assert.ok((await article.analyze()).analysis.claims.some(({ text }) => text.includes(CLOSURE)));
  });

  it('are undone by the page', async () => {
    await act(SAIL, 'accept');
    await page.ask({ type: 'run', command: 'undoDecision' });
    assert.equal(await decisionOn(SAIL), undefined);
  });

  it('get a note, which is asked for', async () => {
    const { decisions } = await copydesk();
    const { id } = await claim(CLOSURE);
    await decisions.decide(await article.analyze(), [await article.markOn('claim', CLOSURE)], {
      note: 'Ask them.',
    });
    const { done } = await asked(() => page.ask({ type: 'decide', claimId: id, action: 'note' }));
    await accept();
    assert.equal((await done).type, 'result');
    assert.deepEqual(await decisionOn(CLOSURE), { own: false, note: 'Ask them.' });
  });

  it('that have no place are listed with their old words, and attached to the selection again', async () => {
    await act(CLOSURE, 'accept');
    const old = 'the closure had cost shops near the pier about 20 percent of their income';
    const now = 'businesses at the waterfront lost a fifth of what they earn';
    const edit = new vscode.WorkspaceEdit();
    const { document } = article;
    const at = TEXT.indexOf(old);
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + old.length));
    edit.replace(document.uri, range, now);
    await vscode.workspace.applyEdit(edit);
    await article.analyze();

    const [unplaced] = (await listed()).unplaced;
    assert.deepEqual([unplaced.words, unplaced.state, unplaced.kind], [old, 'lost', 'claim']);
    article.editor.selection = new vscode.Selection(0, 0, 0, 0);
    const refused = await page.ask({ type: 'reattach', annotationId: unplaced.id });
    assert.equal(refused.type, 'error');

    article.select(now);
    const reply = await page.ask({ type: 'reattach', annotationId: unplaced.id });
    assert.equal(reply.type, 'result');
    assert.deepEqual((await listed()).unplaced, []);
    assert.match((await article.sidecarText()) ?? '', /exact: businesses at the waterfront/);
  });

  it('about an article that is gone are listed, and opened', async () => {
    await act(CLOSURE, 'accept');
    await vscode.workspace.fs.delete(article.uri);
    const orphan = async () => {
      const { orphans } = await page.ready();
      return orphans.find(({ name }) => article.sidecar.path.endsWith(name));
    };
    await until('listed', async () => (await orphan()) !== undefined);
    await page.ask({ type: 'openOrphan', orphanId: (await orphan())!.id });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), article.sidecar.toString());
  });

  it('about what the page made up are refused', async () => {
    for (const request of [
      { type: 'decide', claimId: 'x', action: 'accept' },
      { type: 'decide', claimId: (await claim(CLOSURE)).id, action: 'burn' },
      { type: 'reattach', annotationId: 'x' },
      { type: 'openOrphan', orphanId: 'x' },
    ]) {
      assert.equal((await page.ask(request)).type, 'error', JSON.stringify(request));
    }
    assert.equal(await article.sidecarText(), undefined);
  });
});
