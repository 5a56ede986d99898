import assert from 'node:assert/strict';
import type { Span } from '../../../src/core/span';
import type { AnnotatedArticle } from '../../../src/train/corpus';
import { examplesOf, vocabularyOf } from '../../../src/train/examples';

const text = '“We sail,” Tamblyn said on Monday. “At noon.”\n\nArquette said the pier was closed.';

const spansOf = (...pieces: string[]): Span[] =>
  pieces.map((piece) => {
    const at = text.indexOf(piece);
    return [at, at + piece.length];
  });

const article: AnnotatedArticle = {
  id: 'ferry',
  text,
  attributions: [
    {
      source: spansOf('Tamblyn'),
      cue: spansOf('said on Monday'),
      content: spansOf('“We sail,”', '“At noon.”'),
    },
  ],
  ignore: [],
};

/** No word with a vector, no kind of cue. */
const nothing = vocabularyOf(new Map());

describe('examples to learn from', () => {
  it('carry the annotation over to tokens: what begins, what goes on', () => {
    const [first, second] = [...examplesOf(article, nothing)];
    //                              “  We sail ,  ”  Tamblyn said on Monday .  “  At noon .  ”
    assert.deepEqual(first.labels, [0, 0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 0, 0, 0, 0]);
    assert.deepEqual(first.cues[0].labels, [3, 4, 4, 4, 4, 1, 5, 5, 5, 0, 3, 4, 4, 4, 4]);
    assert.equal(first.columns.length, 15 * 6);
    assert.equal(first.cues[0].relations.length, 15 * 5);
    assert.ok(second.labels.every((label) => label === 0) && second.cues.length === 0);
  });

  it('leave out what the annotators left out', () => {
    const ignore = spansOf('Arquette said the pier was closed.');
    assert.equal([...examplesOf({ ...article, ignore }, nothing)].length, 1);
  });
});
