// VS Code loads this module inside its extension host and calls `run`.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { copydesk } from '../../integration/extension';
import { pause } from '../../integration/waiting';
import { Heaps } from '../../soak/Heaps';
import { inventedNews } from '../inventedNews';
import { AT_REST, type HostFigures, type Opening, type TypingFigures } from './figures';

/** Milliseconds between two keystrokes: who types fast. */
const BETWEEN = 60;
const WARM_OPENINGS = 12;
const ROUNDS = 3;
const ARTICLES_A_ROUND = 200;

const lineMark = process.env.COPYDESK_LINE_MARK ?? '';
/** Whoever started the host hears that it is at work. */
const say = (message: string) => console.log(lineMark + message);

async function fileOf(name: string, text: string): Promise<vscode.Uri> {
  const [{ uri: folder }] = vscode.workspace.workspaceFolders ?? [];
  const file = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

/** Opens a file as a person does, from the explorer or by a link. */
async function open(file: vscode.Uri): Promise<Opening> {
  const listening: vscode.Disposable[] = [];
  const showing = new Promise<{ editor: vscode.TextEditor; shown: number }>((resolve) => {
    listening.push(
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        const editor = editors.find(({ document }) => document.uri.path === file.path);
        if (editor) resolve({ editor, shown: performance.now() });
      }),
    );
  });
  const asked = performance.now();
  await vscode.commands.executeCommand('vscode.open', file, { preview: false });
  const { editor, shown } = await showing;
  const { articles, decorations } = await copydesk();
  const marked = await new Promise<number>((resolve) => {
    const look = () => {
      const isMarked = Object.values(decorations.marksIn(editor)).some((spans) => spans.length > 0);
      if (isMarked) resolve(performance.now());
    };
    listening.push(articles.onDidChange(look)); // after Copydesk itself has listened
    look();
  });
  vscode.Disposable.from(...listening).dispose();
  return { toEditor: shown - asked, toMarks: marked - shown };
}

async function type(size: string, text: string, keystrokes: number): Promise<TypingFigures> {
  const file = await fileOf(`typing in ${size}.txt`, text);
  const editor = await vscode.window.showTextDocument(file, { preview: false });
  const { document } = editor;
  const { articles } = await copydesk();
  assert.ok(await articles.analyze(document));
  const place = text.indexOf('. ', text.length / 2) + 2;
  const at = document.positionAt(place);
  editor.revealRange(new vscode.Range(at, at));
  await pause(2_000); // what follows an opening is over

  let typed = 0;
  const listening = vscode.workspace.onDidChangeTextDocument((event) => {
    if (event.document === document && event.contentChanges.length) typed = performance.now();
  });
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const analyses: number[] = [];
  for (let i = 0; i < keystrokes; i++) {
    const options = { undoStopBefore: false, undoStopAfter: false };
    await editor.edit((edit) => edit.insert(at.translate(0, i), 'newsdesk '[i % 9]), options);
    assert.ok(await articles.analyze(document));
    analyses.push(performance.now() - typed);
    await pause(BETWEEN);
  }
  delays.disable();
  listening.dispose();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  say(`typed in ${size}`);
  return { size, analyses, longestBlock: delays.max / 1e6 };
}

/** Opens articles, each read and marked, closes them all and looks at the heaps; again and again. */
async function openAndClose(heaps: Heaps): Promise<number[]> {
  const files: vscode.Uri[] = [];
  for (let i = 0; i < ARTICLES_A_ROUND; i++) {
    files.push(await fileOf(`article ${i}.txt`, inventedNews(5_000, 1_000 + i)));
  }
  const { articles } = await copydesk();
  const used: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const file of files) {
      const { document } = await vscode.window.showTextDocument(file, { preview: false });
      assert.ok(await articles.analyze(document));
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await pause(1_000);
    used.push(await heaps.used());
    say(`round ${round + 1}: ${(used[round] / 1e6).toFixed(1)} MB`);
  }
  return used;
}

export async function run(): Promise<void> {
  const { COPYDESK_BENCH_FILE, COPYDESK_BENCH_WHOLE } = process.env;
  assert.ok(COPYDESK_BENCH_FILE);
  const heaps = Heaps.watch();
  await pause(AT_REST);
  const cold = await open(await fileOf('cold.txt', inventedNews(5_000, 1)));
  const warm: Opening[] = [];
  for (let i = 0; i < WARM_OPENINGS; i++) {
    warm.push(await open(await fileOf(`warm ${i}.txt`, inventedNews(5_000, 2 + i))));
    await pause(100);
  }
  const whole = COPYDESK_BENCH_WHOLE === 'true';
  const figures: HostFigures = {
    cold,
    warm,
    typing: whole
      ? [
          await type('5 kB', inventedNews(5_000, 100), 60),
          await type('100 kB', inventedNews(100_000, 101), 60),
          await type('1 MB', inventedNews(1_000_000, 102), 20),
        ]
      : [],
    heaps: whole ? await openAndClose(heaps) : [],
  };
  fs.writeFileSync(COPYDESK_BENCH_FILE, JSON.stringify(figures));
}
