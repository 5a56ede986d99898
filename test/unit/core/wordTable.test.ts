import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordTable } from '../../../src/core/wordTable';

const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };

describe('WordTable', () => {
  it('gives each word its place in the list and others none', () => {
    const table = new WordTable('harbor mayor of', ' ');
    const places = ['harbor', 'mayor', 'of', 'harb', 'mayors', 'harbor mayor', ''].map((word) =>
      table.get(word),
    );
    assert.deepEqual(places, [1, 2, 3, undefined, undefined, undefined, undefined]);
  });

  it('knows the words of a list that begins and ends with separators', () => {
    const table = new WordTable('\nferry\n\ntide\n', '\n');
    assert.ok(table.has('ferry') && table.has('tide'));
    assert.ok(!table.has('') && !table.has('\n'));
  });

  it('knows nothing of an empty list', () => {
    assert.ok(!new WordTable('', ' ').has('harbor'));
  });

  it('tells of any words what a map of them tells', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '💬'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (listed, asked) => {
        const table = new WordTable(listed.join(' '), ' ');
        for (const each of [...listed, ...asked].filter(Boolean))
          assert.equal(table.get(each), listed.includes(each) ? listed.indexOf(each) + 1 : undefined);
      }),
      runs,
    );
  });
});
