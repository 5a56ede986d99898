import assert from 'node:assert/strict';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import { readSidecar } from '../../../../src/core/annotations/sidecar/readSidecar';
import { renameSource } from '../../../../src/core/annotations/sidecar/renameSource';
import { usablePart } from '../../../../src/core/annotations/sidecar/usablePart';
import { beside, claim, deciding, official, quote } from './invented';

const NAME = 'harbor bridge.txt';
const written = changeSidecar('', [quote, official, claim].map(deciding), beside) ?? '';

describe('what can be used of a broken sidecar', () => {
  it('is every annotation that can be read, with its decisions and its anchors', () => {
    const broken = written.replace('value: rejected', 'value: [');
    assert.ok(!readSidecar(broken).writable);
    const { annotations, writable } = readSidecar(usablePart(broken, beside));
    assert.ok(writable);
    assert.deepEqual(annotations, [quote, claim]);
  });

  it('keeps what is said of the article, and the text that each anchor describes', () => {
    const facts = { headline: 'Bridge opens', contentcreated: '2031-05-06' };
    const described = changeSidecar(written, [{ do: 'describe', article: facts }], beside) ?? '';
    const elsewhere = { ...beside, textHash: 'f'.repeat(64) };
    const sidecar = readSidecar(usablePart(described.replace('version: 1', 'version: 9'), elsewhere));
    assert.deepEqual(sidecar.article, facts);
    assert.deepEqual(sidecar.annotations, [quote, official, claim]);
    assert.equal(sidecar.textHash, elsewhere.textHash);
  });

  for (const text of ['', '<<<<<<< ours\n', 'items: [', '- a\n- b\n']) {
    it(`is a sidecar that can be written to, of ${JSON.stringify(text)} too`, () => {
      assert.ok(readSidecar(usablePart(text, beside)).writable);
    });
  }
});

describe('a sidecar whose article gets another name', () => {
  it('names it in every target, and keeps all else as it is', () => {
    const commented = written.replace('items:', '# ours\nitems:');
    const renamed = renameSource(commented, NAME, 'bridge/open?.txt');
    assert.equal(renamed, commented.replaceAll('harbor%20bridge.txt', 'bridge%2Fopen%3F.txt'));
  });

  it('keeps targets that name another source', () => {
    const elsewhere = written.replace('source: harbor%20bridge.txt', 'source: https://harbor.example/bridge');
    assert.match(renameSource(elsewhere, NAME, 'b.txt') ?? '', /source: https:\/\/harbor\.example\/bridge/);
  });

  it('stays as it is when none names the article, and is not touched when it is broken', () => {
    assert.equal(renameSource(written, 'another.txt', 'b.txt'), written);
    assert.equal(renameSource(written.replace('version: 1', 'version: 9'), NAME, 'b.txt'), undefined);
  });
});
