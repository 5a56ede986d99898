import assert from 'node:assert/strict';
import { bridge, longArticle } from './invented';
import { OpenPage, SLOW_MACHINE } from './OpenPage';
import { strings } from './strings';

describe('the claims page, to a screen reader', function () {
  this.timeout(SLOW_MACHINE);
  let page: OpenPage;
  afterEach(() => page.close());

  const attributes = (selector: string, name: string) =>
    page.all(selector).map((element) => element.getAttribute(name));

  it('is a treegrid with its size, rows with their level and place', async () => {
    page = await OpenPage.showing([bridge], { grouping: 'speaker' });
    const grid = page.find('[role=treegrid]');
    assert.equal(grid.getAttribute('aria-label'), strings.claims);
    assert.equal(grid.getAttribute('aria-rowcount'), '7');
    assert.equal(grid.getAttribute('aria-colcount'), '9');
    assert.deepEqual(attributes('.scroller [role=row]', 'aria-level'), ['1', '2', '2', '1', '2', '1']);
    assert.deepEqual(attributes('[role=row]', 'aria-rowindex'), ['1', '2', '3', '4', '5', '6', '7']);
    assert.deepEqual(attributes('.group', 'aria-expanded'), ['true', 'true', 'false']);
    assert.deepEqual(attributes('.scroller .claim', 'aria-expanded'), [null, null, null]);
    for (const row of page.all('[role=row]')) {
      const cells = [...row.querySelectorAll('[role=gridcell], [role=columnheader]')];
      const columns = cells.reduce((sum, cell) => sum + Number(cell.getAttribute('aria-colspan') ?? 1), 0);
      assert.equal(columns, 9);
    }
  });

  it('counts rows that are not rendered', async () => {
    page = await OpenPage.showing([longArticle(10_000)]);
    assert.equal(page.find('[role=treegrid]').getAttribute('aria-rowcount'), '10001');
    page.scrollTo(1e9);
    assert.equal(attributes('.scroller [role=row]', 'aria-rowindex').at(-1), '10001');
  });

  it('says by which column the list is sorted', async () => {
    page = await OpenPage.showing([bridge], { sort: { key: 'speaker', descending: true } });
    const expected = ['descending', null, null, null, null, null, 'none', 'none', null];
    assert.deepEqual(attributes('[role=columnheader]', 'aria-sort'), expected);
  });

  it('tells how many claims are left, politely, and only when that changes', async () => {
    page = await OpenPage.showing([bridge]);
    const count = page.find('.count');
    assert.equal(count.getAttribute('role'), 'status');
    assert.equal(count.textContent, '4 of 4 claims');
    const node = count.firstChild;
    page.choose(strings.group, 'kind');
    assert.equal(count.firstChild, node);
    page.type('quill');
    assert.equal(count.textContent, '1 of 4 claims');
  });

  it('names every control and says which kinds are filtered by', async () => {
    page = await OpenPage.showing([bridge], { kinds: ['quote'] });
    for (const control of page.all('input, select, button')) {
      const name =
        control.getAttribute('aria-label') ?? (control.closest('label')?.textContent || control.textContent);
      assert.ok(name, control.outerHTML);
    }
    assert.deepEqual(attributes('.kind-filter', 'aria-pressed'), ['true', 'false', 'false', 'false']);
  });

  it('speaks the selected row as selected, and no other', async () => {
    page = await OpenPage.showing([bridge], { selected: 'cost' });
    assert.equal(page.selected(), 'cost');
    assert.equal(page.find('.scroller [tabindex="0"]').dataset.id, 'cost');
  });
});
