import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleEvidence, ArticleNames } from '../../../../src/core/people/articleNames';
import type { NameCandidate, NameRow } from '../../../../src/core/people/names';
import { readUses, type TellingRow } from '../../../../src/core/people/termUses';
import { names as model } from './lexicon';

/** A row that is one name as a whole, with its weight. */
function row(name: string, weight: number, isLone = false): NameRow<NameCandidate> {
  const words = name.split(' ');
  const to = words.length;
  return {
    run: [0, to],
    names: [{ from: 0, to, weight, words, titles: [], told: [], isLabel: false, isLone }],
  };
}

/** What the other rows tell of the first one. */
function toldOfFirst(...rows: NameRow<NameCandidate>[]): readonly string[] {
  return articleEvidence(rows)[0].names[0].evidence;
}

describe('articleEvidence', () => {
  it('knows a surname from the name that ends with it', () => {
    const told = toldOfFirst(row('okafor', 0), row('pim okafor', 9));
    assert.ok(told.includes('one: last ends sure'), told.join('\n'));
  });

  it('knows a name from its other places', () => {
    const told = toldOfFirst(row('pim okafor', 0), row('pim okafor', 9), row('pim okafor', -1));
    assert.ok(told.includes('several: same mean below 0.75'), told.join('\n'));
    assert.ok(told.includes('several: same most sure'), told.join('\n'));
  });

  it("leaves a row's own probability out of what the others tell", () => {
    const told = toldOfFirst(row('okafor', 9));
    assert.ok(told.includes('one: same most none'), told.join('\n'));
    assert.ok(told.includes('one: itself sure'), told.join('\n'));
  });
});

describe('the names of an article', () => {
  const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) };
  const name = fc.array(fc.constantFrom('pim', 'okafor', 'ada', 'holm'), { minLength: 1, maxLength: 3 });
  const weight = fc.double({ min: -3, max: 3, noNaN: true });
  const paragraph = fc.array(
    fc
      .tuple(name, weight, fc.boolean())
      .map(([words, own, isLone]) => readUses(row(words.join(' '), own, isLone))),
    { maxLength: 3 },
  );
  const edit = fc.record({ at: fc.nat(), drop: fc.nat(2), insert: fc.array(paragraph, { maxLength: 2 }) });

  it('are those that a new reading finds after any edits, paragraph by paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 6 }),
        fc.array(edit, { maxLength: 12 }),
        (start, edits) => {
          const version = [...start];
          const names = new ArticleNames(model);
          names.among(version);
          for (const { at, drop, insert } of edits) {
            version.splice(at % (version.length + 1), drop, ...insert);
            assert.deepEqual(names.among([...version]), new ArticleNames(model).among(version));
          }
        },
      ),
      runs,
    );
  });

  it('come from other paragraphs when what is told of them there has changed', () => {
    const [sure, doubtful] = [readUses(row('pim okafor', 3)), readUses(row('okafor', -0.2))];
    const names = new ArticleNames(model);
    const found = (...version: TellingRow<NameCandidate>[][]) =>
      names.among(version).map((each) => each.length);
    const quiet = [doubtful];
    assert.deepEqual(found(quiet, []), [0, 0]);
    assert.deepEqual(found(quiet, [sure]), [1, 1]);
    assert.deepEqual(found(quiet, []), [0, 0]);
  });
});
