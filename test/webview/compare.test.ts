import assert from 'node:assert/strict';
import { PAGES } from '../../src/core/corpus/markup/words';
import { compared, ferry, manyQuotes } from './inventedComparison';
import { OpenPage, SLOW_MACHINE } from './OpenPage';
import { strings } from './strings';

const { words } = strings.comparison;

describe('the comparison', function () {
  this.timeout(SLOW_MACHINE);
  let page: OpenPage;
  afterEach(() => page.close());

  const showing = async (view = ferry, state: ConstructorParameters<typeof OpenPage>[0] = {}) => {
    page = new OpenPage({ tab: 'compare', ...state });
    await page.answer(page.snapshot([]));
    await page.send({ type: 'comparison', snapshot: compared(view) });
    page.requests();
    return page;
  };
  const tab = (name: string) =>
    page.all('[role=tab]').find((each) => each.textContent?.startsWith(name)) ?? assert.fail(name);
  const press = (key: string) => page.key(key);
  const content = () => page.find('#comparison-page');

  it('shows on every page what there is, with links to the places', async () => {
    await showing();
    const expected = {
      quotes: ['herald.txt:5', 'courier.txt:7'],
      figures: ['herald.txt:9', 'courier.txt:11'],
      people: ['herald.txt:5', 'courier.txt:3', 'herald.txt:5', 'courier.txt:7'],
      timeline: ['herald.txt:3', 'courier.txt:3'],
      voices: ['courier.txt:5'],
      chains: ['courier.txt:7'],
      flags: ['herald.txt:3', 'herald.txt:3', 'herald.txt:9', 'courier.txt:5'],
    };
    for (const name of PAGES) {
      tab(words.pages[name]).click();
      const links = [...content().querySelectorAll('a.place')].map((link) => link.textContent);
      assert.deepEqual(links, expected[name], name);
    }
  });

  it('tells differences by words and marks, not by color alone', async () => {
    await showing();
    assert.equal(content().querySelector('blockquote del')?.textContent, 'never');
    const difference = content().querySelector('.differences')?.textContent;
    assert.equal(difference, `${words.severity.high} ${words.difference.negation} never`);
  });

  it('shows text as text', async () => {
    await showing();
    tab(words.pages.flags).click();
    assert.equal(content().querySelector('b'), null);
    assert.match(content().textContent ?? '', /<b>reportedly<\/b>/);
  });

  it('asks for a place, for two side by side, and to save a picture', async () => {
    await showing();
    page.click('.wording a.place');
    page.click('.wording [data-beside]');
    tab(words.pages.timeline).click();
    page.click('[data-save]');
    const [reveal, beside, save] = page.requests();
    assert.deepEqual(reveal, { type: 'revealPlace', comparison: 1, place: 0, keepFocus: false });
    assert.deepEqual(beside, { type: 'sideBySide', comparison: 1, places: [0, 1] });
    assert.ok(save.type === 'saveSvg');
    assert.equal(save.name, words.pages.timeline);
    assert.match(save.svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.doesNotMatch(save.svg, /class=|data-place/);
  });

  it('keeps the entries that have all words looked for, and says when none has', async () => {
    await showing(manyQuotes(20));
    const filter = page.find<HTMLInputElement>('.compare-panel .filter');
    const look = (text: string) => {
      filter.value = text;
      filter.dispatchEvent(new filter.ownerDocument.defaultView!.Event('input', { bubbles: true }));
    };
    look('speaker 1 courier');
    assert.equal(page.all('.quote').length, 11);
    look('no such words');
    assert.equal(content().textContent, strings.comparison.filtered);
    filter.focus();
    press('Escape');
    assert.equal(page.all('.quote').length, 20);
  });

  it('shows a hundred of many entries, and more on request', async () => {
    await showing(manyQuotes(250));
    assert.equal(page.all('.quote').length, 100);
    content().querySelector<HTMLElement>(':scope > .action')?.click();
    assert.equal(page.all('.quote').length, 200);
  });

  it('goes to the quote that a hover leads to, from wherever one is', async () => {
    await showing(manyQuotes(150), { tab: 'claims', compare: { page: 'flags', text: 'x', scrollTop: 0 } });
    page.document.defaultView!.Element.prototype.scrollIntoView = () => undefined;
    await page.send({ type: 'showComparison', place: { page: 'quotes', id: 'v149' } });
    assert.equal(page.document.activeElement?.id, 'v149');
    assert.equal(page.find('.claims-panel').hidden, true);
  });

  it('remembers the tab, the page and the words looked for', async () => {
    await showing(ferry, { tab: 'claims' });
    tab(strings.comparison.compare).click();
    tab(words.pages.people).click();
    const { state } = page;
    page.close();
    await showing(ferry, state);
    assert.equal(tab(strings.comparison.compare).getAttribute('aria-selected'), 'true');
    assert.equal(tab(words.pages.people).getAttribute('aria-selected'), 'true');
  });

  it('offers to compare when nothing was, and says when articles are being compared', async () => {
    page = new OpenPage({ tab: 'compare' });
    await page.answer(page.snapshot([]));
    page.requests();
    assert.match(content().textContent ?? '', new RegExp(strings.comparison.nothingCompared));
    page.click('#comparison-page .action');
    assert.deepEqual(page.requests(), [{ type: 'run', command: 'compareArticles' }]);
    await page.send({ type: 'comparison', snapshot: { comparison: 0, isComparing: true, view: null } });
    assert.equal(content().textContent, strings.comparison.comparing);
    assert.equal(content().getAttribute('aria-busy'), 'true');
  });

  it('is reached and left with the keyboard alone', async () => {
    await showing(ferry, { tab: 'claims' });
    tab(strings.claims).focus();
    press('ArrowRight');
    assert.equal(page.document.activeElement, tab(strings.comparison.compare));
    assert.equal(page.find('.compare-panel').hidden, false);
    tab(words.pages.quotes).focus();
    press('End');
    assert.equal(page.document.activeElement, tab(words.pages.flags));
    press('ArrowRight');
    assert.equal(page.document.activeElement, tab(words.pages.quotes));
    press('/');
    assert.equal(page.document.activeElement, page.find('.compare-panel .filter'));
  });
});
