import assert from 'node:assert/strict';
import path from 'node:path';
import { ENGLISH } from '../../src/cli/report/words';
import { PAGES } from '../../src/core/corpus/markup/words';
import { themes, type Theme } from '../host/workbench';
import { axeFaults } from './axeFaults';
import { contrast } from './contrast';
import { article, openForTests, screenshots } from './openForTests';

/** WCAG 2 asks for this of text. */
const readable = 4.5;

for (const theme of Object.keys(themes) as Theme[]) {
  describe(`a comparison in the packaged extension, in the ${theme} theme`, () => {
    const opened = openForTests({ settings: { 'workbench.colorTheme': themes[theme] } });

    before(async () => {
      const { workbench } = opened;
      await workbench.openFile(article.file);
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      await workbench.runCommand('Copydesk: Compare Articles', { asks: true });
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'All articles' }).click();
      await workbench.webview.locator('.quote').first().waitFor();
    });

    for (const page of PAGES) {
      it(`shows its ${page}, each text to be read, without a fault that axe-core finds`, async () => {
        const { page: shown, webview } = opened.workbench;
        await webview.getByRole('tab', { name: ENGLISH.pages[page] }).click();
        const texts = webview.locator(
          '#comparison-page :is(a, td, th, del, ins, h3, .severity, .reason, .link)',
        );
        await texts.first().waitFor();
        await shown.screenshot({ path: path.join(screenshots, `${theme}-compare-${page}.png`) });
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
        assert.deepEqual(await axeFaults(opened.workbench), []);
      });
    }

    it('opens two wordings side by side', async () => {
      const { webview, page } = opened.workbench;
      await webview.getByRole('tab', { name: ENGLISH.pages.quotes }).click();
      await webview.getByRole('button', { name: 'Open side by side' }).first().click();
      await page.locator('.tab.active', { hasText: 'andes-tunnel-courier.txt' }).waitFor();
      await page.locator('.tab.active', { hasText: 'andes-tunnel-wire.txt' }).waitFor();
      await page.screenshot({ path: path.join(screenshots, `${theme}-compare-beside.png`) });
    });

    it('tells in a hover what another article makes of a quote', async () => {
      const { workbench } = opened;
      const hover = await workbench.hover(article.quotedWord);
      await hover.getByText('This quote elsewhere').waitFor();
      await workbench.page.screenshot({ path: path.join(screenshots, `${theme}-compare-hover.png`) });
    });
  });
}
