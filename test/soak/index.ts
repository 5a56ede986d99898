// VS Code loads this module inside its extension host and calls `run`.

import assert from 'node:assert/strict';
import { format } from 'node:util';
import * as vscode from 'vscode';
import { readSidecar } from '../../src/core/annotations/sidecar/readSidecar';
import { inventedNews, mulberry32 } from '../bench/inventedNews';
import { copydesk } from '../integration/extension';
import { pause } from '../integration/waiting';
import { acts, closeAll, pick } from './acts';
import { Heaps } from './Heaps';

const ARTICLES = 12;
const ACTS_A_ROUND = 60;

/**
 * Articles that are read before the memory counts, and their length: together more than the engine remembers, so that
 * what grows from then on is none of its memory filling up.
 */
const FILLERS = { count: 8, length: 60_000 };

/** Rounds after which what is made once is made, and code is compiled: memory counts from then on. */
const WARM_UP = 3;
const LEAST_ROUNDS = WARM_UP + 6;

/** Bytes by which the heaps may be larger at the end than after the warm-up, however many rounds lie between. */
const GROWTH = 5_000_000;

const lineMark = process.env.COPYDESK_LINE_MARK ?? '';
const say = (...message: unknown[]) => console.log(lineMark + format(...message));

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Notes what the extension writes to its log as an error, once it is active. */
function watchLog(): { readonly errors: readonly unknown[][]; readonly isWatched: boolean } {
  const errors: unknown[][] = [];
  const watch = { errors, isWatched: false };
  const create = vscode.window.createOutputChannel.bind(vscode.window) as (...given: unknown[]) => unknown;
  vscode.window.createOutputChannel = (...given: unknown[]) => {
    const log = create(...given) as vscode.LogOutputChannel;
    const error = log.error.bind(log);
    watch.isWatched = true;
    log.error = (...message) => {
      errors.push(message);
      error(...message);
    };
    return log;
  };
  return watch;
}

export async function run(): Promise<void> {
  const minutes = Number(process.env.COPYDESK_SOAK_MINUTES);
  const seed = Number(process.env.COPYDESK_SOAK_SEED);
  say(`VS Code ${vscode.version}, ${minutes} minutes, seed ${seed}`);
  const log = watchLog();
  const heaps = Heaps.watch();
  const [{ uri: folder }] = vscode.workspace.workspaceFolders ?? [];
  const files = Array.from({ length: ARTICLES }, (_, i) =>
    vscode.Uri.joinPath(folder, `soak/article ${i}.txt`),
  );
  for (const [i, file] of files.entries()) {
    const text = `Headline of article ${i}\n\n${inventedNews(3_000 * (1 + (i % 4)), seed + i)}`;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }

  const random = mulberry32(seed);
  const end = Date.now() + minutes * 60_000;
  const used: number[] = [];
  await fillMemory(folder);
  let done = 0;
  for (let round = 1; Date.now() < end || round <= LEAST_ROUNDS; round++) {
    for (let i = 0; i < ACTS_A_ROUND; i++, done++) {
      const name = pick(Object.keys(acts), random);
      await acts[name](random, files).catch((error: unknown) => {
        throw new Error(`act ${done}, ${name}: ${String(error)}`, { cause: error });
      });
      if (random() < 0.3) await pause(random() * 100); // a person stops to think now and then
    }
    await closeAll();
    await pause(500);
    used.push(await heaps.used());
    say(`round ${round}: ${done} acts, ${megabytes(used[round - 1])}, ${log.errors.length} errors`);
  }

  assert.ok(log.isWatched);
  assert.deepEqual(log.errors, [], 'nothing in the log is an error');
  const sidecars = await sidecarsIn(vscode.Uri.joinPath(folder, 'soak'));
  assert.notEqual(sidecars.length, 0);
  for (const { name, text } of sidecars) assert.deepEqual(readSidecar(text).problems, [], name);
  const annotations = sidecars.reduce((sum, { text }) => sum + readSidecar(text).annotations.length, 0);
  say(`${sidecars.length} sidecars with ${annotations} annotations, all whole`);
  const counted = used.slice(WARM_UP);
  const part = Math.ceil(counted.length / 3);
  const [first, last] = [median(counted.slice(0, part)), median(counted.slice(-part))];
  const grown = last - first;
  say(`heaps after the warm-up: ${megabytes(first)}, at the end: ${megabytes(last)}`);
  assert.ok(grown < GROWTH, `the heaps have grown by ${megabytes(grown)} in ${counted.length} rounds`);
}

async function fillMemory(folder: vscode.Uri): Promise<void> {
  const { articles } = await copydesk();
  for (let i = 0; i < FILLERS.count; i++) {
    const file = vscode.Uri.joinPath(folder, `filler ${i}.txt`);
    const text = inventedNews(FILLERS.length, 10_000 + i);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const { document } = await vscode.window.showTextDocument(file);
    assert.ok(await articles.analyze(document));
  }
  await closeAll();
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** The sidecars of a folder; what a write leaves beside them on its way must be gone. */
async function sidecarsIn(folder: vscode.Uri): Promise<{ name: string; text: string }[]> {
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  assert.deepEqual(
    names.filter((name) => name.endsWith('.new')),
    [],
  );
  const sidecars = names.filter((name) => name.endsWith('.annotations.yaml'));
  return Promise.all(
    sidecars.map(async (name) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
      return { name, text: new TextDecoder().decode(bytes) };
    }),
  );
}
