import assert from 'node:assert/strict';
import { annotationId } from '../../../../src/core/annotations/annotationId';

describe('the id of an annotation', () => {
  const target = { exact: 'the ferry', prefix: 'On ', suffix: ' we sail' };
  const second = { same: 2, alike: 2, nth: 2, agreement: 9 };

  it('is a UUID of version 8, and always the same', () => {
    // Sidecars in the world have ids made like this: other ones would part them from their marks.
    assert.equal(annotationId('quote', [target]), 'urn:uuid:03368706-4c64-8dea-a74f-f115457b5df9');
    assert.match(
      annotationId('claim', [target]),
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  const others: [what: string, id: string][] = [
    ['kind', annotationId('claim', [target])],
    ['words', annotationId('quote', [{ ...target, exact: 'a ferry' }])],
    ['context before it', annotationId('quote', [{ ...target, prefix: 'In ' }])],
    ['context behind it', annotationId('quote', [{ ...target, suffix: '.' }])],
    ['place among its like', annotationId('quote', [{ ...target, occurrence: second }])],
    ['number of targets', annotationId('quote', [target, target])],
  ];
  for (const [what, id] of others) {
    it(`is another with another ${what}`, () => assert.notEqual(id, annotationId('quote', [target])));
  }

  it('is the same for the first of its like, and wherever it stands', () => {
    const first = { ...target, occurrence: { ...second, nth: 1 }, position: [3, 12] as const };
    assert.equal(annotationId('quote', [first]), annotationId('quote', [target]));
  });
});
