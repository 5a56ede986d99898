import assert from 'node:assert/strict';
import { quotationsOnly } from '../../../../src/core/attribution/quotationsOnly';
import { readParagraph } from '../../../../src/core/text/readParagraph';

describe('quotationsOnly', () => {
  it('gives each long quotation as a content without source and cue, and leaves terms alone', () => {
    const text = '„Wir fahren heute noch hinaus“, sagte Tamblyn über die „Ruhezone“ am Pier.';
    const triples = quotationsOnly(readParagraph(text));
    assert.deepEqual(
      triples.map(({ content }) => content.map(([from, to]) => text.slice(from, to))),
      [['„Wir fahren heute noch hinaus“']],
    );
    assert.ok(triples.every(({ source, cue }) => source.length === 0 && cue.length === 0));
  });
});
