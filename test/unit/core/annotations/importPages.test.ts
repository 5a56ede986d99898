import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import { importAnnotations } from '../../../../src/core/annotations/sidecar/importAnnotations';
import { readJsonLd } from '../../../../src/core/annotations/sidecar/readJsonLd';
import { readSidecar } from '../../../../src/core/annotations/sidecar/readSidecar';
import { article, beside, deciding, quote } from './invented';

const annotation = (exact: string, more: object = {}) => ({
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Check!', purpose: 'commenting' },
  target: { source: beside.source, selector: [{ type: 'TextQuoteSelector', exact }] },
  ...more,
});

function into(sidecar: string, value: unknown) {
  const imported = importAnnotations(
    sidecar,
    readJsonLd(JSON.stringify(value), beside.source).annotations,
    beside,
  );
  assert.ok(imported);
  return imported;
}

const keysOf = (sidecar: string) => parse(sidecar) as Record<string, unknown>;
const hash = 'd'.repeat(64);
const written = changeSidecar('', [deciding(quote)], beside) ?? '';

describe('a page of annotations that comes into a sidecar', () => {
  it('brings what it says of itself and of the article, where the sidecar says nothing', () => {
    const page = {
      type: 'AnnotationPage',
      label: 'Desk',
      version: 7,
      article: { headline: 'Bridge opens', uri: 'https://post.example/' },
      items: [annotation('joy')],
    };
    const described =
      changeSidecar(written, [{ do: 'describe', article: { headline: 'Ours' } }], beside) ?? '';
    const { text } = into(described, page);
    const { label, version } = keysOf(text);
    assert.deepEqual([label, version], ['Desk', 1]);
    assert.deepEqual(readSidecar(text).article, { headline: 'Ours', uri: 'https://post.example/' });
    assert.equal(readSidecar(text).annotations.length, 2);
  });

  it('begins a sidecar that describes the article beside it', () => {
    const { text } = into('', { items: [annotation('joy')] });
    const { length, textHash } = readSidecar(text);
    assert.deepEqual([length, textHash], [beside.length, beside.textHash]);
  });

  it('begins a sidecar that describes the text that the page describes', () => {
    const { text } = into('', { article: { sha256: hash, length: 9 }, items: [annotation('joy')] });
    const { length, textHash, annotations } = readSidecar(text);
    assert.deepEqual([length, textHash, annotations[0].targets[0].textHash], [9, hash, hash]);
  });

  it('does not change which text the sidecar describes', () => {
    const { text } = into(written, { article: { sha256: hash, length: 9 }, items: [annotation('joy')] });
    const { length, textHash, annotations } = readSidecar(text);
    assert.deepEqual([length, textHash], [beside.length, article.hash]);
    assert.deepEqual(
      annotations.map(({ targets }) => targets[0].textHash),
      [article.hash, hash],
    );
  });

  it('trusts positions only in the text that the page, or the target, names', () => {
    const textOf = (value: unknown) =>
      readSidecar(into(written, value).text).annotations[1].targets[0].textHash;
    assert.equal(textOf([annotation('joy')]), 'unknown');
    assert.equal(textOf({ article: { sha256: article.hash }, items: [annotation('joy')] }), article.hash);
    const { target } = annotation('joy');
    assert.equal(textOf([annotation('joy', { target: { ...target, 'copydesk:sha256': hash } })]), hash);
  });

  it('changes nothing without annotations', () => {
    assert.deepEqual(importAnnotations(written, [], beside), {
      text: written,
      added: 0,
      updated: 0,
      unchanged: 0,
    });
  });

  it('counts what came in, what was newer and what was known', () => {
    const one = annotation('joy', { id: 'urn:1', created: '2031-05-01' });
    const two = annotation('euros', { id: 'urn:2' });
    const { text } = into(written, [one, two]);
    const newer = { ...one, created: '2031-05-02' };
    const { added, updated, unchanged } = into(text, [newer, two, annotation('Vance', { id: 'urn:3' })]);
    assert.deepEqual([added, updated, unchanged], [1, 1, 1]);
    assert.equal(into(text, [one, two]).text, text);
  });
});
