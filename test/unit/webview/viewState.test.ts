import assert from 'node:assert/strict';
import { INITIAL, readViewState, type ViewState } from '../../../src/webview/viewState';

describe('readViewState', () => {
  it('gives back what was saved', () => {
    const saved: ViewState = {
      scope: 'open',
      grouping: 'speaker',
      sort: { key: 'score', descending: true },
      kinds: ['quote', 'figure'],
      source: 'unnamed',
      withFigure: true,
      decision: 'mine',
      text: 'bridge',
      follow: false,
      collapsed: ['kind:quote'],
      selected: 'abc',
      scrollTop: 120,
    };
    assert.deepEqual(readViewState(JSON.parse(JSON.stringify(saved))), saved);
  });

  for (const saved of [
    undefined,
    null,
    'text',
    7,
    {},
    { sort: null },
    { scope: 'planet', kinds: 'quote', source: 'radio' },
  ]) {
    it(`begins anew with ${JSON.stringify(saved)}`, () => assert.deepEqual(readViewState(saved), INITIAL));
  }

  it('drops only what it does not know', () => {
    const saved = {
      kinds: ['rumor', 'quote'],
      collapsed: [1, 'a'],
      scrollTop: -4,
      selected: 9,
      follow: 'no',
    };
    assert.deepEqual(readViewState(saved), { ...INITIAL, kinds: ['quote'], collapsed: ['a'] });
  });
});
