import assert from 'node:assert/strict';
import { findPassages } from '../../../../src/core/text/findPassages';

const texts = (text: string) => findPassages(text).map((passage) => passage.text);

describe('an article whose short paragraphs are wrapped to a column', () => {
  const paragraphs = ['Agnes', 'Ellen', 'Karin', 'Maria'].flatMap((name) => [
    [`“There is nothing wrong with the bridge,” Transport Minister ${name}`, 'Lindqvist told reporters.'],
    ['The inquiry will go on until the end of the year, said its chair,', `${name} Holm.`],
    ['Engineers found cracks in the steel of two more bridges on Friday.', 'Both are to be closed.'],
  ]);
  const wrapped = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
  const joined = paragraphs.map((lines) => lines.join(' '));

  it('has its lines joined', () => assert.deepEqual(texts(wrapped), joined));

  it('keeps apart what stands on lines of its own', () => {
    const head = ['Two more bridges to close by spring', 'By Nora Falk', 'Oslo'];
    assert.deepEqual(texts(`${head.join('\n')}\n\n${wrapped}`), [...head, ...joined]);
  });

  it('stays joined while somebody types in a line', () => {
    const typed = (text: string) =>
      text.replace('Both', 'Both of them').replace('cracks', 'ever deeper cracks');
    assert.deepEqual(
      texts(typed(wrapped)),
      joined.map((text, i) => (i === 2 ? typed(text) : text)),
    );
  });

  it('is known by more than a paragraph or two', () => {
    assert.deepEqual(texts(paragraphs[0].join('\n')), paragraphs[0]);
  });
});
