import assert from 'node:assert/strict';
import { articleEvidence } from '../../../../src/core/people/articleNames';
import type { NameCandidate, NameRow } from '../../../../src/core/people/names';

/** A row that is one name as a whole, with its weight. */
function row(name: string, weight: number): NameRow<NameCandidate> {
  const words = name.split(' ');
  const to = words.length;
  return {
    run: [0, to],
    names: [{ from: 0, to, weight, words, titles: [], appositions: [], isLabel: false, isLone: false }],
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
    const told = toldOfFirst(row('pim okafor', 0), row('pim okafor', 9), row('pim okafor', -9));
    assert.ok(told.includes('several: same mean below 0.5'), told.join('\n'));
    assert.ok(told.includes('several: same most sure'), told.join('\n'));
  });

  it("leaves a row's own probability out of what the others tell", () => {
    const told = toldOfFirst(row('okafor', 9));
    assert.ok(told.includes('one: same most none'), told.join('\n'));
    assert.ok(told.includes('one: itself sure'), told.join('\n'));
  });
});
