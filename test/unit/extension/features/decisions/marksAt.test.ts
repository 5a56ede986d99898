import assert from 'node:assert/strict';
import type { AnnotationKind, Decisions } from '../../../../../src/core/annotations/annotation';
import type { DecidedMark } from '../../../../../src/core/annotations/layOver';
import type { Span } from '../../../../../src/core/span';
import { marksAt } from '../../../../../src/extension/features/decisions/marksAt';
import { nextUndecided } from '../../../../../src/extension/features/decisions/nextUndecided';

const mark = (kind: AnnotationKind, spans: readonly Span[], decisions?: Decisions): DecidedMark => ({
  kind,
  spans,
  ...(decisions && {
    by: { annotation: { id: kind, kind, own: false, decisions, targets: [] }, state: 'kept', spans },
  }),
});

const official = mark('official', [[10, 15]]);
const quote = mark('quote', [
  [20, 40],
  [50, 60],
]);
const figure = mark('figure', [[25, 30]]);
const claim = mark('claim', [[20, 40]]);
const marks = [official, quote, figure, claim];

describe('the marks at a selection', () => {
  const cases: readonly [string, Span, AnnotationKind | undefined, DecidedMark[]][] = [
    ['none beside marks', [5, 5], undefined, []],
    ['one right behind its last character', [15, 15], undefined, [official]],
    ['the innermost first', [27, 27], undefined, [figure, claim, quote]],
    ['the one whose very words are selected before the inner ones', [20, 40], undefined, [claim, quote]],
    ['of the same words the kind that was stepped to', [20, 40], 'quote', [quote, claim]],
    ['a mark at each of its parts', [55, 55], undefined, [quote]],
    ['none when more than a mark is selected', [5, 15], undefined, []],
  ];
  for (const [what, selection, steppedTo, expected] of cases) {
    it(`are ${what}`, () => assert.deepEqual(marksAt(marks, selection, steppedTo), expected));
  }

  it('are the undecided first of those with the same words, and what was rejected last', () => {
    const accepted = mark('quote', [[0, 9]], { verdict: 'accepted' });
    const rejected = mark('official', [[2, 4]], { verdict: 'rejected' });
    const undecided = mark('claim', [[0, 9]]);
    assert.deepEqual(marksAt([rejected, accepted, undecided], [3, 3]), [undecided, accepted, rejected]);
  });
});

describe('the next undecided mark', () => {
  it('is the first at or after a cursor, an outer one before those inside it', () => {
    assert.equal(nextUndecided(marks, [0, 0]), official);
    assert.equal(nextUndecided(marks, [16, 16]), quote);
    assert.equal(nextUndecided(marks, [25, 25]), figure);
  });

  it('is, from one that was stepped to, that of the same words and the next kind, then the one behind', () => {
    assert.equal(nextUndecided(marks, [20, 40], 'quote'), claim);
    assert.equal(nextUndecided(marks, [20, 40], 'claim'), figure);
  });

  it('is the first of all past the last', () => {
    assert.equal(nextUndecided(marks, [25, 30], 'figure'), official);
  });

  it('is none that a person has decided about', () => {
    const decided = marks.map(({ kind, spans }) => mark(kind, spans, { note: 'seen' }));
    assert.equal(nextUndecided(decided, [0, 0]), undefined);
    assert.equal(nextUndecided([...decided.slice(1), official], [30, 30]), official);
  });
});
