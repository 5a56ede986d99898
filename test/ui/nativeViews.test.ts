import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { checkout, copySamples } from '../host/folders';
import { installVersion } from '../host/installVersion';
import { Server } from '../host/server';
import { launchChromium, uncluttered, Workbench } from '../host/workbench';

const screenshots = path.join(checkout, 'test/ui/screenshots');

describe('VS Code’s own views of an article', () => {
  let server: Server;
  let browser: Browser;
  let workbench: Workbench;

  before(async () => {
    server = await Server.start(installVersion('newest'), {
      vsix: path.join(checkout, 'dist/copydesk.vsix'),
      settings: { ...uncluttered, 'breadcrumbs.enabled': true },
    });
    browser = await launchChromium();
    workbench = await Workbench.open(browser, server.address(copySamples(server.folder)));
    await workbench.openFile('andes-tunnel-wire.txt');
    await workbench.decorationOver('monument');
  });

  after(async () => {
    await browser?.close();
    server?.stop();
  });

  const click = async (word: string) => {
    const { x, y } = await workbench.placeOf(word);
    await workbench.page.mouse.click(x, y);
  };

  it('lead in the breadcrumbs from the headline to the speaker at the cursor', async () => {
    await click('monument');
    const crumbs = workbench.page.locator('.breadcrumbs-control');
    await crumbs.getByText('Elena Marchetti').first().waitFor();
  });

  it('select in the article view whoever is at the cursor', async () => {
    await click('Elena');
    await workbench.runCommand('Copydesk: Show in Article View');
    const row = workbench.page.locator('.monaco-list-row.focused', { hasText: 'Elena Marchetti' });
    await row.waitFor();
    assert.match((await row.getAttribute('aria-label')) ?? '', /Elena Marchetti/);
    await workbench.page.screenshot({ path: path.join(screenshots, 'article-view.png') });
  });

  it('explain at the cursor why words are marked', async () => {
    await click('monument');
    await workbench.runCommand('Copydesk: Explain Here');
    const hover = workbench.page.locator('.monaco-hover:visible').first();
    await hover.getByText('This file').waitFor();
    await workbench.page.screenshot({ path: path.join(screenshots, 'explain.png') });
    assert.match(await hover.innerText(), /Annotated because the text reads as a news article/);
  });
});
