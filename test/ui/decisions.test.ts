import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { checkout, copySamples } from '../host/folders';
import { installVersion } from '../host/installVersion';
import { Server } from '../host/server';
import { launchChromium, uncluttered, Workbench } from '../host/workbench';

const screenshots = path.join(checkout, 'test/ui/screenshots');

describe('a person at the keyboard', () => {
  let server: Server;
  let browser: Browser;
  let workbench: Workbench;
  let sidecar: string;

  before(async () => {
    server = await Server.start(installVersion('newest'), {
      vsix: path.join(checkout, 'dist/copydesk.vsix'),
      settings: uncluttered,
    });
    browser = await launchChromium();
    const folder = copySamples(server.folder);
    sidecar = path.join(folder, 'andes-tunnel-wire.txt.annotations.yaml');
    workbench = await Workbench.open(browser, server.address(folder));
    await workbench.openFile('andes-tunnel-wire.txt');
    await workbench.decorationOver('monument');
  });

  after(async () => {
    await browser?.close();
    server?.stop();
  });

  const press = (key: string) => workbench.page.keyboard.press(key);

  /** Waits until the file of decisions says so. */
  async function written(words: RegExp): Promise<void> {
    while (!fs.existsSync(sidecar) || !words.test(fs.readFileSync(sidecar, 'utf8')))
      await workbench.page.waitForTimeout(50);
  }

  it('works through the marks of an article', async () => {
    await press('Control+Home');
    await press('Alt+F9');
    await workbench.page.waitForTimeout(500); // nothing tells that the keys of a mark are on
    await press('Control+F9');
    await written(/value: accepted/);
    await press('Alt+F9');
    await workbench.page.waitForTimeout(500);
    await press('Control+Shift+F9');
    await written(/value: rejected/);
    await workbench.page.screenshot({ path: path.join(screenshots, 'decided.png') });
  });

  it('decides about a claim in the panel, and changes no word of the article', async () => {
    await workbench.runCommand('Copydesk: Show Claims');
    const row = workbench.webview.getByRole('row', { name: '$480 million' });
    await row.getByText('$480 million').click();
    await press('+');
    await row.getByText('Accepted').waitFor();
    await press('2');
    await row.getByText('Checked').waitFor();
    await press('F2');
    const input = workbench.page.locator('.quick-input-widget input[type="text"]');
    await input.fill('Asked the ministry');
    await press('Enter');
    await row.getByText('Asked the ministry').waitFor();
    await written(/Asked the ministry/);
    await workbench.page.screenshot({ path: path.join(screenshots, 'decided-claim.png') });
    await press('Control+z');
    await row.getByText('Asked the ministry').waitFor({ state: 'detached' });
    await workbench.placeOf('$480');
  });
});
