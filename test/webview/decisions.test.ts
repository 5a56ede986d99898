import assert from 'node:assert/strict';
import { article, claim } from '../unit/webview/invented';
import { OpenPage, SLOW_MACHINE } from './OpenPage';
import { strings } from './strings';

const port = article(
  'port',
  [
    claim('tug', { line: 1 }),
    claim('crane', {
      line: 2,
      decision: { own: false, verdict: 'accepted', status: 'disputed', note: 'Ask the crew. <b>' },
    }),
    claim('quay', { line: 3, decision: { own: false, verdict: 'rejected' } }),
    claim('pier', { line: 4, decision: { own: true } }),
    claim('dock', { line: 5 }),
  ],
  {
    unplaced: [
      { id: 'u1', state: 'lost', kind: 'quote', words: '“No tug came.” <i>', note: 'From the old text.' },
      { id: 'u2', state: 'doubtful', kind: 'figure', words: '12 boats' },
    ],
  },
);

describe('decisions on the claims page', function () {
  this.timeout(SLOW_MACHINE);
  let page: OpenPage;
  afterEach(() => page.close());

  const decided = (claimId: string, action: string) => ({ type: 'decide', claimId, action });

  it('are told in words and signs, with the note as it was written', async () => {
    page = await OpenPage.showing([port], { decision: 'decided' });
    const words = (selector: string) => page.all(selector).map(({ textContent }) => textContent);
    assert.deepEqual(words('.claim .decision'), ['✓ Accepted · ◐ Disputed', '✗ Rejected', '✎ Marked by you']);
    assert.deepEqual(words('.claim .note'), ['Ask the crew. <b>', '', '']);
    assert.deepEqual(page.rowIds(), ['crane', 'quay', 'pier']);
  });

  it('are counted beside the claims', async () => {
    page = await OpenPage.showing([port]);
    assert.equal(page.find('.count').textContent, '4 of 5 claims · 3 of 5 decided');
  });

  it('are filtered by, rejected ones too', async () => {
    page = await OpenPage.showing([port]);
    assert.deepEqual(page.rowIds(), ['tug', 'crane', 'pier', 'dock']);
    page.choose(strings.decisions.filter, 'rejected');
    assert.deepEqual(page.rowIds(), ['quay']);
    assert.equal(page.state?.decision, 'rejected');
  });

  it('are made by the buttons of a row, which say their keys', async () => {
    page = await OpenPage.showing([port]);
    page.requests();
    page.click('[data-id=tug] [data-action=accept]');
    page.click('[data-id=crane] [data-action=takeBack]');
    page.click('[data-id=crane] [data-action=more]');
    assert.deepEqual(page.requests(), [
      decided('tug', 'accept'),
      decided('crane', 'takeBack'),
      decided('crane', 'more'),
    ]);
    assert.equal(page.selected(), 'crane');
    assert.equal(page.find('[data-id=tug] [data-action=accept]').title, 'Accept (+)');
    assert.equal(page.find('[data-id=crane] [data-action=accept]').getAttribute('aria-pressed'), 'true');
    assert.equal(page.document.querySelector('[data-id=tug] [data-action=takeBack]'), null);
  });

  it('are made by keys on a row', async () => {
    page = await OpenPage.showing([port], { selected: 'tug' });
    page.find('[data-id=tug]').focus();
    page.requests();
    page.press('+', '-', 'Backspace', 'F2', '*', '1', '2', '3', '4', '0');
    const actions = [
      'accept',
      'reject',
      'takeBack',
      'note',
      'more',
      'open',
      'checked',
      'disputed',
      'ignored',
      'noStatus',
    ];
    assert.deepEqual(
      page.requests(),
      actions.map((action) => decided('tug', action)),
    );
  });

  it('are undone by a key and by a button', async () => {
    page = await OpenPage.showing([port], { selected: 'tug' });
    page.find('[data-id=tug]').focus();
    page.requests();
    page.key('z', { ctrlKey: true });
    page.click('.toolbar .undo');
    const undo = { type: 'run', command: 'undoDecision' };
    assert.deepEqual(page.requests(), [undo, undo]);
  });

  it('are exported by a button', async () => {
    page = await OpenPage.showing([port]);
    page.requests();
    page.click('.toolbar .export');
    assert.deepEqual(page.requests(), [{ type: 'export' }]);
  });

  it('are worked through with the space bar', async () => {
    page = await OpenPage.showing([port], { selected: 'tug' });
    page.find('[data-id=tug]').focus();
    page.press(' ');
    assert.equal(page.focused(), 'dock');
    page.press(' ');
    assert.equal(page.focused(), 'tug');
  });

  it('leave the focus where it was when a row drops out of the list', async () => {
    page = await OpenPage.showing([port], { selected: 'tug', decision: 'undecided' });
    page.find('[data-id=tug]').focus();
    const { claims, ...rest } = port;
    const taken = claims.map((each) =>
      each.id === 'tug' ? { ...each, decision: { own: false, verdict: 'accepted' as const } } : each,
    );
    await page.send({ type: 'snapshot', snapshot: page.snapshot([{ ...rest, claims: taken }]) });
    assert.equal(page.focused(), 'dock');
    assert.equal(page.state?.selected, 'dock');
  });

  it('go on at the same row when the focus comes back from a question', async () => {
    page = await OpenPage.showing([port], { selected: 'tug' });
    page.find('[data-id=tug]').focus();
    page.find('[data-id=tug]').blur();
    page.focusWindow();
    assert.equal(page.focused(), 'tug');
  });

  it('leave Enter on a button to the button', async () => {
    page = await OpenPage.showing([port]);
    page.find('[data-id=tug] [data-action=note]').focus();
    page.requests();
    assert.ok(page.key('Enter'));
    assert.deepEqual(page.requests(), []);
  });

  it('have a list of their keys, which a key opens and closes', async () => {
    page = await OpenPage.showing([port], { selected: 'tug' });
    page.find('[data-id=tug]').focus();
    page.press('?');
    assert.ok(page.find<HTMLDetailsElement>('.keys').open);
    page.press('?');
    assert.ok(!page.find<HTMLDetailsElement>('.keys').open);
  });

  it('that have lost their place are listed with their old words, to be attached again', async () => {
    page = await OpenPage.showing([port]);
    page.requests();
    const [lost, doubtful] = page.all('.left-behind li');
    assert.match(lost.textContent ?? '', /“No tug came\.” <i>Quote · is goneFrom the old text\./);
    assert.match(doubtful.textContent ?? '', /12 boatsFigure · stands in several places/);
    lost.querySelector('button')?.click();
    assert.deepEqual(page.requests(), [{ type: 'reattach', annotationId: 'u1' }]);
  });

  it('without their article are listed, to be opened', async () => {
    page = new OpenPage();
    await page.answer(page.snapshot([], [{ id: 'o1', name: 'gone.txt.annotations.yaml' }]));
    page.requests();
    assert.match(page.find('.left-behind').textContent ?? '', /gone\.txt\.annotations\.yaml/);
    page.click('.left-behind button');
    assert.deepEqual(page.requests(), [{ type: 'openOrphan', orphanId: 'o1' }]);
  });

  it('have nothing left behind where all is in its place', async () => {
    page = await OpenPage.showing([{ ...port, unplaced: [] }]);
    assert.ok(page.find('.left-behind').hidden);
  });

  it('break no rule of accessibility that can be checked without layout', async () => {
    page = await OpenPage.showing([port], { decision: 'decided', grouping: 'kind' });
    page.press('?');
    assert.deepEqual(await page.violations(), []);
  });
});
