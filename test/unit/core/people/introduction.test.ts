import assert from 'node:assert/strict';
import type { Mention, MentionKind } from '../../../../src/core/analysis';
import { introductionOf } from '../../../../src/core/people/introduction';

const mentions = (...kinds: readonly MentionKind[]): Mention[] =>
  kinds.map((kind, i) => ({ span: [i, i + 1], kind, sieve: 'exact' }));

describe('the introduction of a person', () => {
  const cases: readonly (readonly [what: string, kinds: readonly MentionKind[], expected: number])[] = [
    ['is where the name stands first', ['surname', 'full'], 0],
    ['is no role or pronoun that stands before it', ['nominal', 'possessive', 'pronoun', 'titled'], 3],
    ['is the first word for somebody who is never named', ['nominal', 'pronoun'], 0],
  ];
  for (const [what, kinds, expected] of cases) {
    it(what, () => assert.deepEqual(introductionOf({ mentions: mentions(...kinds) })?.span[0], expected));
  }

  it('is none where every mention was rejected', () => {
    assert.equal(introductionOf({ mentions: [] }), undefined);
  });
});
