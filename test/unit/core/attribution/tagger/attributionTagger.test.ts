import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AttributionTagger } from '../../../../../src/core/attribution/tagger/attributionTagger';
import { readModelFile } from '../../../../../src/core/attribution/tagger/modelFile';
import { plainKernels } from '../../../../../src/core/attribution/tagger/plainKernels';
import { vectorKernels } from '../../../../../src/core/attribution/tagger/vectorKernels';
import { readParagraph } from '../../../../../src/core/text/readParagraph';
import { inventedModel } from './inventedModel';

const runs = Number(process.env.COPYDESK_RUNS ?? 200);
const model = readModelFile(inventedModel(7));
const vectors = new AttributionTagger(model, vectorKernels);
const plain = new AttributionTagger(model, plainKernels);

const texts = fc
  .array(
    fc.constantFrom('the', 'mayor', 'said', ',', '.', '“', '”', 'that', 'Osric', '\u0000', '😀', 'ferry'),
    {
      maxLength: 120,
    },
  )
  .map((words) => readParagraph(words.join(' ')));

describe('the tagger, with invented weights', () => {
  it('finds the same with and without WebAssembly', () => {
    fc.assert(
      fc.property(texts, (paragraph) => assert.deepEqual(plain.tag(paragraph), vectors.tag(paragraph))),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  it('gives each attribution one cue, at most one source, and parts that lie in the text apart from the cue', () => {
    let found = 0;
    fc.assert(
      fc.property(texts, (paragraph) => {
        for (const { source, cue, content, confidence } of vectors.tag(paragraph)) {
          found++;
          assert.equal(cue.length, 1);
          assert.ok(source.length <= 1 && content.length > 0);
          assert.ok(confidence >= 0 && confidence <= 1);
          for (const [from, to] of [...source, ...content]) {
            assert.ok(from >= 0 && from < to && to <= paragraph.text.length);
            assert.ok(to <= cue[0][0] || from >= cue[0][1]);
          }
        }
      }),
      { numRuns: runs },
    );
    assert.ok(found > 0);
  });

  it('says nothing of nothing', () => assert.deepEqual(vectors.tag(readParagraph(' ')), []));

  it('remembers words without mixing them up', () => {
    const paragraph = readParagraph('The mayor said that the ferry, Osric said, was late.');
    const fresh = new AttributionTagger(model).tag(paragraph);
    // In 200 runs more words than it has room for.
    for (let i = 0; i < 45 * runs; i += 10) {
      vectors.tag(readParagraph(Array.from({ length: 10 }, (_, k) => `word${i + k}`).join(' ')));
    }
    assert.deepEqual(vectors.tag(paragraph), fresh);
  });
});
