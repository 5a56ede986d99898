import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkout } from '../host/folders';
import { versions } from '../host/installVersion';
import { openArticle, openForTests, screenshots } from './openForTests';

/** An article with lines of the page that it was on. */
const cluttered = 'quarry-page.txt';

for (const version of versions) {
  describe(`VS Code’s own views of an article, in the ${version} version`, () => {
    const opened = openForTests({
      version,
      settings: { 'breadcrumbs.enabled': true },
      prepare: (_, folder) =>
        fs.copyFileSync(
          path.join(checkout, 'test/fixtures/workspace', cluttered),
          path.join(folder, cluttered),
        ),
    });
    before(() => openArticle(opened.workbench));

    const click = async (word: string) => {
      const { workbench } = opened;
      const { x, y } = await workbench.placeOf(word);
      await workbench.page.mouse.click(x, y);
    };

    it('lead in the breadcrumbs from the headline to the speaker at the cursor', async () => {
      const { workbench } = opened;
      await click('monument');
      const crumbs = workbench.page.locator('.breadcrumbs-control');
      await crumbs.getByText('Elena Marchetti').first().waitFor();
    });

    it('select in the article view whoever is at the cursor', async () => {
      const { workbench } = opened;
      await click('Elena');
      await workbench.runCommand('Copydesk: Show in Article View');
      const row = workbench.page.locator('.monaco-list-row.focused', { hasText: 'Elena Marchetti' });
      await row.waitFor();
      assert.match((await row.getAttribute('aria-label')) ?? '', /Elena Marchetti/);
      await workbench.page.screenshot({ path: path.join(screenshots, `article-view-${version}.png`) });
    });

    it('explain at the cursor why words are marked', async () => {
      const { workbench } = opened;
      await click('monument');
      await workbench.runCommand('Copydesk: Explain Here');
      const hover = workbench.page.locator('.monaco-hover:visible').first();
      await hover.getByText('This file').waitFor();
      await workbench.page.screenshot({ path: path.join(screenshots, `explain-${version}.png`) });
      assert.match(await hover.innerText(), /Annotated because the text reads as a news article/);
    });

    it('offer at a mark what there is to decide', async () => {
      const { page } = opened.workbench;
      await click('monument');
      await page.keyboard.press('Control+.');
      const menu = page.locator('.action-widget').first(); // later ones are its submenus
      await menu.getByText('Not a Quote').first().waitFor();
      await page.screenshot({ path: path.join(screenshots, `actions-${version}.png`) });
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
    });

    it('dim what is not the article, and fold it', async () => {
      const { workbench } = opened;
      const { page } = workbench;
      await workbench.openFile(cluttered);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.editor-instance .view-line span')].some(
          (span) => span.textContent.includes('Facebook') && getComputedStyle(span).opacity === '0.7',
        ),
      );
      await page.screenshot({ path: path.join(screenshots, `dimmed-${version}.png`) });
      await workbench.placeOf('Facebook');
      await workbench.runCommand('Fold All');
      await page.locator('.view-line', { hasText: 'Facebook' }).waitFor({ state: 'detached' });
      await page.screenshot({ path: path.join(screenshots, `folded-${version}.png`) });
    });

    it('say beside a pronoun whom it stands for, where the folder wants that', async () => {
      const { page } = opened.workbench;
      const hinted = page.locator('.view-line', { hasText: /She\s*Hedda\sLindqvist/ });
      assert.equal(await hinted.count(), 0);
      fs.mkdirSync(path.join(opened.folder, '.vscode'));
      const settings = JSON.stringify({ 'copydesk.inlayHints.enabled': true });
      fs.writeFileSync(path.join(opened.folder, '.vscode/settings.json'), settings);
      await hinted.waitFor();
      await page.screenshot({ path: path.join(screenshots, `inlay-hints-${version}.png`) });
    });
  });
}
