// Prints what comparing many articles costs, in CPU seconds, which other programs on the machine hardly change:
//   npm run bench:comparison [-- COUNT...]

import { resolve } from 'node:path';
import { readResources } from '../../src/cli/resources';
import { analyzeArticle } from '../../src/core/analyzeArticle';
import { compareArticles } from '../../src/core/corpus/compareArticles';
import { Engine } from '../../src/core/engine';
import type { AnalyzedArticle } from '../../src/core/export/claimRows';
import { inventedCorpus } from './inventedCorpus';

const COUNTS = [100, 1_000, 10_000];
const engine = new Engine(readResources(resolve(__dirname, '../..')));

function analyzed(count: number): AnalyzedArticle[] {
  return [...inventedCorpus(count)].map(({ id, text, published }) => {
    const steps = analyzeArticle(text, { id, ...(published && { published }) }, engine);
    for (;;) {
      const step = steps.next();
      if (step.done) return { text, analysis: step.value };
    }
  });
}

function cpuSeconds<T>(work: () => T): [seconds: number, result: T] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const counts = process.argv.slice(2).map(Number);
const rows = [['articles', 'analyze, s', 'compare, s', 'articles, MB', 'comparison, MB', 'quote groups']];
const times: number[] = [];
for (const count of counts.length ? counts : COUNTS) {
  const empty = heapMegabytes();
  const [reading, articles] = cpuSeconds(() => analyzed(count));
  const held = heapMegabytes();
  const [comparing, comparison] = cpuSeconds(() => compareArticles(articles, engine));
  times.push(comparing);
  rows.push([
    count.toLocaleString('en'),
    reading.toFixed(1),
    comparing.toFixed(2),
    (held - empty).toFixed(1),
    (heapMegabytes() - held).toFixed(1),
    comparison.quoteVariants.length.toLocaleString('en'),
  ]);
}
for (const row of rows) console.log(row.map((each) => each.padStart(14)).join('  '));
for (let i = 1; i < times.length; i++)
  console.log(`compare time of row ${i + 1} ÷ row ${i}: ${(times[i] / times[i - 1]).toFixed(1)}`);
