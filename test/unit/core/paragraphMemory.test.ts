import assert from 'node:assert/strict';
import { ParagraphMemory } from '../../../src/core/paragraphMemory';

describe('the memory of paragraphs', () => {
  const asked: string[] = [];
  const ask = (memory: ParagraphMemory<number>, text: string) => {
    asked.length = 0;
    const value = memory.recall(text, (own) => asked.push(own) && own.length);
    assert.equal(value, text.length);
    return asked.length > 0;
  };

  it('computes once for a text', () => {
    const memory = new ParagraphMemory<number>(10_000);
    assert.deepEqual([ask(memory, 'one'), ask(memory, 'two'), ask(memory, 'one')], [true, true, false]);
  });

  it('forgets what was unused for longest', () => {
    const memory = new ParagraphMemory<number>(5 * 1200);
    const texts = [...'abcde'].map((letter) => letter.repeat(1000));
    for (const text of texts) ask(memory, text);
    ask(memory, texts[0]);
    ask(memory, 'f'.repeat(1000));
    assert.deepEqual(
      [ask(memory, texts[0]), ask(memory, texts[2]), ask(memory, texts[1])],
      [false, false, true],
    );
  });

  it('does not keep a text that takes a quarter of it', () => {
    const memory = new ParagraphMemory<number>(10_000);
    ask(memory, 'small');
    ask(memory, 'x'.repeat(3000));
    assert.deepEqual([ask(memory, 'x'.repeat(3000)), ask(memory, 'small')], [true, false]);
  });

  it('forgets the oldest when it is to hold less, and keeps more when it may', () => {
    const memory = new ParagraphMemory<number>(3 * 1200);
    const texts = [...'abcd'].map((letter) => letter.repeat(700));
    for (const text of texts.slice(0, 3)) ask(memory, text);
    memory.resize(2 * 1200);
    assert.deepEqual([ask(memory, texts[2]), ask(memory, texts[0])], [false, true]);
    memory.resize(4 * 1200);
    for (const text of texts) ask(memory, text);
    assert.deepEqual(
      texts.map((text) => ask(memory, text)),
      [false, false, false, false],
    );
  });
});
