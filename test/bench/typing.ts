// Prints how long a keystroke takes to be seen in the real VS Code, with and without 1,000 articles being read:
//   npm run bench:typing [-- ARTICLES]

import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { copySamples } from '../host/folders';
import { installVersion } from '../host/installVersion';
import { packageExtension } from '../host/packageExtension';
import { Server } from '../host/server';
import { launchChromium, uncluttered, Workbench } from '../host/workbench';
import { inventedCorpus } from './inventedCorpus';
import { quantile } from './measure';

/** Milliseconds between two keystrokes: who types fast. */
const BETWEEN = 60;
const KEYSTROKES = 120;

declare global {
  interface Window {
    seen: number[];
  }
}

/** Notes in the page, for each key, the milliseconds until a frame shows what it did to the text. */
function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.seen = [];
    let pressed: number | undefined;
    window.addEventListener('keydown', ({ timeStamp }) => (pressed ??= timeStamp), { capture: true });
    new MutationObserver(() => {
      if (pressed === undefined) return;
      const start = pressed;
      pressed = undefined;
      requestAnimationFrame(() => window.seen.push(performance.now() - start));
    }).observe(document.querySelector('.editor-instance .view-lines')!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Types as long as `goesOn`, at most so many letters, and prints what that took. */
async function type(page: Page, name: string, goesOn: () => boolean): Promise<void> {
  await page.evaluate(() => (window.seen = []));
  for (let i = 0; i < KEYSTROKES && goesOn(); i++) {
    await page.keyboard.press('newsdesk '[i % 9]);
    await page.waitForTimeout(BETWEEN);
  }
  const seen = (await page.evaluate(() => window.seen)).sort((a, b) => a - b);
  const at = (q: number) => `${quantile(seen, q).toFixed(0)} ms`;
  console.log(`${name}: ${seen.length} keystrokes, median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`);
}

async function main(articles: number): Promise<void> {
  const server = await Server.start(installVersion('newest'), {
    vsix: packageExtension(),
    settings: uncluttered,
  });
  const browser = await launchChromium();
  try {
    const samples = copySamples(server.folder);
    for (const { id, text } of inventedCorpus(articles)) {
      const file = path.join(samples, 'archive', `${id}.news`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    const kept = path.join(server.folder, 'data/User/globalStorage/copydesk.copydesk/analyses');
    const read = () =>
      fs.existsSync(kept)
        ? fs.readdirSync(kept, { recursive: true }).filter((file) => String(file).endsWith('.json')).length
        : 0;
    const workbench = await Workbench.open(browser, server.address(samples));
    const { page } = workbench;
    await workbench.openFile('ferry-inquiry.txt');
    await workbench.decorationOver('612'); // the engine is there
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await watchKeys(page);

    await type(page, 'nothing else to do', () => true);
    await page.keyboard.press('Control+t');
    await page.keyboard.type('Vance');
    const start = performance.now();
    while (read() === 0) await page.waitForTimeout(50);
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await type(page, `while ${articles.toLocaleString('en')} articles are read`, () => read() < articles);
    console.log(`read by then: ${read()}`);
    while (read() < articles) await page.waitForTimeout(100);
    console.log(`all read after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    await type(page, 'afterwards', () => true);
  } finally {
    await browser.close();
    server.stop();
  }
}

main(Number(process.argv[2] ?? 1_000)).catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
