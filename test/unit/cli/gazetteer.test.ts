import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleAnalysis } from '../../../src/core/analysis';

const PROGRAM = join(process.cwd(), 'dist', 'cli.js');
const CSV = `position,person,personID,start,end
Harbor Minister of Chile,Orla Vance,Q1001,2011-02-11,2013-03-16
Harbor Minister of Chile,Pim Okafor,Q1002,2013-03-16,
`;
const OWN = `# ours
persons:
  - id: vance # the first
    name: Orla Vance
    memberships:
      - { role: Harbor Minister, country: CL, start_date: 2011-02-12, end_date: 2013 }
`;

function copydesk(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('copydesk gazetteer import', () => {
  let folder: string;
  let csv: string;
  let into: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    csv = join(folder, 'officials.csv');
    into = join(folder, 'officials.yaml');
    writeFileSync(csv, CSV);
    writeFileSync(into, OWN);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('tells what it would do and does nothing with --dry-run', () => {
    const { status, stdout } = copydesk('gazetteer', 'import', csv, '--into', into, '--dry-run');
    assert.equal(status, 0);
    assert.match(stdout, /1 {2}new people\n/);
    assert.match(stdout, /1 {2}conflicting/);
    assert.match(
      stdout,
      /Orla Vance, Harbor Minister: 2011-02-12 to 2013 here, 2011-02-11 to 2013-03-16 imported/,
    );
    assert.equal(readFileSync(into, 'utf8'), OWN);
  });

  it('adds to the file, keeps what is in it, and leaves nothing beside it', () => {
    assert.equal(copydesk('gazetteer', 'import', csv, '--into', into).status, 0);
    const text = readFileSync(into, 'utf8');
    assert.ok(text.startsWith(OWN));
    assert.match(text, /name: Pim Okafor/);
    assert.deepEqual(readdirSync(folder).sort(), ['officials.csv', 'officials.yaml']);
    const again = copydesk('gazetteer', 'import', csv, '--into', into);
    assert.match(again.stdout, /0 {2}new people\n/);
    assert.equal(readFileSync(into, 'utf8'), text);
  });

  it('makes the file where there is none', () => {
    const fresh = join(folder, 'fresh.yaml');
    assert.equal(copydesk('gazetteer', 'import', csv, '--into', fresh).status, 0);
    assert.match(readFileSync(fresh, 'utf8'), /^persons:\n {2}- id: orla-vance\n/);
  });

  it('refuses what it cannot read, and a file that it cannot add to', () => {
    writeFileSync(csv, 'a,b\n1,2\n');
    const unknown = copydesk('gazetteer', 'import', csv, '--into', into);
    assert.deepEqual([unknown.status, unknown.stderr.includes('is neither')], [1, true]);
    assert.equal(copydesk('gazetteer', 'import', join(folder, 'none'), '--into', into).status, 1);
    writeFileSync(csv, CSV);
    writeFileSync(into, 'persons: [');
    const broken = copydesk('gazetteer', 'import', csv, '--into', into);
    assert.deepEqual([broken.status, broken.stderr.includes('YAML is put right')], [1, true]);
    assert.equal(readFileSync(into, 'utf8'), 'persons: [');
  });

  for (const args of [
    [],
    ['export'],
    ['import'],
    ['import', 'a'],
    ['import', 'a', 'b', '--into', 'c'],
    ['import', 'a', '--into', 'c', '--format', 'json'],
  ])
    it(`takes "gazetteer ${args.join(' ')}" for wrong usage`, () =>
      assert.equal(copydesk('gazetteer', ...args).status, 2));

  it('lets analyze know the people of a file, and tells what is wrong with it', () => {
    const article = join(folder, 'a.txt');
    writeFileSync(article, 'Chilean Harbor Minister Orla Vance opened the new pier on Monday.\n');
    writeFileSync(into, `${OWN}nobody: 1\n`);
    const { status, stdout, stderr } = copydesk('analyze', article, '--format', 'json', '--gazetteer', into);
    assert.equal(status, 0);
    assert.equal(stderr, `copydesk: ${into}:7 has the unknown key "nobody"\n`);
    assert.equal((JSON.parse(stdout) as ArticleAnalysis).people[0].gazetteerId, 'vance');
    assert.equal(copydesk('analyze', article, '--gazetteer', join(folder, 'none')).status, 1);
  });
});
