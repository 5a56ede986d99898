import assert from 'node:assert/strict';
import { bridge, longArticle } from './invented';
import { OpenPage, SLOW_MACHINE } from './OpenPage';

describe('the claims page, by keyboard', function () {
  this.timeout(SLOW_MACHINE);
  let page: OpenPage;
  afterEach(() => page.close());

  /** Focuses the list as the Tab key does. */
  async function openList(...given: Parameters<typeof OpenPage.showing>): Promise<void> {
    page = await OpenPage.showing(...given);
    page.requests();
    page.find('.scroller [tabindex="0"]').focus();
  }

  const steps: [keys: string[], row: string][] = [
    [['ArrowDown'], 'lane'],
    [['ArrowDown', 'ArrowDown'], 'cost'],
    [['End'], 'less-worth'],
    [['End', 'ArrowDown'], 'less-worth'],
    [['End', 'ArrowUp'], 'ferry'],
    [['End', 'Home'], 'lane'],
    [['Home', 'ArrowUp'], 'lane'],
    [['PageDown'], 'less-worth'],
    [['End', 'PageUp'], 'lane'],
    [['j'], 'cost'],
    [['j', 'o', 'n'], 'cost'],
    [['l'], 'less-worth'],
    [['Home', 'i'], 'ferry'],
  ];
  for (const [keys, row] of steps) {
    it(`${keys.join(' ')} leads to ${row}`, async () => {
      await openList([bridge]);
      page.press(...keys);
      assert.equal(page.selected(), row);
      assert.equal(page.focused(), row);
      assert.deepEqual(page.requests(), []);
    });
  }

  it('has one tab stop in the list, which moves with the selection', async () => {
    await openList([bridge]);
    for (const key of ['ArrowDown', 'ArrowDown', 'End']) {
      page.press(key);
      const stops = page.all('.scroller [tabindex="0"]');
      assert.deepEqual(
        stops.map(({ dataset }) => dataset.id),
        [page.selected()],
      );
    }
  });

  it('opens and closes groups, and goes between a group and its claims', async () => {
    await openList([bridge], { grouping: 'speaker', collapsed: ['less-worth', 'speaker:Jonas Quill'] });
    page.press('Home', 'ArrowRight');
    assert.equal(page.focused(), 'lane');
    page.press('ArrowLeft');
    assert.equal(page.focused(), 'speaker:Ilse Varga');
    page.press('ArrowLeft');
    assert.deepEqual(page.rowIds(), ['speaker:Ilse Varga', 'speaker:Jonas Quill', 'less-worth']);
    assert.equal(page.focused(), 'speaker:Ilse Varga');
    page.press('ArrowLeft', 'ArrowDown', 'Enter', 'ArrowRight');
    assert.equal(page.focused(), 'cost');
    page.press('End', 'ArrowRight', 'End');
    assert.equal(page.focused(), 'opened');
  });

  it('asks for the words on Enter, and keeps the focus on Ctrl+Enter and Cmd+Enter', async () => {
    await openList([bridge]);
    page.press('ArrowDown', 'ArrowDown', 'Enter');
    page.key('Enter', { ctrlKey: true });
    page.key('Enter', { metaKey: true });
    const reveal = (keepFocus: boolean) => ({ type: 'reveal', claimId: 'cost', keepFocus });
    assert.deepEqual(page.requests(), [reveal(false), reveal(true), reveal(true)]);
  });

  it('goes to the filter with / and back with the arrow, Enter or Escape', async () => {
    for (const back of ['ArrowDown', 'Enter', 'Escape']) {
      await openList([bridge]);
      page.press('ArrowDown', '/');
      assert.equal(page.document.activeElement, page.find('.filter'));
      page.press(back);
      assert.equal(page.focused(), 'lane', back);
    }
  });

  it('clears the filter with Escape, in the filter and in the list', async () => {
    await openList([bridge], { text: 'quill' });
    page.press('Escape');
    assert.equal(page.find<HTMLInputElement>('.filter').value, '');
    page.press('/');
    page.type('quill');
    page.press('Escape');
    assert.equal(page.find('.count').textContent, '4 of 4 claims');
    assert.equal(page.document.activeElement, page.find('.filter'));
  });

  it('leaves keys that mean nothing here to the browser', async () => {
    await openList([bridge]);
    for (const key of ['Tab', 'F6', 'Shift']) assert.ok(page.key(key), key);
    assert.ok(page.key('c', { ctrlKey: true }));
    assert.ok(page.key('ArrowLeft', { altKey: true }));
  });

  it('keeps the focus in the list when the focused row is scrolled away, and goes on from that row', async () => {
    await openList([longArticle(1000)]);
    page.press('ArrowDown', 'ArrowDown');
    page.scrollTo(20_000);
    assert.ok(!page.rowIds().includes('c1'));
    assert.equal(page.document.activeElement, page.find('.rows'));
    page.press('ArrowDown');
    assert.equal(page.focused(), 'c2');
  });

  it('pages through 10,000 claims to the end and back', async () => {
    await openList([longArticle(10_000)]);
    page.press('End');
    assert.equal(page.focused(), 'c9999');
    page.press('PageUp');
    assert.match(page.focused() ?? '', /^c99[0-8]\d$/);
    page.press('Home');
    assert.equal(page.focused(), 'c0');
  });
});
