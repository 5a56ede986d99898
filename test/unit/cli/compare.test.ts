import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '../../../src/core/corpus/comparison';

const PROGRAM = join(process.cwd(), 'dist', 'cli.js');
const HERALD =
  'Ferry to stop in May\n\n"The old ferry is not safe and it will never sail again," Harbor Minister Orla Vance said on Monday.\n';
const COURIER =
  'Vance stops <ferry>\n\nHarbor Minister Orla Vance said on Monday that the ferry was "not safe and it will never sail again".\n';

function copydesk(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('copydesk compare', () => {
  let folder: string;
  let files: string[];
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    files = ['herald.txt', 'courier.txt'].map((name) => join(folder, name));
    writeFileSync(files[0], HERALD);
    writeFileSync(files[1], COURIER);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('prints as JSON which quotes the articles have in common', () => {
    const { status, stdout } = copydesk(['compare', ...files, '--format', 'json']);
    const { quoteVariants, people } = JSON.parse(stdout) as Comparison;
    assert.equal(status, 0);
    assert.deepEqual(
      quoteVariants.map(({ speaker, relation, members }) => [
        speaker,
        relation,
        members.map(({ article }) => article),
      ]),
      [['Orla Vance', 'partial', files]],
    );
    assert.deepEqual(
      people.map(({ name, in: places }) => [name, places.length]),
      [['Orla Vance', 2]],
    );
  });

  it('takes the analyses that analyze prints as JSON lines, and finds the same in them', () => {
    const lines = [HERALD, COURIER].map((text, i) => JSON.stringify({ id: files[i], text }));
    const analyses = copydesk(['analyze', '--input', 'jsonl', '--format', 'jsonl'], lines.join('\n'));
    const piped = copydesk(['compare', '--input', 'jsonl', '--format', 'json'], analyses.stdout);
    assert.equal(piped.status, 0, piped.stderr);
    assert.equal(piped.stdout, copydesk(['compare', ...files, '--format', 'json']).stdout);
  });

  it('analyzes lines that hold a text alone', () => {
    const lines = [HERALD, COURIER].map((text, i) => JSON.stringify({ id: files[i], text }));
    const { stdout } = copydesk(['compare', '--input', 'jsonl', '--format', 'json'], lines.join('\n'));
    assert.equal((JSON.parse(stdout) as Comparison).quoteVariants.length, 1);
  });

  it('prints one HTML file with no script, nothing to load, and all text escaped', () => {
    const { stdout } = copydesk(['compare', ...files, '--format', 'html']);
    assert.match(stdout, /^<!doctype html>/);
    assert.doesNotMatch(stdout, /<script|src=|href=|url\(|<ferry>/);
    assert.match(stdout, /default-src 'none'/);
  });

  it('prints Markdown with links to the lines', () => {
    const { stdout } = copydesk(['compare', ...files, '--format', 'markdown']);
    assert.ok(stdout.includes(`[herald.txt:3](<${files[0]}#L3>)`), stdout);
  });

  it('prints a table that fits the width', () => {
    const { stdout } = copydesk(['compare', ...files]);
    assert.match(stdout, /Orla Vance: quoted in part/);
    assert.deepEqual(
      stdout.split('\n').filter(({ length }) => length > 120),
      [],
    );
  });

  for (const [what, change, why] of [
    ['without its text', { text: undefined }, /line 1 has no "text"/],
    ['of another text', { text: `${HERALD} ` }, /line 1 has an analysis of another text/],
  ] as const) {
    it(`refuses an analysis ${what}`, () => {
      const { stdout } = copydesk(['analyze', files[0], '--format', 'jsonl']);
      const line = JSON.stringify({ ...(JSON.parse(stdout) as object), ...change });
      const { status, stderr } = copydesk(['compare', '--input', 'jsonl', '--format', 'json'], line);
      assert.equal(status, 1);
      assert.match(stderr, why);
    });
  }
});
