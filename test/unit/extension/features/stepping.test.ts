import assert from 'node:assert/strict';
import type { Span } from '../../../../src/core/span';
import { noMarks } from '../../../../src/extension/features/marks';
import { nextStop, stopsOf } from '../../../../src/extension/features/stepping';

const stops = stopsOf({
  ...noMarks,
  references: [[45, 48]],
  officials: [[30, 40]],
  quotes: [
    [10, 25],
    [60, 80],
  ],
  figures: [
    [10, 14],
    [70, 75],
  ],
});

describe('stopsOf', () => {
  it('goes through the marks in the order of the text, an outer one before those inside it', () => {
    assert.deepEqual(
      stops.map(({ span }) => span),
      [
        [10, 25],
        [10, 14],
        [30, 40],
        [60, 80],
        [70, 75],
      ],
    );
  });
});

describe('nextStop', () => {
  const cases: [behavior: string, selection: Span, direction: 'next' | 'previous', stop: number][] = [
    ['finds the first behind the cursor', [26, 26], 'next', 2],
    ['stops at a mark that starts at the cursor', [30, 30], 'next', 2],
    ['goes on from a selected mark', [30, 40], 'next', 3],
    ['goes on from an outer mark to the one inside', [10, 25], 'next', 1],
    ['goes on from an inner mark out of the outer one', [10, 14], 'next', 2],
    ['starts again at the top', [70, 75], 'next', 0],
    ['finds the last before the cursor', [26, 26], 'previous', 1],
    ['goes back from a selected mark', [30, 40], 'previous', 1],
    ['goes back from an inner mark to the outer one', [10, 14], 'previous', 0],
    ['starts again at the end', [10, 25], 'previous', 4],
    ['starts again at the end from before the first mark', [0, 0], 'previous', 4],
    ['goes back from the end of the text', [99, 99], 'previous', 4],
  ];
  for (const [behavior, selection, direction, stop] of cases) {
    it(`${direction} ${behavior}`, () => assert.equal(nextStop(stops, selection, direction), stop));
  }

  it('finds nothing where nothing is marked', () => {
    assert.equal(nextStop([], [0, 0], 'next'), -1);
    assert.equal(nextStop([], [0, 0], 'previous'), -1);
  });
});
