import assert from 'node:assert/strict';
import { PAGES } from '../../src/core/corpus/markup/words';
import { bridge } from './invented';
import { compared, ferry } from './inventedComparison';
import { OpenPage } from './OpenPage';

describe('axe-core', function () {
  this.timeout(60_000);
  let page: OpenPage;
  afterEach(() => page.close());

  it('finds no fault with the claims', async () => {
    page = await OpenPage.showing([bridge], { grouping: 'speaker' });
    assert.deepEqual(await page.violations(), []);
  });

  for (const name of PAGES) {
    it(`finds no fault with the comparison’s ${name}`, async () => {
      page = new OpenPage({ tab: 'compare', compare: { page: name, text: '', scrollTop: 0 } });
      await page.answer(page.snapshot([]));
      await page.send({ type: 'comparison', snapshot: compared(ferry) });
      assert.equal(page.find('.error').textContent, '');
      assert.deepEqual(await page.violations(), []);
    });
  }

  it('finds no fault with an empty comparison', async () => {
    page = new OpenPage({ tab: 'compare' });
    await page.answer(page.snapshot([]));
    assert.deepEqual(await page.violations(), []);
  });
});
