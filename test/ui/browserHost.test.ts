import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { inventArticles } from '../corpus/inventArticles';
import { copySamples } from '../host/folders';
import { installVersion } from '../host/installVersion';
import { Server } from '../host/server';
import { launchChromium, uncluttered, Workbench } from '../host/workbench';

describe('the extension in the browser’s own extension host', () => {
  let server: Server;
  let browser: Browser;
  let workbench: Workbench;

  // The server has no extension of ours: what is seen comes from the browser.
  before(async () => {
    server = await Server.start(installVersion('newest'), { settings: uncluttered });
    browser = await launchChromium();
    const samples = copySamples(server.folder);
    for (const { id, text } of inventArticles(2)) {
      fs.mkdirSync(path.dirname(path.join(samples, 'archive', id)), { recursive: true });
      fs.writeFileSync(path.join(samples, 'archive', `${id}.news`), text);
    }
    workbench = await Workbench.open(browser, server.address(samples), {
      loadsInBrowser: true,
    });
  });

  after(async () => {
    await browser?.close();
    server?.stop();
  });

  it('marks an article and lists its claims', async () => {
    await workbench.openFile('ferry-inquiry.txt');
    const figure = await workbench.decorationOver('612');
    assert.equal(figure.borderBottomStyle, 'dotted');
    assert.match(await (await workbench.hover('612')).innerText(), /612/);

    await workbench.runCommand('Copydesk: Show Claims');
    await workbench.webview.getByRole('row').filter({ hasText: 'ferry-inquiry.txt' }).first().waitFor();
  });

  it('reads a large folder in a worker', async () => {
    const { page } = workbench;
    const isFound = async (name: string) => {
      await page.keyboard.press('Control+t');
      await page.keyboard.type(name);
      await page.waitForTimeout(1000); // the first answer is of what has been read by then
      const found = await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).count();
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      return found > 0;
    };
    while (!(await isFound('Orla Vance')));
    await workbench.runCommand('Copydesk: Show Log');
    const log = page.locator('.output-view .view-lines');
    await log.getByText(/worker\sstarted\sfor\s\d+\sarticles/).waitFor();
    assert.equal(await log.getByText('the worker has ended').count(), 0);
  });
});
