import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { inventArticles } from '../corpus/inventArticles';
import { versions } from '../host/installVersion';
import { openForTests } from './openForTests';

for (const version of versions) {
  describe(`the extension in the browser’s own extension host, in the ${version} version`, () => {
    // The server has no extension of ours: what is seen comes from the browser.
    const opened = openForTests({
      version,
      loadsInBrowser: true,
      prepare: (_, folder) => {
        for (const { id, text } of inventArticles(2)) {
          const file = path.join(folder, 'archive', `${id}.news`);
          fs.mkdirSync(path.dirname(file), { recursive: true });
          fs.writeFileSync(file, text);
        }
      },
    });

    it('marks an article and lists its claims', async () => {
      const { workbench } = opened;
      await workbench.openFile('ferry-inquiry.txt');
      const figure = await workbench.decorationOver('612');
      assert.equal(figure.borderBottomStyle, 'dotted');
      assert.match(await (await workbench.hover('612')).innerText(), /612/);

      await workbench.runCommand('Copydesk: Show Claims');
      await workbench.webview.getByRole('row').filter({ hasText: 'ferry-inquiry.txt' }).first().waitFor();
    });

    it('reads a large folder in a worker', async () => {
      const { workbench } = opened;
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
}
