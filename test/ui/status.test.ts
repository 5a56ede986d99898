import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkout } from '../host/folders';
import { versions } from '../host/installVersion';
import { inventedNews } from '../bench/inventedNews';
import { article, openForTests, screenshots } from './openForTests';

const german = 'brueckenbericht.txt';

for (const version of versions) {
  describe(`the language status, in the ${version} version`, () => {
    const opened = openForTests({
      version,
      settings: { 'copydesk.articles.maxSize': 5, 'copydesk.run': 'onSave' },
      prepare: (_, folder) => {
        fs.copyFileSync(path.join(checkout, 'test/fixtures/workspace', german), path.join(folder, german));
        fs.writeFileSync(path.join(folder, 'shopping.txt'), 'Milk\nBread\nTwo lemons\n');
        fs.writeFileSync(path.join(folder, 'long-read.news'), inventedNews(10_000, 1));
      },
    });

    /** What comes up over the item, once it says so; with its command in view. */
    const told = async (words: RegExp) => {
      const { page } = opened.workbench;
      const item = page.locator('[id="status.languageStatus"]');
      await item.and(page.getByLabel(words)).waitFor();
      await item.hover();
      const entry = page.locator('.hover-language-status').filter({ hasText: words });
      await entry.waitFor();
      const isCut = await entry.evaluate((shown) => {
        const [link, hover] = [shown.querySelector('.monaco-link'), shown.closest('.monaco-hover')];
        return link!.getBoundingClientRect().right > hover!.getBoundingClientRect().right;
      });
      assert.ok(!isCut, await entry.innerText());
      return entry;
    };

    it('counts what was found, and leads to the claims', async () => {
      const { workbench } = opened;
      await workbench.openFile(article.file);
      const entry = await told(/News article: \d+ officials, \d+ quotes, \d+ figures/);
      await workbench.page.screenshot({ path: path.join(screenshots, `status-${version}.png`) });
      await entry.getByText('Show Claims').click();
      await workbench.webview.getByRole('row').nth(3).waitFor();
    });

    it('says that an article was edited since', async () => {
      const { workbench } = opened;
      await workbench.runCommand('View: Focus First Editor Group');
      await workbench.page.keyboard.type('Update: ');
      await (await told(/edited since it was analyzed/)).getByText('Analyze Now').click();
      await told(/News article: \d+ officials/);
    });

    it('says that an article is not English', async () => {
      await opened.workbench.openFile(german);
      await told(/not English/);
    });

    it('says that a text is no article, and has it annotated nevertheless', async () => {
      const { workbench } = opened;
      await workbench.openFile('shopping.txt');
      await (await told(/Not a news article/)).getByText('Annotate This File').click();
      await told(/News article: 0 officials/);
    });

    it('says that a text is too long to be annotated beyond what is on screen', async () => {
      const { workbench } = opened;
      await workbench.openFile('long-read.news');
      await told(/Long article: only what has been on screen is annotated/);
      await workbench.page.screenshot({ path: path.join(screenshots, `status-long-${version}.png`) });
    });
  });
}
