// Scores the built engine on the annotated corpora that lie beside the checkout and compares with test/quality.json.
//   node test/quality/run.mjs [--raise]     --raise writes better figures into test/quality.json
// PolNeAR and the persons of worldwide are not among them: the shipped weights have seen these. Their cross-validated
// figures stand in media/model/README.md.
// Exit status: 0 when no row is more than a point below its figure, or no corpora are here.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const shared = path.resolve(root, '../shared');
const figuresFile = path.join(root, 'test/quality.json');
const cli = path.join(root, 'dist/cli.js');

/** Percentage points that a row may fall by: the corpora are small enough for one document to move a row. */
const TOLERANCE = 1;

function scoreGold() {
  const folder = path.join(shared, 'articles');
  const scratch = mkdtempSync(path.join(tmpdir(), 'copydesk-quality-'));
  try {
    const analyses = path.join(scratch, 'analyses.jsonl');
    const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const files = articles.map((name) => path.join(folder, name));
    const args = [cli, 'analyze', ...files, '--format', 'jsonl'];
    writeFileSync(analyses, execFileSync(process.execPath, args));
    return score([path.join(shared, 'gold/score.mjs'), analyses]).total;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function scoreCorpus(name) {
  const engine = `"${process.execPath}" "${cli}" analyze --input jsonl --format jsonl`;
  return score([
    path.join(shared, 'eval/run.mjs'),
    path.join(shared, `eval/${name}.jsonl`),
    '--engine',
    engine,
  ]).scores;
}

function score(command) {
  return JSON.parse(execFileSync(process.execPath, [...command, '--json'], { maxBuffer: 1 << 28 }));
}

/** The measured figure of a row, in percent: a key of the report, or a path of keys joined by "/". */
function figureAt(report, row) {
  const value = row.split('/').reduce((at, key) => at?.[key], report);
  if (typeof value !== 'number') throw new Error(`the scorer reports no "${row}"`);
  return Math.round(value * 1000) / 10;
}

if (!existsSync(shared)) {
  console.log('quality: no corpora beside this checkout, nothing to score');
  process.exit(0);
}
const figures = JSON.parse(readFileSync(figuresFile, 'utf8'));
let fallen = 0;
for (const [corpus, rows] of Object.entries(figures)) {
  const report = corpus === 'gold' ? scoreGold() : scoreCorpus(corpus);
  for (const [row, kept] of Object.entries(rows)) {
    const measured = figureAt(report, row);
    const fell = measured < kept - TOLERANCE;
    if (fell) fallen++;
    if (measured > kept && process.argv.includes('--raise')) rows[row] = measured;
    console.log(
      `${fell ? 'FELL' : '  ok'}  ${corpus.padEnd(16)} ${row.padEnd(28)} ${measured.toFixed(1)} (kept ${kept.toFixed(1)})`,
    );
  }
}
if (process.argv.includes('--raise')) writeFileSync(figuresFile, JSON.stringify(figures, null, 2) + '\n');
if (fallen) {
  console.error(`quality: ${fallen} rows fell by more than ${TOLERANCE} point`);
  process.exit(1);
}
