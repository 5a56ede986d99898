import assert from 'node:assert/strict';
import { article } from '../unit/webview/invented';
import { bridge, longArticle, recount } from './invented';
import { OpenPage, SLOW_MACHINE } from './OpenPage';
import { strings } from './strings';

describe('the claims page and its host', function () {
  this.timeout(SLOW_MACHINE);
  let page: OpenPage;
  afterEach(() => page.close());

  it('asks for everything as soon as it listens, and shows nothing before', () => {
    page = new OpenPage();
    assert.deepEqual(page.requests(), [{ type: 'ready' }]);
    assert.deepEqual(page.rowIds(), []);
    assert.equal(page.find('.empty').textContent, '');
  });

  it('asks for the words of a claim that is clicked, leaving the list by its link alone', async () => {
    page = await OpenPage.showing([bridge]);
    page.requests();
    page.click('[data-id=ferry] a');
    page.click('[data-id=ferry] .words');
    page.click('[data-id=ferry] a', { ctrlKey: true });
    page.click('[data-id=lane] .words', { ctrlKey: true });
    assert.deepEqual(page.requests(), [
      { type: 'reveal', claimId: 'ferry', keepFocus: false },
      { type: 'reveal', claimId: 'ferry', keepFocus: true },
      { type: 'reveal', claimId: 'ferry', keepFocus: true },
      { type: 'reveal', claimId: 'lane', keepFocus: true },
    ]);
    assert.equal(page.selected(), 'lane');
  });

  it('does not jump while words are being selected to copy them', async () => {
    page = await OpenPage.showing([bridge]);
    page.requests();
    page.document.getSelection()?.selectAllChildren(page.find('[data-id=ferry] .words'));
    page.click('[data-id=ferry] .words');
    assert.deepEqual(page.requests(), []);
  });

  it('shows the words of an error reply until the next request', async () => {
    page = await OpenPage.showing([bridge]);
    page.click('[data-id=ferry]');
    await page.refuse('The claim is gone. <b>');
    const error = page.find('[role=alert]');
    assert.equal(error.textContent, 'The claim is gone. <b>');
    page.click('[data-id=cost]');
    assert.equal(error.textContent, '');
  });

  it('reports its own errors to the host', async () => {
    page = new OpenPage();
    await page.refuse('Nothing to show.');
    assert.equal(page.find('[role=alert]').textContent, 'Nothing to show.');
    assert.deepEqual(page.requests().at(-1), { type: 'report', message: 'Nothing to show.' });
  });

  it('drops a snapshot that is older than the one it shows', async () => {
    page = await OpenPage.showing([bridge]);
    const older = page.snapshot([recount]);
    await page.send({ type: 'snapshot', snapshot: page.snapshot([bridge]) });
    await page.send({ type: 'snapshot', snapshot: older });
    assert.equal(page.rowIds()[0], 'lane');
  });

  it('selects the claim at the caret without asking for anything', async () => {
    page = await OpenPage.showing([bridge]);
    page.requests();
    await page.send({ type: 'caret', claimId: 'ferry' });
    assert.equal(page.selected(), 'ferry');
    assert.equal(page.document.activeElement, page.document.body);
    assert.deepEqual(page.requests(), []);
  });

  it('selects the closed group that holds the claim at the caret', async () => {
    page = await OpenPage.showing([bridge]);
    await page.send({ type: 'caret', claimId: 'opened' });
    assert.equal(page.selected(), 'less-worth');
  });

  it('brings a claim far down into view', async () => {
    page = await OpenPage.showing([longArticle(1000)]);
    await page.send({ type: 'caret', claimId: 'c700' });
    assert.ok(page.rowIds().includes('c700'));
  });

  it('stays where it is when it is told not to follow, or the claim is filtered out', async () => {
    page = await OpenPage.showing([bridge], { selected: 'cost', kinds: ['figure'] });
    await page.send({ type: 'caret', claimId: 'lane' });
    assert.equal(page.selected(), 'cost');
    page.click('.kind-filter:nth-child(3)');
    page.click('.follow input');
    await page.send({ type: 'caret', claimId: 'lane' });
    assert.equal(page.selected(), 'cost');
  });

  it('filters all open articles when the host asks for it', async () => {
    page = await OpenPage.showing([bridge, recount], { kinds: ['quote'] });
    await page.send({ type: 'filter', text: 'Nwosu' });
    assert.equal(page.find<HTMLInputElement>('.filter').value, 'Nwosu');
    assert.deepEqual(page.rowIds(), ['ballots']);
  });

  it('keeps the selection by id while claims come and go around it', async () => {
    page = await OpenPage.showing([bridge], { selected: 'ferry' });
    const fewer = article('bridge', bridge.claims.slice(1));
    await page.send({ type: 'snapshot', snapshot: page.snapshot([fewer]) });
    assert.equal(page.selected(), 'ferry');
  });

  it('leaves its settings behind and takes them up again', async () => {
    page = await OpenPage.showing([bridge, recount]);
    page.choose(strings.scope, 'open');
    page.choose(strings.group, 'speaker');
    page.type('a');
    page.click('.kind-filter:nth-child(3)');
    page.click('.headers button');
    page.click('.follow input');
    page.click('[data-id=cost]');
    page.click('[data-id="speaker:Amara Nwosu"]');
    const { state } = page;
    const shown = page.rowIds();
    page.close();

    page = await OpenPage.showing([bridge, recount], state);
    assert.deepEqual(page.rowIds(), shown);
    assert.equal(page.selected(), 'speaker:Amara Nwosu');
    assert.equal(page.find<HTMLInputElement>('.filter').value, 'a');
    assert.equal(page.find<HTMLInputElement>('.follow input').checked, false);
    assert.equal(page.find('.kind-filter:nth-child(3)').getAttribute('aria-pressed'), 'true');
  });

  it('comes back to where one had scrolled', async () => {
    page = await OpenPage.showing([longArticle(1000)]);
    page.scrollTo(20_000);
    await new Promise((resolve) => setTimeout(resolve, 250));
    assert.equal(page.state?.scrollTop, 20_000);
    const { state } = page;
    page.close();
    page = await OpenPage.showing([longArticle(1000)], state);
    assert.equal(page.find('.scroller').scrollTop, 20_000);
  });
});
