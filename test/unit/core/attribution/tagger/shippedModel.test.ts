import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AttributionTagger } from '../../../../../src/core/attribution/tagger/attributionTagger';
import { readModelFile } from '../../../../../src/core/attribution/tagger/modelFile';
import { plainKernels } from '../../../../../src/core/attribution/tagger/plainKernels';
import { vectorKernels } from '../../../../../src/core/attribution/tagger/vectorKernels';
import type { Span } from '../../../../../src/core/span';
import { readParagraph } from '../../../../../src/core/text/readParagraph';

const runs = Number(process.env.COPYDESK_RUNS ?? 200);
const file = readFileSync('media/model/attribution.model');
const model = readModelFile(file);
const tagger = new AttributionTagger(model, vectorKernels);

const found: [text: string, source: string, cue: string, content: string][] = [
  ['“The bridge is safe,” Mayor Odile Brandt said.', 'Mayor Odile Brandt', 'said', '“The bridge is safe,”'],
  ['"We have no choice," said Osric Tamblyn.', 'Osric Tamblyn', 'said', '"We have no choice,"'],
  ['‘It was a long night,’ she told reporters.', 'she', 'told', '‘It was a long night,’'],
  [
    '“We will sail,” Tamblyn said. “Nobody will stop us from sailing.”',
    'Tamblyn',
    'said',
    '“We will sail,” … “Nobody will stop us from sailing.”',
  ],
  [
    'The ministry said the pier would stay closed until spring.',
    'The ministry',
    'said',
    'the pier would stay closed until spring',
  ],
  ['According to the ministry, the ferry was late.', 'the ministry', 'According to', 'the ferry was late'],
  [
    'Brandt called the plan “a danger to all of us.”',
    'Brandt',
    'called',
    'the plan “a danger to all of us.”',
  ],
];

const nothing = [
  'The attack claimed 12 lives.',
  'A noted author came to the dinner.',
  'The stated income was too low.',
  'ALDMOOR, March 3 (ANA)',
];

describe('the model that ships', () => {
  for (const [text, ...parts] of found) {
    it(`reads: ${text}`, () => {
      const [{ source, cue, content }] = tagger.tag(readParagraph(text));
      const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
      assert.deepEqual([words(source), words(cue).replace(/ reporters$/, ''), words(content)], parts);
    });
  }

  for (const text of nothing) {
    it(`finds nothing in: ${text}`, () => assert.deepEqual(tagger.tag(readParagraph(text)), []));
  }

  for (const [length, sentences] of [
    ['a paragraph as long as it reads at once', 20],
    ['a longer paragraph', 40],
  ] as const) {
    it(`reads the last sentence of ${length} as it reads it alone`, () => {
      const before = 'The ferry was late, and the sea was calm. '.repeat(sentences);
      for (const [text] of found) {
        const parts = (read: string) => {
          const words = (spans: readonly Span[]) => spans.map((span) => read.slice(...span));
          return tagger
            .tag(readParagraph(read))
            .map(({ source, cue, content }) => [words(source), words(cue), words(content)]);
        };
        assert.deepEqual(parts(before + text), parts(text), text);
      }
    });
  }

  it('finds the same without WebAssembly', () => {
    const plain = new AttributionTagger(model, plainKernels);
    for (const [text] of found.slice(0, Math.ceil(runs / 10))) {
      assert.deepEqual(plain.tag(readParagraph(text)), tagger.tag(readParagraph(text)));
    }
  });

  it('takes no more than 3 MB, compressed', () => assert.ok(gzipSync(file).length < 3_000_000));
});
