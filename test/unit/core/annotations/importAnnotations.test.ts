import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeAnnotations } from '../../../../src/core/annotations/placeAnnotations';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import { importAnnotations } from '../../../../src/core/annotations/sidecar/importAnnotations';
import { readJsonLd } from '../../../../src/core/annotations/sidecar/readJsonLd';
import { readSidecar } from '../../../../src/core/annotations/sidecar/readSidecar';
import { LineIndex } from '../../../../src/core/text/lineIndex';
import { GENERATOR } from '../../../../src/core/annotations/sidecar/vocabulary';
import { article, beside, claim, deciding, official, quote, TEXT } from './invented';

const sidecar = changeSidecar('', [quote, official, claim].map(deciding), beside) ?? '';

const foreign = (exact: string, more: object = {}, source = beside.source) => ({
  type: 'Annotation',
  motivation: 'commenting',
  body: { type: 'TextualBody', value: 'Check!', purpose: 'commenting' },
  target: {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: 'opened it with "', suffix: '", she' },
      { type: 'TextPositionSelector', start: 0, end: 9 },
    ],
  },
  ...more,
});

const read = (value: unknown) => readJsonLd(JSON.stringify(value, null, 2), beside.source);
const into = (text: string, value: unknown) => importAnnotations(text, read(value).annotations, beside);

describe('annotations of other programs', () => {
  it('come in as notes, without their positions being trusted', () => {
    const back = into(sidecar, [foreign('great joy')]);
    assert.equal(back?.added, 1);
    const added = readSidecar(back.text).annotations[3];
    assert.equal(added.kind, 'note');
    assert.equal(added.decisions.note, 'Check!');
    const [{ spans }] = placeAnnotations([added], article);
    assert.deepEqual(
      spans.map((span) => TEXT.slice(...span)),
      ['great joy'],
    );
  });

  for (const [what, value] of [
    ['by itself', foreign('joy')],
    ['in a list', [foreign('joy')]],
    ['in a page', { type: 'AnnotationPage', items: [foreign('joy')] }],
    ['in a list of pages', [{ items: [] }, { items: [foreign('joy')] }]],
    ['in a collection', { type: 'AnnotationCollection', first: { items: [foreign('joy')] } }],
  ] as const) {
    it(`are read ${what}`, () => assert.equal(read(value).annotations.length, 1));
  }

  it('get an id made from their words, so that they come in once', () => {
    const once = into('', [foreign('great joy')]);
    const twice = into(once?.text ?? '', [foreign('great joy')]);
    assert.deepEqual([twice?.added, twice?.unchanged, twice?.text], [0, 1, once?.text]);
  });

  it('give way to a later state of themselves, and stay before an earlier one', () => {
    const at = (modified: string, value: string) =>
      foreign('joy', { id: 'urn:x', modified, body: { type: 'TextualBody', purpose: 'commenting', value } });
    const noteIn = (text = '') => readSidecar(text).annotations[0].decisions.note;
    const first = into('', [at('2031-01-02', 'second')])?.text ?? '';
    assert.equal(noteIn(into(first, [at('2031-01-01', 'first')])?.text), 'second');
    const later = into(first, [at('2031-01-03', 'third')]);
    assert.deepEqual([later?.updated, noteIn(later?.text)], [1, 'third']);
  });

  it('are taken of this article alone where a file is about several', () => {
    const { annotations, ofOthers } = read([foreign('joy'), foreign('joy', {}, 'other.txt')]);
    assert.deepEqual([annotations.length, ofOthers], [1, 1]);
    // One that was renamed, or is known by its address, is the one that is meant.
    assert.equal(read([foreign('joy', {}, 'https://post.example/1')]).annotations.length, 1);
  });

  it('leave out what this program found by itself', () => {
    const { annotations, found } = read([foreign('joy'), foreign('great', { generator: GENERATOR })]);
    assert.deepEqual([annotations.length, found], [1, 1]);
  });

  it('are written with the line ends that the sidecar has', () => {
    const text = into(sidecar.replace(/\n/g, '\r\n'), [foreign('joy')])?.text ?? '';
    assert.equal(text.replace(/\r\n/g, '').includes('\n'), false);
  });
});

describe('a JSON-LD file', () => {
  for (const [json, code, line] of [
    ['{\n  "items": [\n', 'not-json', 3],
    ['items: []', 'not-json', 1],
    ['7', 'no-annotations', 1],
    ['{}', 'no-annotations', 1],
    ['[]', 'no-annotations', 1],
    ['['.repeat(5000), 'too-deep', 1],
    ['[\n  { "type": "Annotation", "id": "urn:x", "target": "https://a.example/" }\n]', 'wrong-type', 2],
    ['[\n  { "type": "Annotation",\n    "target": { "selector": [] } }\n]', 'missing-key', 3],
    ['{\n  "article": { "headline": 7 },\n  "items": [{ "type": "Annotation" }] }', 'wrong-type', 2],
  ] as const) {
    it(`that cannot be read is told of with its line: ${json.slice(0, 40)}`, () => {
      const { annotations, problems } = readJsonLd(json, beside.source);
      assert.deepEqual(annotations, []);
      assert.equal(problems[0].code, code);
      assert.equal(new LineIndex(json).lineAt(problems[0].span[0]), line);
    });
  }

  it('goes into no broken sidecar', () => {
    assert.equal(into('version: 9', [foreign('joy')]), undefined);
  });

  it('never makes a sidecar that cannot be read', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string());
    const thing = fc
      .record({
        id: value,
        body: value,
        motivation: value,
        created: value,
        more: fc.dictionary(fc.string({ maxLength: 8 }), value, { maxKeys: 3 }),
        keep: fc.array(fc.constantFrom('id', 'body', 'motivation', 'created'), { maxLength: 4 }),
      })
      .map(({ keep, more, ...all }) =>
        foreign('joy', { ...more, ...Object.fromEntries(keep.map((key) => [key, all[key as 'id']])) }),
      );
    fc.assert(
      fc.property(
        value,
        fc.dictionary(fc.string({ maxLength: 8 }), value, { maxKeys: 2 }),
        fc.array(thing),
        (about, page, items) => {
          const back = into(sidecar, { ...page, article: about, items });
          assert.deepEqual(readSidecar(back?.text ?? '').problems, []);
        },
      ),
      { numRuns: Math.ceil(Number(process.env.COPYDESK_RUNS ?? 200) / 4) },
    );
  });
});
