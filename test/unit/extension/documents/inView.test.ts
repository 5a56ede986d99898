import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../../src/core/span';
import { blankedOutside, coverAll, stretchesAround } from '../../../../src/extension/documents/inView';

const runs = Number(process.env.COPYDESK_RUNS ?? 200);
const line = 'The ferry will sail again in spring, the harbor master said.\n';
const long = line.repeat(5000);

describe('stretchesAround', () => {
  it('takes the head and whole lines around what is on screen', () => {
    const stretches = stretchesAround(long, [[150_000, 152_000]]);
    assert.equal(stretches.length, 2);
    const [head, around] = stretches;
    assert.equal(head[0], 0);
    assert.ok(around[0] <= 130_000 && around[1] >= 172_000);
    for (const [start] of stretches) assert.ok(start === 0 || long[start - 1] === '\n');
    for (const [, end] of stretches) assert.equal(long[end], '\n');
  });

  it('joins what overlaps', () => {
    const stretches = stretchesAround(long, [
      [0, 2000],
      [30_000, 31_000],
    ]);
    assert.equal(stretches.length, 1);
  });

  it('cuts a line that is longer than the margin', () => {
    const [, around] = stretchesAround('x'.repeat(1_000_000), [[500_000, 500_100]]);
    assert.ok(around[1] - around[0] < 100_000);
  });
});

describe('blankedOutside', () => {
  it('moves no offset, whatever is on screen', () => {
    const onScreen = fc.array(
      fc
        .tuple(fc.nat(long.length), fc.nat(3000))
        .map(([at, length]): Span => [at, Math.min(at + length, long.length)]),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(onScreen, (spans) => {
        const stretches = stretchesAround(long, spans);
        const blanked = blankedOutside(long, stretches);
        assert.equal(blanked.length, long.length);
        for (const span of [...stretches, ...spans])
          assert.equal(blanked.slice(...span), long.slice(...span));
        assert.ok(coverAll(stretches, spans));
      }),
      { numRuns: runs },
    );
  });

  it('leaves nothing but spaces elsewhere', () => {
    assert.equal(
      blankedOutside('one two three', [
        [0, 3],
        [8, 13],
      ]),
      'one     three',
    );
  });
});
