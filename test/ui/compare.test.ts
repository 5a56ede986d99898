import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ENGLISH } from '../../src/cli/report/words';
import { PAGES } from '../../src/core/corpus/markup/words';
import { checkout, copySamples } from '../host/folders';
import { installVersion } from '../host/installVersion';
import { Server } from '../host/server';
import { launchChromium, themes, uncluttered, Workbench, type Theme } from '../host/workbench';
import { contrast } from './contrast';

const screenshots = path.join(checkout, 'test/ui/screenshots');

/** WCAG 2 asks for this of text. */
const readable = 4.5;

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser?.close());

for (const theme of Object.keys(themes) as Theme[]) {
  describe(`a comparison in the packaged extension, in the ${theme} theme`, () => {
    let server: Server;
    let workbench: Workbench;

    before(async () => {
      server = await Server.start(installVersion('newest'), {
        vsix: path.join(checkout, 'dist/copydesk.vsix'),
        settings: { ...uncluttered, 'workbench.colorTheme': themes[theme] },
      });
      workbench = await Workbench.open(browser, server.address(copySamples(server.folder)));
      await workbench.openFile('andes-tunnel-wire.txt');
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      await workbench.runCommand('Copydesk: Compare Articles', { asks: true });
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'All articles' }).click();
      await workbench.webview.locator('.quote').first().waitFor();
    });

    after(async () => {
      await workbench?.page.close();
      server?.stop();
    });

    for (const page of PAGES) {
      it(`shows its ${page}, each text to be read`, async () => {
        const { webview } = workbench;
        await webview.getByRole('tab', { name: ENGLISH.pages[page] }).click();
        const texts = webview.locator(
          '#comparison-page :is(a, td, th, del, ins, h3, .severity, .reason, .link)',
        );
        await texts.first().waitFor();
        await workbench.page.screenshot({ path: path.join(screenshots, `${theme}-compare-${page}.png`) });
        const colors = await texts.evaluateAll((elements) =>
          elements.map((element) => {
            const layers: string[] = [];
            for (let at: Element | null = element; at; at = at.parentElement)
              layers.push(getComputedStyle(at).backgroundColor);
            return { text: element.textContent, color: getComputedStyle(element).color, layers };
          }),
        );
        for (const { text, color, layers } of colors)
          assert.ok(contrast(color, ...layers) >= readable, `${text}: ${color} on ${layers.join(', ')}`);
      });
    }

    it('opens two wordings side by side', async () => {
      const { webview, page } = workbench;
      await webview.getByRole('tab', { name: ENGLISH.pages.quotes }).click();
      await webview.getByRole('button', { name: 'Open side by side' }).first().click();
      await page.locator('.tab.active', { hasText: 'andes-tunnel-courier.txt' }).waitFor();
      await page.locator('.tab.active', { hasText: 'andes-tunnel-wire.txt' }).waitFor();
      await page.screenshot({ path: path.join(screenshots, `${theme}-compare-beside.png`) });
    });

    it('tells in a hover what another article makes of a quote', async () => {
      const hover = await workbench.hover('monument');
      await hover.getByText('This quote elsewhere').waitFor();
      await workbench.page.screenshot({ path: path.join(screenshots, `${theme}-compare-hover.png`) });
    });
  });
}
