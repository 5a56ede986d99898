import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeSidecar } from '../../../src/core/annotations/sidecar/changeSidecar';
import { article, beside, claim, deciding, official, quote } from '../core/annotations/invented';

const PROGRAM = join(process.cwd(), 'dist', 'cli.js');
const sidecar = changeSidecar('', [quote, official, claim].map(deciding), beside) ?? '';

describe('copydesk import', () => {
  let folder: string;
  let exported: string;
  const at = (name: string) => join(folder, name);
  const copydesk = (...args: string[]) =>
    spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', cwd: folder });

  function makeFolder() {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    writeFileSync(at('harbor bridge.txt'), article.text);
    writeFileSync(at('harbor bridge.txt.annotations.yaml'), sidecar);
  }

  before(() => {
    makeFolder();
    exported = copydesk('export', 'harbor bridge.txt', '--format', 'jsonld').stdout;
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    makeFolder();
    writeFileSync(at('out.jsonld'), exported);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('brings back what export wrote, to the byte', () => {
    rmSync(at('harbor bridge.txt.annotations.yaml'));
    const { status, stdout, stderr } = copydesk('import', 'out.jsonld', '--into', 'harbor bridge.txt');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /^ {5}3 {2}added$/m);
    assert.match(stdout, /^ {5}0 {2}of the sidecar’s annotations to be attached again$/m);
    assert.equal(readFileSync(at('harbor bridge.txt.annotations.yaml'), 'utf8'), sidecar);
  });

  it('changes nothing where everything is there already, nor on a dry run', () => {
    assert.match(
      copydesk('import', 'out.jsonld', '--into', 'harbor bridge.txt').stdout,
      / 3 {2}already there$/m,
    );
    writeFileSync(at('other.txt'), article.text);
    assert.match(
      copydesk('import', 'out.jsonld', '--into', 'other.txt', '--dry-run').stdout,
      / 3 {2}added$/m,
    );
    assert.equal(existsSync(at('other.txt.annotations.yaml')), false);
    assert.equal(existsSync(at('harbor bridge.txt.annotations.yaml.new')), false);
  });

  it('says which lines of the file cannot be read, takes the rest, and ends with 1', () => {
    const [first, ...rest] = (JSON.parse(exported) as { items: object[] }).items;
    writeFileSync(
      at('broken.jsonld'),
      JSON.stringify([{ ...first, target: { selector: [] } }, ...rest], null, 1),
    );
    const { status, stdout, stderr } = copydesk('import', 'broken.jsonld', '--into', 'harbor bridge.txt');
    assert.equal(status, 1);
    assert.match(stderr, /^copydesk: broken\.jsonld:\d+ has no "TextQuoteSelector"\n$/);
    assert.match(stdout, / 2 {2}already there$/m);
  });

  it('writes nothing into a sidecar that is broken, and says where it is', () => {
    const broken = sidecar.replace('version: 1', 'version: 9');
    writeFileSync(at('harbor bridge.txt.annotations.yaml'), broken);
    const { status, stderr } = copydesk('import', 'out.jsonld', '--into', 'harbor bridge.txt');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /harbor bridge\.txt\.annotations\.yaml:\d+ is of version 9, which this program does not/,
    );
    assert.equal(readFileSync(at('harbor bridge.txt.annotations.yaml'), 'utf8'), broken);
  });

  for (const [args, status, why] of [
    [['missing.jsonld', '--into', 'harbor bridge.txt'], 1, /missing\.jsonld no such file/],
    [['out.jsonld', '--into', 'missing.txt'], 1, /missing\.txt no such file/],
    [['harbor bridge.txt', '--into', 'harbor bridge.txt'], 1, /harbor bridge\.txt:1 is not JSON: /],
    [['out.jsonld'], 2, /say which article it is about: --into/],
    [['--into', 'harbor bridge.txt'], 2, /give one file to import/],
  ] as const) {
    it(`ends with ${status} when called with "${args.join(' ')}"`, () => {
      const result = copydesk('import', ...args);
      assert.equal(result.status, status);
      assert.match(result.stderr, why);
    });
  }
});
