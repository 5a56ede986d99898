// Prints how long the panel's page, as it ships, takes to show, scroll and filter 10,000 claims in Chromium:
//   npm run bench:panel [-- CLAIMS]

import path from 'node:path';
import type { Page } from 'playwright-core';
import { panelHtml } from '../../src/extension/claimsPanel/panelHtml';
import { checkout } from '../host/folders';
import { launchChromium } from '../host/workbench';
import { strings } from '../webview/strings';
import { inventedClaims } from './inventedClaims';
import { quantile } from './measure';
import { printRows } from './rows';

const ORIGIN = 'http://panel.test';
/** What the page asks the web for. */
const FILES = ['dist/webview.js', 'media/webview/claims.css', 'media/webview/compare.css'];
const OPENINGS = 5;
const SCROLLS = 120;
/** Pixels that a notch of a wheel scrolls. */
const NOTCH = 100;
const TYPED = ['bridge', 'tram', 'governor', 'xyz'];

declare global {
  interface Window {
    /** Milliseconds from the host's answer to the frame that shows it. */
    painted: number;
    betweenFrames: number[];
    keystrokes: number[];
  }
}

/** Plays the host: it answers the page's first request with the claims and no other. */
function answerWith(snapshot: unknown): void {
  const acquireVsCodeApi = () => ({
    postMessage: ({ number, request }: { number: number; request: { type: string } }) => {
      if (request.type !== 'ready') return;
      const start = performance.now();
      window.postMessage({ type: 'result', number, result: snapshot });
      const look = () => {
        if (!document.querySelector('.scroller [role=row]')) requestAnimationFrame(look);
        else setTimeout(() => (window.painted = performance.now() - start));
      };
      requestAnimationFrame(look);
    },
    getState: () => ({ scope: 'open', grouping: 'none' }),
    setState: () => undefined,
  });
  Object.assign(window, { acquireVsCodeApi });
}

/** Tells how many milliseconds of a processor's time the page's own thread has worked so far. */
async function pageClock(page: Page): Promise<() => Promise<number>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
}

async function open(page: Page): Promise<number> {
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => window.painted > 0);
  return page.evaluate(() => window.painted);
}

/** Milliseconds between frames while a wheel turns. */
async function scroll(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    window.betweenFrames = [];
    let last = performance.now();
    const note = () => {
      const now = performance.now();
      window.betweenFrames.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await page.locator('.claims-panel .scroller').hover();
  for (let i = 0; i < SCROLLS; i++) await page.mouse.wheel(0, (1 + (i % 10)) * NOTCH);
  return page.evaluate(() => window.betweenFrames);
}

interface Keystrokes {
  /** Milliseconds from each key in the filter to the end of the frame that shows what it left. */
  readonly seen: readonly number[];
  /** Milliseconds that the page worked for each. */
  readonly worked: readonly number[];
}

async function filter(page: Page): Promise<Keystrokes> {
  const worked: number[] = [];
  const clock = await pageClock(page);
  await page.locator('.claims-panel .filter').focus();
  await page.evaluate(() => {
    window.keystrokes = [];
    const input = document.querySelector<HTMLInputElement>('.claims-panel .filter')!;
    input.addEventListener('keydown', ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => window.keystrokes.push(performance.now() - timeStamp))),
    );
  });
  for (const word of TYPED) {
    for (const key of [...word, ...[...word].map(() => 'Backspace')]) {
      const before = await clock();
      await page.keyboard.press(key);
      await page.waitForFunction((count) => window.keystrokes.length > count, worked.length);
      worked.push((await clock()) - before);
    }
  }
  return { seen: await page.evaluate(() => window.keystrokes), worked };
}

async function main(count: number): Promise<void> {
  const articles = inventedClaims(count);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 500 } });
    const html = panelHtml({
      cspSource: ORIGIN,
      script: `/${FILES[0]}`,
      styles: FILES.slice(1).map((file) => `/${file}`),
      nonce: 'bench',
      language: 'en',
      title: strings.claims,
      strings,
    });
    await page.route('**/*', (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      return FILES.includes(file)
        ? route.fulfill({ path: path.join(checkout, file) })
        : route.fulfill({ contentType: 'text/html', body: html });
    });
    await page.addInitScript(answerWith, { version: 1, current: articles[0].id, articles, orphans: [] });
    const openings: number[] = [];
    for (let i = 0; i < OPENINGS; i++) openings.push(await open(page));
    const frames = await scroll(page);
    const { seen, worked } = await filter(page);
    const ms = (times: readonly number[], q: number) =>
      quantile(
        [...times].sort((x, y) => x - y),
        q,
      ).toFixed(1);
    printRows(`panel with ${count.toLocaleString('en')} claims, in Chromium`, [
      ['first paint, median, ms', ms(openings, 0.5), '< 500'],
      ['  worst', ms(openings, 1)],
      ['time between frames while scrolling, p50, ms', ms(frames, 0.5)],
      ['  p95', ms(frames, 0.95), '< 50'],
      ['  worst', ms(frames, 1)],
      ['filter keystroke until it is seen, p50, ms', ms(seen, 0.5)],
      ['  p95', ms(seen, 0.95), '< 50'],
      ['  of it the page’s processor time, p50, ms', ms(worked, 0.5)],
      ['  p95', ms(worked, 0.95)],
    ]);
  } finally {
    await browser.close();
  }
}

main(Number(process.argv[2] ?? 10_000)).catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
