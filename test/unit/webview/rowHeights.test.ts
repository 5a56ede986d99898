import assert from 'node:assert/strict';
import { RowHeights } from '../../../src/webview/rowHeights';

function heightsOf(...ids: readonly string[]): RowHeights {
  const heights = new RowHeights();
  heights.setRows(ids);
  return heights;
}

describe('RowHeights', () => {
  it('takes rows that were not measured for the average of those that were', () => {
    const heights = heightsOf('a', 'b', 'c', 'd');
    heights.measure(0, 30);
    heights.measure(2, 50);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((i) => heights.top(i)),
      [0, 30, 70, 120, 160],
    );
    assert.equal(heights.total, 160);
  });

  it('finds the row at a distance from the top', () => {
    const heights = heightsOf('a', 'b', 'c');
    [10, 20, 30].forEach((height, i) => heights.measure(i, height));
    assert.deepEqual(
      [0, 9, 10, 29, 30, 59, 500].map((d) => heights.rowAt(d)),
      [0, 0, 1, 1, 2, 2, 2],
    );
  });

  it('knows a row again after sorting', () => {
    const heights = heightsOf('a', 'b');
    heights.measure(0, 10);
    heights.measure(1, 70);
    heights.setRows(['b', 'a']);
    assert.equal(heights.top(1), 70);
  });

  it('ignores rows that have no layout', () => {
    const heights = heightsOf('a');
    const before = heights.total;
    heights.measure(0, 0);
    assert.equal(heights.total, before);
  });

  it('forgets what was measured in another width', () => {
    const heights = heightsOf('a');
    const before = heights.total;
    heights.measure(0, 400);
    heights.forget();
    assert.equal(heights.total, before);
  });

  it('has no height without rows', () => assert.equal(heightsOf().total, 0));
});
