// Prints what the extension costs in the newest VS Code: npm run bench:editor

import fs from 'node:fs';
import path from 'node:path';
import { checkout, scratchFolder } from '../../host/folders';
import { packageExtension } from '../../host/packageExtension';
import { runSuiteInNpmHost } from '../../host/suiteInNpmHost';
import { quantile } from '../measure';
import { printRows, type Row } from '../rows';
import type { HostFigures, Opening, PageFigures, TypingFigures } from './figures';
import { measurePage } from './page';

/** Cold starts are few: each takes a VS Code of its own. */
const COLD_STARTS = 3;

/** What is measured inside a new extension host; the first articles alone, or the whole. */
async function measureHost(whole: boolean): Promise<HostFigures> {
  const folder = scratchFolder();
  const file = path.join(folder, 'figures.json');
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  process.env.COPYDESK_BENCH_FILE = file;
  process.env.COPYDESK_BENCH_WHOLE = String(whole);
  const workspace = path.join(folder, 'workspace');
  fs.mkdirSync(workspace);
  const entry = path.join(checkout, 'dist/bench/editor/inside.js');
  const code = await runSuiteInNpmHost('newest', { extension: checkout, entry, opens: workspace });
  if (code !== 0) throw new Error('The measuring inside of VS Code has failed.');
  return JSON.parse(fs.readFileSync(file, 'utf8')) as HostFigures;
}

function ms(times: readonly number[], q: number): string {
  return quantile(
    times.toSorted((a, b) => a - b),
    q,
  ).toFixed(1);
}

function typing({ size, analyses, longestBlock }: TypingFigures): Row[] {
  return [
    [`keystroke in ${size} to its analysis, p50, ms`, ms(analyses, 0.5)],
    ['  p95', ms(analyses, 0.95)],
    ['  p99', ms(analyses, 0.99)],
    ["  longest block of the host's event loop meanwhile, ms", longestBlock.toFixed(1)],
  ];
}

function memory(heaps: readonly number[]): Row[] {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const [first, ...later] = heaps;
  return [
    ['heaps when 200 articles were opened and closed, MB', megabytes(first)],
    [
      `  growth by opening and closing them ${later.length} times more, MB`,
      megabytes(later.at(-1)! - first),
      '< 2',
    ],
  ];
}

/** What a person in front of the page waits for, each as the median. */
function seen(figures: readonly PageFigures[]): Readonly<Record<keyof PageFigures, string>> {
  const median = (figure: (each: PageFigures) => number | readonly number[]) =>
    ms(figures.flatMap(figure), 0.5);
  return {
    activation: median(({ activation }) => activation),
    cold: median(({ cold }) => cold),
    warm: median(({ warm }) => warm),
  };
}

async function main(): Promise<void> {
  const vsix = packageExtension();
  const pages: PageFigures[] = [];
  const inBrowser: PageFigures[] = [];
  const hosts: HostFigures[] = [];
  for (let i = 1; i <= COLD_STARTS; i++) {
    pages.push(await measurePage(vsix));
    inBrowser.push(await measurePage(undefined));
    hosts.push(await measureHost(i === COLD_STARTS));
  }
  const whole = hosts[COLD_STARTS - 1];
  const cold = hosts.map((figures) => figures.cold);
  const warm = hosts.flatMap((figures) => figures.warm);
  const opening = (figure: keyof Opening, openings: readonly Opening[], q = 0.5) =>
    ms(
      openings.map((each) => each[figure]),
      q,
    );
  const [inNode, inWorker] = [seen(pages), seen(inBrowser)];
  printRows('in VS Code (cold: it is at rest, Copydesk not yet active)', [
    ['activation, by VS Code’s own figure, ms', inNode.activation, '< 30'],
    ['5 kB article: from an editor in the host to marks, cold, ms', opening('toMarks', cold), '< 400'],
    ['  warm, median', opening('toMarks', warm), '< 40'],
    ['  warm, p95', opening('toMarks', warm, 0.95)],
    ['  before it, until there is an editor: VS Code’s own, cold', opening('toEditor', cold)],
    ['  warm, median', opening('toEditor', warm)],
    ['5 kB article: from the Enter key to marks on screen, cold, ms', inNode.cold],
    ['  warm, median', inNode.warm],
    ['in the browser’s own extension host: activation, ms', inWorker.activation],
    ['  from the Enter key to marks on screen, cold', inWorker.cold],
    ['  warm, median', inWorker.warm],
    ...whole.typing.flatMap(typing),
    ...memory(whole.heaps),
  ]);
}

main().catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
