import assert from 'node:assert/strict';
import { writtenForm } from '../../../../src/core/text/writtenForms';

describe('a written form', () => {
  for (const [text, lower] of [
    ['Minister', 'minister'],
    ['O’Neill', "o'neill"],
    ['``', '``'],
    ['Ärztin', 'ärztin'],
    ['x'.repeat(1000), 'x'.repeat(1000)],
  ])
    it(`of "${text.slice(0, 10)}" is looked up as "${lower.slice(0, 10)}"`, () => {
      assert.deepEqual(writtenForm(text), { text, lower });
      assert.deepEqual(writtenForm(text), { text, lower });
    });

  it('is kept, and still right when others have taken its room', () => {
    const kept = writtenForm('Harbor');
    assert.equal(writtenForm('Harbor'), kept);
    for (let i = 0; i < 50_000; i++) assert.equal(writtenForm(`Pier-${i}`).lower, `pier-${i}`);
    assert.deepEqual(writtenForm('Harbor'), kept);
  });
});
