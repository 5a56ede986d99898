import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
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
    workbench = await Workbench.open(browser, server.address(copySamples(server.folder)), {
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

    await workbench.runCommand('Copydesk: Show Claims');
    await workbench.webview.getByRole('row').filter({ hasText: 'ferry-inquiry.txt' }).first().waitFor();
  });
});
