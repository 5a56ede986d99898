import assert from 'node:assert/strict';
import type { ListedArticle, ReadingState } from '../../src/protocol/snapshot';
import { article, claim } from '../unit/webview/invented';
import { bridge, longArticle, recount } from './invented';
import { OpenPage, SLOW_MACHINE } from './OpenPage';
import { strings } from './strings';

describe('the claims page', function () {
  this.timeout(SLOW_MACHINE);
  let page: OpenPage;
  afterEach(() => page.close());

  const texts = (selector: string) => page.all(selector).map(({ textContent }) => textContent);

  it('shows claimant, kind, words, place, score and what can be done of each claim', async () => {
    page = await OpenPage.showing([bridge]);
    const cells = page.all('.scroller .claim')[0].querySelectorAll('[role=gridcell]');
    assert.deepEqual(
      [...cells].map(({ textContent }) => textContent),
      ['Ilse Varga', 'Quote', '', '“No lane stays open,” she said.', '', '', 'bridge.txt:3', '80', '✓✗✎⋯'],
    );
  });

  it('says on whose word a claim stands, and through whom it came', async () => {
    const evidence = {
      grade: 'D',
      reasons: ['indirect', 'hop'],
      chain: ['the ministry', 'Ilse Varga'],
      hops: 1,
    } as const;
    page = await OpenPage.showing([article('a', [claim('told', { evidence }), claim('own')])]);
    const [told, own] = page.all('.scroller .grounds').map((cell) => cell.textContent);
    const { indirect, hop } = strings.comparison.words.evidence;
    assert.equal(told, `D ${indirect}; ${hop} · the ministry ← Ilse Varga`);
    assert.equal(own, '');
  });

  it('groups by what was decided, and by whose word it is', async () => {
    const evidence = { grade: 'B', reasons: [], chain: [], hops: 0 } as const;
    const checked = claim('checked', { evidence, decision: { own: false, status: 'checked' } });
    page = await OpenPage.showing([article('a', [claim('bare'), checked])]);
    page.choose(strings.group, 'status');
    assert.deepEqual(texts('.group .title'), [strings.decisions.status.checked, strings.noStatus]);
    page.choose(strings.group, 'evidence');
    assert.deepEqual(texts('.group .title'), ['Evidence: grade B', strings.noGrade]);
  });

  it('tells how many filters are set behind the button that opens them', async () => {
    page = await OpenPage.showing([bridge]);
    assert.deepEqual(texts('.opener'), ['Filters']);
    page.choose(strings.source, 'named');
    page.choose(strings.decisions.filter, 'undecided');
    page.choose(strings.group, 'status');
    assert.deepEqual(texts('.opener'), ['Filters (2)']);
  });

  for (const [platform, undo, hold] of [
    ['Linux x86_64', 'Ctrl+Z', 'Ctrl'],
    ['MacIntel', '⌘Z', '⌘'],
  ] as const) {
    it(`names the keys of ${platform}`, async () => {
      page = new OpenPage(undefined, platform);
      await page.answer(page.snapshot([bridge]));
      assert.ok(texts('.keys kbd').includes(undo));
      assert.ok(texts('.keys dd').includes(`Show in the article; with ${hold}, stay`));
    });
  }

  it('sets off verbatim parts and figures', async () => {
    const text = 'It has “41 bearings” and 2 lanes';
    const marks = [
      { span: [7, 20], kind: 'verbatim' },
      { span: [8, 10], kind: 'figure' },
      { span: [25, 26], kind: 'figure' },
    ] as const;
    page = await OpenPage.showing([article('a', [claim('c', { text, marks })])]);
    assert.equal(texts('.words').join(''), text);
    assert.equal(texts('.verbatim').join(''), '“41 bearings”');
    assert.deepEqual(texts('.figure'), ['41', '2']);
  });

  it('words the claimants that have no name', async () => {
    const kinds = ['unknown', 'article', 'nobody'] as const;
    page = await OpenPage.showing([
      article(
        'a',
        kinds.map((kind) => claim(kind, { claimant: { kind } })),
      ),
    ]);
    assert.deepEqual(
      texts('.scroller .speaker'),
      kinds.map((kind) => strings.claimant[kind]),
    );
  });

  for (const hostile of [
    '<img src=x onerror="globalThis.ran = true">',
    '</div><script>globalThis.ran = true</script>',
    `"quotes" & 'more'`,
    '**bold** [link](command:workbench.action.quit)',
    'nul \0 and \u202e turned',
  ]) {
    it(`shows ${JSON.stringify(hostile)} as text`, async () => {
      const given = claim('c', { text: hostile, claimant: { kind: 'named', name: hostile } });
      page = await OpenPage.showing([article('a', [given], { name: hostile })], { grouping: 'speaker' });
      assert.deepEqual(texts('.words'), [hostile]);
      assert.deepEqual(texts('.scroller .speaker'), [hostile]);
      assert.deepEqual(texts('.group .title'), [hostile]);
      assert.deepEqual(texts('.place a'), [`${hostile}:1`]);
      assert.deepEqual(page.all('img, script:not([nonce])'), []);
      assert.equal((page.document.defaultView as unknown as { ran?: boolean }).ran, undefined);
    });
  }

  const emptiness: [string, ListedArticle[], string][] = [
    ['no article is open', [], strings.empty.noArticle],
    ...(['analyzing', 'notEnglish', 'failed'] as const).map(
      (state: Exclude<ReadingState, 'analyzed'>): [string, ListedArticle[], string] => [
        `the article is ${state}`,
        [article('a', [], { state })],
        strings.empty[state],
      ],
    ),
    ['the article claims nothing', [article('a', [])], strings.empty.noClaims],
  ];
  for (const [when, articles, expected] of emptiness) {
    it(`says so when ${when}`, async () => {
      page = await OpenPage.showing(articles);
      assert.equal(page.find('.empty p').textContent, expected);
      assert.equal(page.find('.grid').hidden, true);
    });
  }

  it('offers to clear the filters when nothing passes them', async () => {
    page = await OpenPage.showing([bridge], {
      text: 'unheard of',
      kinds: ['quote'],
      source: 'none',
      withFigure: true,
    });
    assert.equal(page.find('.empty p').textContent, strings.empty.filtered);
    assert.equal(page.find('.count').textContent, '0 of 4 claims');
    page.click('.empty button');
    assert.equal(page.find('.grid').hidden, false);
    assert.equal(page.find('.count').textContent, '4 of 4 claims');
  });

  it('offers sample articles when no article is open', async () => {
    page = await OpenPage.showing([]);
    page.requests();
    page.click('.empty button');
    assert.deepEqual(page.requests(), [{ type: 'run', command: 'openSamples' }]);
  });

  it('filters while one types, by kinds, sources and figures, and by what is open', async () => {
    page = await OpenPage.showing([bridge, recount]);
    page.type('ferry');
    assert.equal(page.find('.count').textContent, '0 of 4 claims');
    page.type('quill');
    assert.deepEqual(page.rowIds(), ['cost']);
    page.type('');
    page.click('.kind-filter:nth-child(1)');
    page.click('.kind-filter:nth-child(3)');
    assert.deepEqual(page.rowIds(), ['lane', 'cost']);
    page.click('.kind-filter:nth-child(1)');
    page.click('.kind-filter:nth-child(3)');
    page.choose(strings.source, 'unnamed');
    assert.deepEqual(page.rowIds(), ['ferry']);
    page.choose(strings.source, 'all');
    page.click('.with-figure input');
    assert.deepEqual(page.rowIds(), ['cost']);
    page.click('.with-figure input');
    page.click('.kind-filter:nth-child(1)');
    page.click('.kind-filter:nth-child(3)');
    page.choose(strings.scope, 'open');
    assert.deepEqual(page.rowIds(), ['lane', 'cost', 'ballots']);
    page.choose(strings.group, 'speaker');
    assert.deepEqual(texts('.group .title'), ['Ilse Varga', 'Jonas Quill', 'Amara Nwosu']);
  });

  it('counts the claims of a group as the language writes numbers', async () => {
    page = await OpenPage.showing([longArticle(1200)], { grouping: 'article' });
    assert.deepEqual(texts('.group .badge'), ['1,200']);
  });

  it('leaves on screen, as it is, what a filter leaves in the list', async () => {
    page = await OpenPage.showing([bridge, recount]);
    const shown = page.find('[data-id=cost]');
    page.type('quill');
    assert.deepEqual(page.rowIds(), ['cost']);
    assert.equal(page.find('[data-id=cost]'), shown);
  });

  it('sorts by a column, and the other way round at the second press', async () => {
    page = await OpenPage.showing([bridge]);
    const byScore = '.headers .stack:last-child [role=columnheader]:nth-child(2) button';
    page.click(byScore);
    assert.deepEqual(page.rowIds(), ['cost', 'lane', 'ferry', 'less-worth']);
    page.click(byScore);
    assert.deepEqual(page.rowIds(), ['ferry', 'lane', 'cost', 'less-worth']);
  });

  it('renders only what is near of 10,000 claims, wherever one scrolls', async () => {
    page = await OpenPage.showing([longArticle(10_000)]);
    for (const top of [0, 1000, 240_000, 1e9, 100]) {
      page.scrollTo(top);
      const ids = page.rowIds();
      assert.ok(ids.length > 0 && ids.length < 60, `${ids.length} rows at ${top}`);
      assert.ok(page.all('*').length < 1500);
    }
    page.scrollTo(48 * 5000);
    assert.ok(page.rowIds().includes('c5000'));
  });

  it('renders no more of the few hundred that a filter leaves', async () => {
    page = await OpenPage.showing([longArticle(10_000)]);
    page.type('number 12');
    assert.match(page.find('.count').textContent, /^299 /);
    assert.ok(page.rowIds().length < 60, `${page.rowIds().length} rows`);
    assert.equal(page.rowIds()[0], 'c12');
  });

  it('keeps the rows apart when a claim is added above', async () => {
    page = await OpenPage.showing([bridge]);
    const more = article('bridge', [claim('first', { line: 1 }), ...bridge.claims]);
    await page.send({ type: 'snapshot', snapshot: page.snapshot([more]) });
    assert.deepEqual(page.rowIds(), ['first', 'lane', 'cost', 'ferry', 'less-worth']);
  });
});
