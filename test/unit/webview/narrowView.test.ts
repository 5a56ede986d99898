import assert from 'node:assert/strict';
import { narrowView } from '../../../src/webview/compare/narrowView';
import { ferry } from '../../webview/inventedComparison';

describe('narrowView', () => {
  const found = (text: string) => narrowView(ferry, 'quotes', text, 10).found;

  for (const text of ['ferry', 'VANCE never', 'férry', '"the ferry', 'courier.txt'])
    it(`finds ${text}`, () => assert.equal(found(text), 1));

  it('finds nothing that lacks one of the words', () => assert.equal(found('ferry tunnel'), 0));

  it('tells how many there are, and keeps no more than are shown', () => {
    const { view, total } = narrowView(ferry, 'quotes', '', 0);
    assert.deepEqual([view.quotes.length, total], [0, ferry.quotes.length]);
  });
});
