import assert from 'node:assert/strict';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { checkout, copySamples } from '../host/folders';
import { installVersion } from '../host/installVersion';
import { Server } from '../host/server';
import { launchChromium, themes, uncluttered, Workbench, type Theme } from '../host/workbench';
import { contrast } from './contrast';

const screenshots = path.join(checkout, 'test/ui/screenshots');

/** WCAG 2 asks for these of what is not text, and of text. */
const visible = 3;
const readable = 4.5;

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser?.close());

for (const theme of Object.keys(themes) as Theme[]) {
  describe(`an article in the packaged extension, in the ${theme} theme`, () => {
    let server: Server;
    let workbench: Workbench;

    before(async () => {
      server = await Server.start(installVersion('newest'), {
        vsix: path.join(checkout, 'dist/copydesk.vsix'),
        settings: { ...uncluttered, 'workbench.colorTheme': themes[theme] },
      });
      workbench = await Workbench.open(browser, server.address(copySamples(server.folder)));
      await workbench.openFile('andes-tunnel-wire.txt');
    });

    after(async () => {
      await workbench?.page.close();
      server?.stop();
    });

    const screenshot = (name: string) =>
      workbench.page.screenshot({ path: path.join(screenshots, `${theme}-${name}.png`) });

    it('underlines officials, tints quotations and dots figures, each to be seen', async () => {
      const { text, background } = await workbench.editorColors();

      const official = await workbench.decorationOver('Elena');
      assert.equal(official.borderBottomStyle, 'solid');
      assert.ok(contrast(official.borderBottomColor, background) >= visible);

      const quote = await workbench.decorationOver('monument');
      assert.equal(quote.borderLeftStyle, 'solid');
      assert.ok(contrast(quote.borderLeftColor, background) >= visible);
      assert.ok(contrast(quote.backgroundColor, background) > 1);
      assert.ok(contrast(text, quote.backgroundColor, background) >= readable);

      const figure = await workbench.decorationOver('$480');
      assert.equal(figure.borderBottomStyle, 'dotted');
      assert.ok(contrast(figure.borderBottomColor, background) >= visible);

      await screenshot('article');
    });

    it('says in a hover who speaks', async () => {
      const hover = await workbench.hover('monument');
      await screenshot('hover');
      assert.match(await hover.innerText(), /Elena Marchetti/);
      assert.match(await hover.innerText(), /said/);
    });

    it('lists the claims and jumps to their words', async () => {
      await workbench.runCommand('Copydesk: Show Claims');
      const rows = workbench.webview.getByRole('row');
      await rows.filter({ hasText: 'Less worth checking' }).click(); // a closed group at first
      const row = rows.filter({ hasText: 'sign a check' });
      await row.waitFor();
      await screenshot('claims');
      assert.ok((await rows.count()) > 5);
      assert.match(await row.innerText(), /Lucía Ferraro/);

      const words = await row.locator('.words').innerText();
      await row.getByRole('link').click();
      await workbench.page.getByText(`(${words.length} selected)`).waitFor();
      await screenshot('jump');
    });

    it('shows a panel in which axe-core finds no fault, contrast included', async () => {
      const page = await workbench.webviewFrame();
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      });
      assert.deepEqual(violations, []);
    });

    it('selects the claim at the cursor', async () => {
      const { x, y } = await workbench.placeOf('monument');
      await workbench.page.mouse.click(x, y);
      const selected = workbench.webview.locator('[role="row"][aria-selected="true"]');
      await selected.filter({ hasText: 'monument' }).waitFor();
    });

    it('clips nothing of the panel’s toolbar at 200 percent', async () => {
      await workbench.page.setViewportSize({ width: 640, height: 400 }); // so many CSS pixels are left of 1280 × 800
      await workbench.runCommand('View: Close Primary Side Bar');
      const page = await workbench.webviewFrame();
      await page.waitForFunction(() => innerWidth < 640);
      await screenshot('zoomed');
      const clipped = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.toolbar, .toolbar *')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .map((element) => element.outerHTML.slice(0, 200)),
      );
      assert.deepEqual(clipped, []);
    });
  });
}
