import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { installVersion } from '../../host/installVersion';
import { Server } from '../../host/server';
import { launchChromium, uncluttered, Workbench } from '../../host/workbench';
import { inventedNews } from '../inventedNews';
import { AT_REST, type PageFigures } from './figures';

const WARM_OPENINGS = 10;

declare global {
  interface Window {
    /** Milliseconds from the latest Enter key to the frame that shows the article with its marks. */
    marked?: number | undefined;
  }
}

const name = (i: number) => `article-${i}.txt`;
const headline = (i: number) => `Story number ${i} of the day`;

/** What a person who opens an article by its name waits for its marks. */
async function openToMarks(page: Page, i: number): Promise<number> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type(name(i));
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name(i) }).waitFor();
  await page.evaluate((first) => {
    window.marked = undefined;
    const look = (pressed: number) => {
      // Blanks are no plain spaces in the editor's lines.
      const line = document.querySelector('.editor-instance .view-line')?.textContent.replace(/\s/g, ' ');
      const mark = document.querySelector('.editor-instance .view-overlays [class*="ced-"]');
      if (line?.startsWith(first) && mark) window.marked = performance.now() - pressed;
      else requestAnimationFrame(() => look(pressed));
    };
    const pressed = ({ timeStamp }: KeyboardEvent) => look(timeStamp);
    window.addEventListener('keydown', pressed, { capture: true, once: true });
  }, headline(i));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.marked !== undefined);
  return page.evaluate(() => window.marked ?? NaN);
}

/** What VS Code's list of running extensions says of ours. */
async function activation(workbench: Workbench): Promise<number> {
  await workbench.runCommand('Developer: Show Running Extensions');
  const row = workbench.page.locator('.runtime-extensions-editor .extension', { hasText: 'Copydesk' });
  const time = await row.locator('.activation-time').textContent();
  const milliseconds = /(\d+)\s?ms/.exec(time ?? '')?.[1];
  if (!milliseconds) throw new Error(`The running extensions say "${time}" of Copydesk.`);
  return Number(milliseconds);
}

/** Measures a VS Code, started for this: with the packaged extension, or with that of the checkout in the browser. */
export async function measurePage(vsix: string | undefined): Promise<PageFigures> {
  const server = await Server.start(installVersion('newest'), {
    settings: uncluttered,
    ...(vsix && { vsix }),
  });
  const browser = await launchChromium();
  try {
    const folder = path.join(server.folder, 'articles');
    fs.mkdirSync(folder);
    for (let i = 0; i <= WARM_OPENINGS; i++) {
      fs.writeFileSync(path.join(folder, name(i)), `${headline(i)}\n\n${inventedNews(5_000, 500 + i)}`);
    }
    const workbench = await Workbench.open(browser, server.address(folder), {
      loadsInBrowser: vsix === undefined,
    });
    const { page } = workbench;
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name(0) }).waitFor();
    await page.waitForTimeout(AT_REST);
    const cold = await openToMarks(page, 0);
    const warm: number[] = [];
    for (let i = 1; i <= WARM_OPENINGS; i++) warm.push(await openToMarks(page, i));
    return { cold, warm, activation: await activation(workbench) };
  } finally {
    await browser.close();
    server.stop();
  }
}
