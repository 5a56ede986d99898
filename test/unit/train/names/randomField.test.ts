import assert from 'node:assert/strict';
import { fitField, weightOf, type FittedRow } from '../../../../src/train/names/randomField';

const settings = { passes: 20, rate: 0.1, scaledRate: 0.1 };

/** A row of two tokens in which the first, the second, or both together may be a name. */
function row(name: 'first' | 'second' | 'both'): FittedRow {
  const part = (from: number, to: number, isName: boolean, parameter: number) => ({
    from,
    to,
    isName,
    parameters: Int32Array.of(parameter),
    scaled: [],
  });
  return {
    run: [0, 2],
    parts: [
      part(0, 1, name === 'first', 0),
      part(0, 2, name === 'both', 1),
      part(1, 2, name === 'second', 2),
    ],
  };
}

describe('fitField', () => {
  it('makes heavier what is marked more often', () => {
    const rows = [row('both'), row('both'), row('both'), row('second')];
    const [first, both, second] = fitField(rows, new Float64Array(3), settings);
    assert.ok(both > second && second > first, `${both} > ${second} > ${first}`);
  });

  it('learns what a value is to be multiplied by', () => {
    const rows = [-2, -1, 1, 2].map((value): FittedRow => ({
      run: [0, 1],
      parts: [
        {
          from: 0,
          to: 1,
          isName: value > 0,
          parameters: Int32Array.of(0),
          scaled: [[1, Float32Array.of(value)]],
        },
      ],
    }));
    const fitted = fitField(rows, new Float64Array(2), settings);
    for (const { parts } of rows) assert.equal(weightOf(parts[0], fitted) > 0, parts[0].isName);
  });

  it('comes to the same result every time', () => {
    const rows = [row('both'), row('second'), row('first'), row('both')];
    const fit = () => fitField(rows, new Float64Array(3), settings);
    assert.deepEqual(fit(), fit());
  });
});
