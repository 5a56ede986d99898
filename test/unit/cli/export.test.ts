import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnchorText } from '../../../src/core/annotations/anchors/AnchorText';
import { changeSidecar } from '../../../src/core/annotations/sidecar/changeSidecar';
import { sidecarArticle } from '../../../src/core/annotations/sidecar/placing';
import { annotationOf, deciding } from '../core/annotations/invented';

const PROGRAM = join(process.cwd(), 'dist', 'cli.js');
const TEXT =
  'Mayor opens bridge\n\n"It cost 12 million euros," Mayor Tilda Brook said on Monday.\n\n' +
  'The bridge was closed for two years after the flood of 2029 killed 14 people.\n';

const article = new AnchorText(TEXT);
const quote = annotationOf(
  'quote',
  '"It cost 12 million euros,"',
  { decisions: { status: 'disputed', note: 'Ask the treasurer.', speaker: { name: 'Anders Rell' } } },
  article,
);
const sidecar = changeSidecar('', [deciding(quote)], sidecarArticle('bridge.txt', article)) ?? '';

describe('copydesk export', () => {
  let folder: string;
  const file = () => join(folder, 'bridge.txt');
  const copydesk = (...args: string[]) =>
    spawnSync(process.execPath, [PROGRAM, 'export', ...args], { encoding: 'utf8' });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    writeFileSync(file(), TEXT);
    writeFileSync(`${file()}.annotations.yaml`, sidecar);
    writeFileSync(join(folder, 'none.txt'), TEXT);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const format of ['csv', 'markdown', 'jsonld', 'schemaorg', 'brat']) {
    it(`takes what the sidecar says into ${format}`, () => {
      const { status, stdout, stderr } = copydesk(file(), '--format', format);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      assert.match(stdout, /Anders Rell/);
      assert.match(stdout, /Ask the treasurer\./);
    });
  }

  it('leaves out what nobody decided about when asked', () => {
    const rows = (...args: string[]) =>
      copydesk(file(), ...args)
        .stdout.trimEnd()
        .split('\n').length - 1;
    assert.equal(rows('--decided'), 1);
    assert.ok(rows() > 1);
  });

  it('exports several articles, with and without a sidecar', () => {
    const { stdout } = copydesk(file(), join(folder, 'none.txt'), '--format', 'jsonld');
    assert.equal((JSON.parse(stdout) as unknown[]).length, 2);
  });

  it('says where a sidecar is broken, exports the rest, and ends with 1', () => {
    const broken = join(folder, 'broken.txt');
    writeFileSync(broken, TEXT);
    writeFileSync(`${broken}.annotations.yaml`, sidecar.replace('version: 1', 'version: 9'));
    const { status, stdout, stderr } = copydesk(broken);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /broken\.txt\.annotations\.yaml:7 is of version 9, which this program does not know\n/,
    );
    assert.match(stdout, /Anders Rell/);
  });

  for (const [args, why] of [
    [['x', '--format', 'json'], /unknown format "json": choose csv, markdown, jsonld, schemaorg, brat/],
    [['x', 'y', '--format', 'brat'], /brat takes one file at a time/],
    [['--input', 'jsonl'], /export takes no --input/],
  ] as const) {
    it(`ends with 2 when called with "${args.join(' ')}"`, () => {
      const { status, stderr } = copydesk(...args);
      assert.equal(status, 2);
      assert.match(stderr, why);
    });
  }
});
