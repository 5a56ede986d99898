import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LastVersion } from '../../../src/core/lastVersion';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };
const version = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });

describe('what was made of the last version of a list', () => {
  it('is known of items that come again, and of none else', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const last = new LastVersion<string, string>();
        last.keep(
          before,
          before.map((item) => `made of ${item}`),
        );
        last.knownOf(after).forEach((known, i) => {
          if (known !== undefined) assert.equal(known, `made of ${after[i]}`);
        });
      }),
      runs,
    );
  });

  it('is known of all items but those between the first and the last that have changed', () => {
    const last = new LastVersion<string, number>();
    last.keep(['a', 'b', 'c', 'd'], [1, 2, 3, 4]);
    const cases: [after: string, known: (number | undefined)[]][] = [
      ['abcd', [1, 2, 3, 4]],
      ['abxd', [1, 2, undefined, 4]],
      ['axcyd', [1, undefined, undefined, undefined, 4]],
      ['cd', [3, 4]],
      ['abcdx', [1, 2, 3, 4, undefined]],
      ['', []],
    ];
    for (const [after, known] of cases) assert.deepEqual(last.knownOf([...after]), known, after);
  });
});
