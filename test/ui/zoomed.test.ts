import assert from 'node:assert/strict';
import path from 'node:path';
import { ENGLISH } from '../../src/cli/report/words';
import { PAGES } from '../../src/core/corpus/markup/words';
import { versions } from '../host/installVersion';
import { axeFaults } from './axeFaults';
import { article, openForTests, screenshots } from './openForTests';

/** So many claims a person wants to see at once. */
const FEW = 4;

for (const version of versions) {
  describe(`the panel at 200 percent, for a person who wants little to move, in the ${version} version`, () => {
    // So many CSS pixels are left of 1280 × 800.
    const opened = openForTests({ version, viewport: { width: 640, height: 400 }, reducedMotion: 'reduce' });
    before(async () => {
      const { workbench } = opened;
      await workbench.openFile(article.file);
      await workbench.runCommand('View: Close Primary Side Bar');
      await workbench.runCommand('Copydesk: Show Claims');
      await workbench.webview.getByRole('row').nth(FEW).waitFor();
    });

    const screenshot = (name: string) =>
      opened.workbench.page.screenshot({ path: path.join(screenshots, `zoomed-${name}-${version}.png`) });

    /** What is wider than the page, or than what holds it, so that one would have to scroll sideways or is cut off. */
    const tooWide = async () =>
      (await opened.workbench.webviewFrame()).evaluate(() => {
        const isSpokenOnly = (element: Element) =>
          element.closest('.spoken') !== null || getComputedStyle(element).clipPath !== 'none';
        return [...document.querySelectorAll('body, body *:not(svg *)')]
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            if (width === 0 || isSpokenOnly(element)) return false;
            const isShortened = getComputedStyle(element).textOverflow === 'ellipsis';
            const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
            return left < -1 || right > innerWidth + 1 || (isCut && !isShortened);
          })
          .map((element) => element.outerHTML.slice(0, 200));
      });

    /** What moves by itself, or on its way from one look to another. */
    const moving = async () =>
      (await opened.workbench.webviewFrame()).evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) =>
            [null, '::before', '::after'].some((part) => {
              const { animationName, transitionDuration } = getComputedStyle(element, part);
              return animationName !== 'none' || /[1-9]/.test(transitionDuration);
            }),
          )
          .map((element) => element.outerHTML.slice(0, 200)),
      );

    /** How many claims are in view with all of their row. */
    const inView = async () =>
      (await opened.workbench.webviewFrame()).evaluate(() => {
        const { top, bottom } = document.querySelector('.scroller')!.getBoundingClientRect();
        const isInView = (row: Element) => {
          const place = row.getBoundingClientRect();
          return place.top >= top - 1 && place.bottom <= Math.min(bottom, innerHeight) + 1;
        };
        return [...document.querySelectorAll('.scroller .claim')].filter(isInView).length;
      });

    it('shows some claims at once, and nothing that is cut off', async () => {
      await screenshot('claims');
      assert.deepEqual(await tooWide(), []);
      const count = await inView();
      assert.ok(count >= FEW, `${count} claims`);
    });

    it('opens its filters, and closes them again', async () => {
      const { webview } = opened.workbench;
      const keys = webview.getByText('Keys', { exact: true });
      const opener = webview.getByRole('button', { name: 'Filters' });
      const group = webview.getByRole('combobox', { name: 'Group by' });
      await group.waitFor({ state: 'hidden' });
      await opener.click();
      await group.waitFor();
      await keys.click();
      await screenshot('filters');
      assert.deepEqual(await tooWide(), []);
      assert.deepEqual(await axeFaults(opened.workbench), []);
      await keys.click();
      await opener.click();
      await group.waitFor({ state: 'hidden' });
    });

    it('shows all of the claim that is selected', async () => {
      const { webview } = opened.workbench;
      const row = webview.getByRole('row', { name: '26 drainage shafts' });
      await row.locator('.words').click();
      await row.getByRole('button', { name: 'Accept' }).waitFor();
      await row.getByText('from a document').waitFor();
      await screenshot('selected');
      assert.deepEqual(await tooWide(), []);
      assert.deepEqual(await axeFaults(opened.workbench), []);
    });

    it('moves nothing of the claims, as it does for others', async () => {
      const { page } = opened.workbench;
      const until = async (isSo: (count: number) => boolean) => {
        while (!isSo((await moving()).length)) await page.waitForTimeout(100);
      };
      await until((count) => count === 0);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await until((count) => count > 0);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await until((count) => count === 0);
    });

    it('shows a comparison in which nothing is cut off, and nothing moves', async () => {
      const { workbench } = opened;
      const { webview, page } = workbench;
      await workbench.runCommand('Copydesk: Compare Articles', { asks: true });
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'All articles' }).click();
      await webview.locator('.quote').first().waitFor();
      for (const name of PAGES) {
        await webview.getByRole('tab', { name: ENGLISH.pages[name] }).click();
        await webview.getByRole('tab', { name: ENGLISH.pages[name], selected: true }).waitFor();
        await screenshot(name);
        assert.deepEqual([name, ...(await tooWide())], [name]);
        assert.deepEqual([name, ...(await moving())], [name]);
      }
    });
  });
}
