// Prints what the engine costs, as ratios against references measured in the same run: these machines are noisy.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readResources } from '../../src/cli/resources';
import { Engine } from '../../src/core/engine';
import { readPeopleLexicon } from '../../src/core/people/lexicon';
import { inventedNews } from './inventedNews';
import { longestBlock, typeInto } from './keystrokes';
import { figuresAlone, peopleAlone, readTokens } from './layers';
import { lookUpAmong } from './lookUp';
import { analyze, eachRound, leastOf, milliseconds, quantile } from './measure';
import { textMateReader, winkReader } from './peers';

const root = resolve(__dirname, '../..');

export type Row = readonly [what: string, measured: string, budget?: string];

async function main(): Promise<void> {
  const files = readResources(root);
  const first = milliseconds(() => analyze(new Engine(files), inventedNews(5_000)));
  const warm = new Engine(files);
  analyze(warm, inventedNews(200_000, 9));

  const shorts = eachRound((round) => inventedNews(5_000, 10 + round));
  const tens = eachRound((round) => inventedNews(10_000, 50 + round));
  const texts = eachRound((round) => inventedNews(100_000, 100 + round));
  const longs = eachRound((round) => inventedNews(1_000_000, 200 + round));
  const read = texts.map((text) => readTokens(warm, text));
  const lexicon = readPeopleLexicon(files);
  const withoutNetwork = new Engine({ ...files, model: undefined });
  const wink = winkReader();
  const textMate = await textMateReader(root);
  const least = leastOf({
    short: (round) => analyze(warm, shorts[round]),
    ten: (round) => analyze(warm, tens[round]),
    whole: (round) => analyze(warm, texts[round]),
    long: (round) => analyze(warm, longs[round]),
    r: (round) => wink(texts[round]),
    colors: (round) => textMate(texts[round]),
    rules: (round) => analyze(withoutNetwork, texts[round]),
    people: (round) => peopleAlone(warm, lexicon, read[round]),
    figures: (round) => figuresAlone(read[round]),
  });
  const tokens = read[0].paragraphs.reduce((sum, { content }) => sum + content.tokens.length, 0);
  const longest = inventedNews(10_000_000, 300);
  const tenMegabytes = milliseconds(() => analyze(warm, longest));

  const inR = (cost: number) => (cost / least.r).toFixed(2);
  const rows: Row[] = [
    ['whole analysis ÷ R (wink-nlp, same text)', inR(least.whole), '≤ 16'],
    ['  of it people ÷ R', inR(least.people), '≤ 1'],
    ['  of it figures and dates ÷ R', inR(least.figures), '≤ 0.5'],
    ['analysis without the network ÷ R', inR(least.rules)],
    ['whole analysis ÷ TextMate tokenization', (least.whole / least.colors).toFixed(2)],
    ['R ÷ TextMate tokenization', (least.r / least.colors).toFixed(2)],
    ['tokens a second', Math.round(tokens / (least.whole / 1000)).toLocaleString('en'), '≥ 35,000'],
    ['cost of 100 kB ÷ cost of 10 kB', (least.whole / least.ten).toFixed(1), '≤ 11'],
    ['cost of 1 MB ÷ cost of 100 kB', (least.long / least.whole).toFixed(1), '≤ 11'],
    ['cost of 10 MB ÷ cost of 1 MB', (tenMegabytes / least.long).toFixed(1), '≤ 11'],
    ['100 kB, whole, ms', least.whole.toFixed(1)],
    ['first 5 kB article with the engine loading, ms', first.toFixed(1), '< 400'],
    ['5 kB article, warm, ms', least.short.toFixed(1), '< 40'],
    ...typing(new Engine(files), '5 kB', shorts[0], 200),
    ...typing(new Engine(files), '100 kB', texts[0], 200, '< 10'),
    ...typing(new Engine(files), '1 MB', longs[0], 40),
    ...lookUpAmong(50_000, lexicon),
    ...sizes(),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, measured, budget = ''] of [['', 'measured', 'budget'], ...rows]) {
    console.log(`${what.padEnd(width)}  ${measured.padStart(10)}  ${budget}`.trimEnd());
  }
}

function typing(engine: Engine, size: string, text: string, keystrokes: number, budget?: string): Row[] {
  const times = typeInto(engine, text, keystrokes);
  return [
    ...[0.5, 0.95, 0.99].map((q): Row => [
      `keystroke in ${size}, p${q * 100}, ms`,
      quantile(times, q).toFixed(2),
      q === 0.95 ? budget : undefined,
    ]),
    [`  of it the longest block, ms`, longestBlock(engine, text, 20).toFixed(2)],
  ];
}

function sizes(): Row[] {
  const gzipped = (file: string) => gzipSync(readFileSync(resolve(root, file)), { level: 9 }).length;
  const vsix = resolve(root, 'dist/copydesk.vsix');
  return [
    ['host bundle gzipped, kB', (gzipped('dist/extension.js') / 1000).toFixed(1), '< 150'],
    ['webview bundle gzipped, kB', (gzipped('dist/webview.js') / 1000).toFixed(1)],
    ...(existsSync(vsix)
      ? [['copydesk.vsix, MB', (statSync(vsix).size / 1e6).toFixed(2), '< 5'] as const]
      : []),
  ];
}

void main();
