// Prints what the engine costs, as ratios against references measured in the same run: these machines are noisy.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readResources } from '../../src/cli/resources';
import { analyzeArticle } from '../../src/core/analyzeArticle';
import { Engine } from '../../src/core/engine';
import { inventedNews } from './inventedNews';
import { textMateReader, winkReader } from './peers';

const ROUNDS = 7;
const KEYSTROKES = 200;
const root = resolve(__dirname, '../..');

function analyze(engine: Engine, text: string): void {
  const steps = analyzeArticle(text, { id: 'bench' }, engine);
  while (!steps.next().done);
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The least time of each work over interleaved rounds: what they cost when nothing else gets in the way. */
function leastOf(works: readonly ((round: number) => void)[]): number[] {
  const least = works.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    works.forEach(
      (work, i) =>
        (least[i] = Math.min(
          least[i],
          milliseconds(() => work(round)),
        )),
    );
  }
  return least;
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
}

/** Types a letter into the middle of a text again and again; the analysis time of each keystroke, sorted. */
function keystrokes(engine: Engine, text: string): number[] {
  let typed = text;
  const middle = text.indexOf(' ', text.length / 2);
  analyze(engine, typed);
  const times: number[] = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    typed = `${typed.slice(0, middle)}${'newsdesk'[i % 8]}${typed.slice(middle)}`;
    times.push(milliseconds(() => analyze(engine, typed)));
  }
  return times.sort((a, b) => a - b);
}

async function main(): Promise<void> {
  const files = readResources(root);
  const small = inventedNews(5_000);
  const first = milliseconds(() => analyze(new Engine(files), small));
  const warmEngine = new Engine(files);
  analyze(warmEngine, inventedNews(200_000, 9));
  const warm = milliseconds(() => analyze(warmEngine, inventedNews(5_000, 3)));

  // Another text each round: the warm engine remembers the paragraphs of the last one.
  const texts = Array.from({ length: ROUNDS }, (_, round) => inventedNews(100_000, 100 + round));
  const longTexts = texts.map((_, round) => inventedNews(1_000_000, 200 + round));
  const text = texts[0];
  const wink = winkReader();
  const textMate = await textMateReader(root);
  const [ours, tenfold, r, colors] = leastOf([
    (round) => analyze(warmEngine, texts[round]),
    (round) => analyze(warmEngine, longTexts[round]),
    (round) => wink(texts[round]),
    (round) => textMate(texts[round]),
  ]);
  const typing = keystrokes(new Engine(files), text);
  const tokens = new Engine(files).readParagraph(text.replace(/\n/g, ' ')).content.tokens.length;

  const gzipped = (file: string) => gzipSync(readFileSync(resolve(root, file)), { level: 9 }).length;
  const rows: [string, string, string][] = [
    ['whole analysis ÷ R (wink-nlp, same text)', (ours / r).toFixed(2), '≤ 16'],
    ['whole analysis ÷ TextMate tokenization', (ours / colors).toFixed(2), ''],
    ['R ÷ TextMate tokenization', (r / colors).toFixed(2), ''],
    ['tokens a second', Math.round(tokens / (ours / 1000)).toLocaleString('en'), '≥ 35,000'],
    ['cost of 1 MB ÷ cost of 100 kB', (tenfold / ours).toFixed(1), '≤ 11'],
    ['100 kB, whole, ms', ours.toFixed(1), ''],
    ['first 5 kB article with the engine loading, ms', first.toFixed(1), '< 400'],
    ['5 kB article, warm, ms', warm.toFixed(1), '< 40'],
    ['keystroke in 100 kB, p50, ms', quantile(typing, 0.5).toFixed(2), ''],
    ['keystroke in 100 kB, p95, ms', quantile(typing, 0.95).toFixed(2), '< 10'],
    ['host bundle gzipped, kB', (gzipped('dist/extension.js') / 1000).toFixed(1), '< 150'],
    ['webview bundle gzipped, kB', (gzipped('dist/webview.js') / 1000).toFixed(1), ''],
  ];
  const vsix = resolve(root, 'dist/copydesk.vsix');
  if (existsSync(vsix)) rows.push(['copydesk.vsix, MB', (statSync(vsix).size / 1e6).toFixed(2), '< 5']);
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, measured, budget] of [['', 'measured', 'budget'], ...rows]) {
    console.log(`${what.padEnd(width)}  ${measured.padStart(10)}  ${budget}`);
  }
}

void main();
