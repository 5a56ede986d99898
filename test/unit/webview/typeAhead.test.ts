import assert from 'node:assert/strict';
import { TypeAhead } from '../../../src/webview/typeAhead';

const labels = ['Berit', 'Ilse', 'Ida', 'Jonas', 'ilmari'];

/** Where each key leads, typed at the given times from row 0. */
function type(...keys: readonly [key: string, time: number][]): number[] {
  const typeAhead = new TypeAhead();
  let at = 0;
  return keys.map(([key, time]) => {
    const found = typeAhead.find(key, time, (i) => labels[i], labels.length, at);
    if (found >= 0) at = found;
    return found;
  });
}

describe('TypeAhead', () => {
  it('goes to the next row that begins with the letter', () => assert.deepEqual(type(['j', 0]), [3]));
  it('narrows with each letter', () => assert.deepEqual(type(['i', 0], ['d', 100]), [1, 2]));
  it('steps on with the same letter, and around', () => {
    assert.deepEqual(type(['i', 0], ['i', 100], ['I', 200], ['i', 300]), [1, 2, 4, 1]);
  });
  it('begins anew after a pause', () => assert.deepEqual(type(['i', 0], ['j', 2000]), [1, 3]));
  it('finds nothing where nothing begins so', () => assert.deepEqual(type(['x', 0]), [-1]));
});
