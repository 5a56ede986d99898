import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleAnalysis } from '../../../src/core/analysis';

const PROGRAM = join(process.cwd(), 'dist', 'cli.js');
const TEXT = 'Mayor opens bridge\n\n"It cost 12 million euros," Mayor Tilda Brook said on Monday.\n';

function copydesk(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('copydesk analyze', () => {
  let folder: string;
  let article: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    article = join(folder, 'bridge.txt');
    writeFileSync(article, TEXT);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('prints one object for one file as JSON', () => {
    const { status, stdout } = copydesk(['analyze', article, '--format', 'json']);
    const analysis = JSON.parse(stdout) as ArticleAnalysis;
    assert.equal(status, 0);
    assert.equal(analysis.id, article);
    assert.equal(analysis.length, TEXT.length);
  });

  it('prints an array for several files as JSON', () => {
    const { stdout } = copydesk(['analyze', article, article, '--format', 'json']);
    assert.equal((JSON.parse(stdout) as ArticleAnalysis[]).length, 2);
  });

  it('is a filter of JSON lines that keeps ids and takes a date', () => {
    const line = JSON.stringify({ id: 'x', text: TEXT, published: '2031-05-06', other: true, figures: [] });
    const { status, stdout } = copydesk(
      ['analyze', '--input', 'jsonl', '--format', 'jsonl'],
      `${line}\n\n${line}\n`,
    );
    const analyses = stdout
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each) as ArticleAnalysis);
    assert.equal(status, 0);
    assert.deepEqual(
      analyses.map(({ id, published }) => [id, published?.earliest]),
      [
        ['x', '2031-05-06'],
        ['x', '2031-05-06'],
      ],
    );
  });

  it('counts the byte order mark in offsets, as it is stored', () => {
    const file = join(folder, 'bom.txt');
    writeFileSync(file, `\ufeff${TEXT}`);
    const { stdout } = copydesk(['analyze', file, '--format', 'json']);
    assert.equal((JSON.parse(stdout) as ArticleAnalysis).length, TEXT.length + 1);
  });

  for (const format of ['table', 'csv', 'markdown']) {
    it(`prints the file's name as ${format}`, () => {
      const { status, stdout } = copydesk(['analyze', article, '--format', format]);
      assert.equal(status, 0);
      assert.ok(stdout.includes('bridge'), stdout);
    });
  }

  it('names what it could not read, analyzes the rest, and ends with 1', () => {
    const latin = join(folder, 'latin.txt');
    writeFileSync(latin, Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    const missing = join(folder, 'missing.txt');
    const { status, stdout, stderr } = copydesk([
      'analyze',
      missing,
      latin,
      folder,
      article,
      '--format',
      'jsonl',
    ]);
    assert.equal(status, 1);
    assert.equal(stdout.trimEnd().split('\n').length, 1);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      `copydesk: ${missing} no such file`,
      `copydesk: ${latin} is not UTF-8 text: save it as UTF-8`,
      `copydesk: ${folder} is a folder: name the files in it`,
    ]);
  });

  for (const [line, why] of [
    ['{', /line 1 is not JSON/],
    ['null', /line 1 has no "id"/],
    ['{"id":"x"}', /line 1 has no "text"/],
    ['{"id":"x","text":"y","published":"soon"}', /line 1 has a "published" that is no ISO date: "soon"/],
  ] as const) {
    it(`refuses the line ${line}`, () => {
      const { status, stderr } = copydesk(['analyze', '--input', 'jsonl'], line);
      assert.equal(status, 1);
      assert.match(stderr, why);
    });
  }

  for (const [args, why] of [
    [[], /no command given/],
    [['annotate'], /unknown command "annotate"/],
    [['analyze'], /no files given/],
    [['analyze', 'x', '--format', 'xml'], /unknown format "xml"/],
    [['analyze', 'x', '--format', 'html'], /unknown format "html": choose table, json, jsonl/],
    [['compare', 'x', '--format', 'csv'], /unknown format "csv": choose table, json, markdown, html/],
    [['compare'], /no files given/],
    [['analyze', 'x', '--input', 'jsonl'], /not both/],
    [['analyze', '--input', 'xml'], /unknown input/],
    [['analyze', '--nonsense'], /nonsense/],
  ] as const) {
    it(`ends with 2 and says how to use it when called with "${args.join(' ')}"`, () => {
      const { status, stderr } = copydesk(args);
      assert.equal(status, 2);
      assert.match(stderr, why);
      assert.match(stderr, /usage:/);
    });
  }
});
