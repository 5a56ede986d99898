import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Placements } from '../../../src/core/placements';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

/** Offsets in a paragraph. */
interface Source {
  readonly offsets: readonly number[];
}

const placementsOf = () =>
  new Placements<Source, number>(
    ({ offsets }, start) => offsets.map((offset) => offset + start),
    (offset, by) => offset + by,
  );

const source = fc.record({ offsets: fc.array(fc.nat(9), { maxLength: 3 }) });
const gaps = fc.array(fc.nat(20), { minLength: 30, maxLength: 30 });
const edit = fc.record({ at: fc.nat(), drop: fc.nat(2), insert: fc.array(source, { maxLength: 2 }), gaps });

describe('what was read of paragraphs, at its places', () => {
  it('is what a new reading gives after any edits, wherever the paragraphs have moved', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 6 }), fc.array(edit, { maxLength: 12 }), (first, edits) => {
        const version = [...first];
        const known = placementsOf();
        known.of(
          [...version],
          version.map((_, i) => i),
        );
        for (const { at, drop, insert, gaps } of edits) {
          version.splice(at % (version.length + 1), drop, ...insert);
          let start = 0;
          const starts = version.map((_, i) => (start += gaps[i]));
          assert.deepEqual(known.of([...version], starts), placementsOf().of(version, starts));
        }
      }),
      runs,
    );
  });

  it('is the same object where a paragraph stands where it stood', () => {
    const [above, below] = [{ offsets: [1, 4] }, { offsets: [2] }];
    const known = placementsOf();
    const [before] = known.of([above, below], [0, 10]);
    const [after, moved] = known.of([above, below], [0, 12]);
    assert.equal(after, before);
    assert.deepEqual(moved.items, [14]);
  });
});
