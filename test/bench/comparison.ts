// Prints what comparing many articles costs, in CPU seconds, which other programs on the machine hardly change:
//   npm run bench:comparison [-- COUNT...]

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readResources } from '../../src/cli/resources';
import { contentHash } from '../../src/core/annotations/contentHash';
import { analyzeArticle } from '../../src/core/analyzeArticle';
import { compareArticles } from '../../src/core/corpus/compareArticles';
import { Engine } from '../../src/core/engine';
import type { AnalyzedArticle } from '../../src/core/export/claimRows';
import { isAnalysis } from '../../src/core/isAnalysis';
import { lastOf } from '../../src/core/lastOf';
import type { InventedArticle } from '../corpus/inventArticles';
import { inventedCorpus } from './inventedCorpus';

const COUNTS = [100, 1_000, 10_000];
const root = resolve(__dirname, '../..');

function cpuSeconds<T>(work: () => T): [seconds: number, result: T] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}

/** Megabytes of objects. */
function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** The longest step of a comparison, in milliseconds: how long whoever drives it in slices is kept from other things. */
let longestStep = 0;
function* watched<T>(steps: Generator<void, T>): Generator<void, T> {
  longestStep = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    longestStep = Math.max(longestStep, performance.now() - start);
    if (step.done) return step.value;
    yield;
  }
}

function measure(count: number, folder: string) {
  const engine = new Engine(readResources(root)); // one that remembers nothing of the last row
  const corpus = [...inventedCorpus(count)];
  const analyzed = ({ id, text, published }: InventedArticle): AnalyzedArticle => {
    const facts = { id, ...(published && { published }) };
    return { text, analysis: lastOf(analyzeArticle(text, facts, engine)) };
  };
  const file = (text: string) => join(folder, contentHash(text));
  const before = held();
  let analyses = 0;
  const [index] = cpuSeconds(() => {
    for (const article of corpus) {
      const json = JSON.stringify(analyzed(article).analysis);
      analyses += json.length;
      writeFileSync(file(article.text), json);
    }
  });
  const [reopen, articles] = cpuSeconds(() =>
    corpus.map(({ text }): AnalyzedArticle => {
      const analysis: unknown = JSON.parse(readFileSync(file(text), 'utf8'));
      if (!isAnalysis(analysis)) throw new Error('not kept');
      return { text, analysis };
    }),
  );
  const read = held();
  const [compare, comparison] = cpuSeconds(() => lastOf(watched(compareArticles(articles, engine))));
  return {
    count,
    index,
    reopen,
    compare,
    longestStep,
    articles: read - before,
    comparison: held() - read,
    analyses: analyses / 1e6,
    peak: process.resourceUsage().maxRSS / 1e3,
    groups: comparison.quoteVariants.length,
  };
}

type Row = ReturnType<typeof measure>;

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ['articles', ({ count }) => count.toLocaleString('en')],
  ['index, s', ({ index }) => index.toFixed(1)],
  ['reopen, s', ({ reopen }) => reopen.toFixed(2)],
  ['compare, s', ({ compare }) => compare.toFixed(2)],
  ['longest step, ms', (row) => row.longestStep.toFixed(0)],
  ['kept, MB', ({ analyses }) => analyses.toFixed(1)],
  ['in memory, MB', ({ articles }) => articles.toFixed(0)],
  ['comparison, MB', ({ comparison }) => comparison.toFixed(1)],
  ['peak, MB', ({ peak }) => peak.toFixed(0)],
  ['quote groups', ({ groups }) => groups.toLocaleString('en')],
];

const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
try {
  const counts = process.argv.slice(2).map(Number);
  measure(50, folder); // so that what is measured runs as compiled as it will
  const rows = (counts.length ? counts : COUNTS).map((count) => measure(count, folder));
  for (const cells of [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ])
    console.log(cells.map((cell, i) => cell.padStart(columns[i][0].length)).join('  '));
  for (const [i, row] of rows.slice(1).entries()) {
    const ratio = (cost: (row: Row) => number) => (cost(row) / cost(rows[i])).toFixed(1);
    console.log(
      `cost of ${row.count} ÷ cost of ${rows[i].count}: index ${ratio(({ index }) => index)}, ` +
        `compare ${ratio(({ compare }) => compare)}, together ${ratio(({ index, compare }) => index + compare)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
