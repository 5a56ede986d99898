// Prints what the engine costs, as ratios against references measured in the same run, since these machines are noisy:
//   npm run bench:engine

import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readResources } from '../../src/cli/resources';
import { Engine } from '../../src/core/engine';
import { readPeopleLexicon } from '../../src/core/people/lexicon';
import type { ArticleText } from '../../src/core/text/article';
import { inventedNews } from './inventedNews';
import { longestBlock, typeInto } from './keystrokes';
import { figuresAlone, peopleAlone, readTokens } from './layers';
import { lookUpAmong } from './lookUp';
import { analyze, costsOf, median, milliseconds, processorTime, quantile, ratio } from './measure';
import { readByCompromise, textMateReader, winkReader } from './peers';
import { printRows, type Row } from './rows';

const root = resolve(__dirname, '../..');

/** Rounds of what is compared on 100 kB: enough for a median that is the same from run to run. */
const ROUNDS = 9;
/** Texts that all are warmed up on, ours and the references alike: V8 goes on compiling what runs often for some ten of them. */
const WARM_UP = 12;
const LONG_ROUNDS = 3;

/** News of a length, another one each round. */
const news = (rounds: number, length: number, seed: number) =>
  Array.from({ length: rounds }, (_, round) => inventedNews(length, seed + round));

async function main(): Promise<void> {
  const files = readResources(root);
  const first = milliseconds(() => analyze(new Engine(files), inventedNews(5_000)));
  const keystrokes = typingRows(new Engine(files));
  const warm = new Engine(files);
  const withoutNetwork = new Engine({ ...files, model: undefined });
  const lexicon = readPeopleLexicon(files);
  const wink = winkReader();
  const textMate = await textMateReader(root);
  const readings = {
    r: ({ text }: Subject) => wink(text),
    whole: ({ text }: Subject) => analyze(warm, text),
    colors: ({ text }: Subject) => textMate(text),
    compromise: ({ text }: Subject) => readByCompromise(text),
    rules: ({ text }: Subject) => analyze(withoutNetwork, text),
    people: ({ tokens }: Subject) => peopleAlone(warm, lexicon, tokens),
    figures: ({ tokens }: Subject) => figuresAlone(tokens),
  };
  const apart = new Engine({ ...files, model: undefined }); // what is measured shall remember nothing of the texts
  const subject = (text: string): Subject => ({ text, tokens: readTokens(apart, text) });
  costsOf(news(WARM_UP, 100_000, 50).map(subject), readings);
  const subjects = news(ROUNDS, 100_000, 100).map(subject);
  const costs = costsOf(subjects, readings);
  const tokens = subjects.map(({ tokens: { paragraphs } }) =>
    paragraphs.reduce((sum, { content }) => sum + content.tokens.length, 0),
  );
  const speeds = tokens.map((count, round) => count / (costs.whole[round] / 1000));

  const shorts = news(ROUNDS, 5_000, 10);
  const { short } = costsOf(shorts, { short: (text) => analyze(warm, text) });
  const [tens, hundreds, longs] = [10_000, 100_000, 1_000_000].map((length, i) =>
    news(LONG_ROUNDS, length, 200 + 10 * i),
  );
  const lengths = costsOf(
    longs.map((long, round) => ({ ten: tens[round], hundred: hundreds[round], long })),
    {
      ten: ({ ten }) => analyze(warm, ten),
      hundred: ({ hundred }) => analyze(warm, hundred),
      long: ({ long }) => analyze(warm, long),
    },
  );
  const longest = inventedNews(10_000_000, 300);
  const tenMegabytes = processorTime(() => analyze(warm, longest));

  const times = (a: readonly number[], b: readonly number[]) => ratio(a, b).toFixed(2);
  printRows('the engine, in processor time', [
    ['whole analysis ÷ R (wink-nlp, same text)', times(costs.whole, costs.r), '≤ 16'],
    ['  of it people ÷ R', times(costs.people, costs.r), '≤ 1'],
    ['  of it figures and dates ÷ R', times(costs.figures, costs.r), '≤ 0.5'],
    ['analysis without the network ÷ R', times(costs.rules, costs.r)],
    ['whole analysis ÷ TextMate tokenization', times(costs.whole, costs.colors)],
    ['whole analysis ÷ compromise/three', times(costs.whole, costs.compromise)],
    ['R ÷ TextMate tokenization', times(costs.r, costs.colors)],
    ['tokens a second', Math.round(median(speeds)).toLocaleString('en'), '≥ 35,000'],
    ['cost of 100 kB ÷ cost of 10 kB', ratio(lengths.hundred, lengths.ten).toFixed(1), '≤ 11'],
    ['cost of 1 MB ÷ cost of 100 kB', ratio(lengths.long, lengths.hundred).toFixed(1), '≤ 11'],
    ['cost of 10 MB ÷ cost of 1 MB', (tenMegabytes / median(lengths.long)).toFixed(1), '≤ 11'],
    ['100 kB, whole, ms', median(costs.whole).toFixed(1)],
    ['first 5 kB article with the engine loading, ms', first.toFixed(1), '< 400'],
    ['5 kB article, warm, ms', median(short).toFixed(1), '< 40'],
    ...keystrokes,
    ...lookUpAmong(50_000, lexicon),
    ...sizes(),
  ]);
}

interface Subject {
  readonly text: string;
  readonly tokens: ArticleText;
}

/**
 * What a keystroke costs in an engine that has read other articles. It comes before what fills the memory: V8 has to look
 * through all of that for what is new, again and again, which whoever types in the extension is spared.
 */
function typingRows(engine: Engine): Row[] {
  for (const text of news(WARM_UP, 100_000, 70)) analyze(engine, text);
  return [
    ...typing(engine, '5 kB', inventedNews(5_000, 10), 200),
    ...typing(engine, '100 kB', inventedNews(100_000, 100), 200, '< 10'),
    ...typing(engine, '1 MB', inventedNews(1_000_000, 220), 40),
  ];
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
  const host = ['extension', 'reading', 'onDemand']
    .map((bundle) => gzipped(`dist/${bundle}.js`))
    .reduce((sum, size) => sum + size);
  const vsix = resolve(root, 'dist/copydesk.vsix');
  return [
    ['host bundles gzipped, kB', (host / 1000).toFixed(1), '< 150'],
    ['webview bundle gzipped, kB', (gzipped('dist/webview.js') / 1000).toFixed(1)],
    ...(existsSync(vsix)
      ? [['copydesk.vsix, MB', (statSync(vsix).size / 1e6).toFixed(2), '< 5'] as const]
      : []),
  ];
}

void main();
