import path from 'node:path';
import { versions } from '../host/installVersion';
import { article, openArticle, openForTests, screenshots } from './openForTests';
import { written } from './written';

for (const version of versions) {
  describe(`a person at the keyboard, in the ${version} version`, () => {
    const opened = openForTests({ version });
    let sidecar: string;
    before(() => {
      sidecar = path.join(opened.folder, `${article.file}.annotations.yaml`);
      return openArticle(opened.workbench);
    });

    const press = (key: string) => opened.workbench.page.keyboard.press(key);

    const announced = (words: RegExp) =>
      opened.workbench.page.locator('.statusbar').getByRole('alert').filter({ hasText: words }).waitFor();

    it('works through the marks of an article', async () => {
      const { page } = opened.workbench;
      await press('Control+Home');
      await press('Alt+F9');
      await announced(/^Official|^Quote|^Figure/);
      // Nothing tells that the keys of a mark are on: before, they do nothing.
      await written(sidecar, /value: accepted/, () => press('Control+F9'));
      await press('Alt+F9');
      await announced(/\(1 of \d+ decided\)/);
      await written(sidecar, /value: rejected/, () => press('Control+Shift+F9'));
      await page.screenshot({ path: path.join(screenshots, `decided-${version}.png`) });
    });

    it('finds by a right click what there is to do about a mark that the cursor was not in', async () => {
      const { workbench } = opened;
      const { page } = workbench;
      await press('Control+Home');
      const { x, y } = await workbench.placeOf('lottery');
      await page.mouse.click(x, y, { button: 'right' });
      const menu = page.locator('.monaco-menu');
      await menu.getByText('Copy Quote with Attribution').waitFor();
      await menu.getByText('Copydesk').hover();
      await press('ArrowRight');
      await menu.locator('.action-item.focused', { hasText: 'Accept Mark' }).last().waitFor();
      await page.screenshot({ path: path.join(screenshots, `menu-${version}.png`) });
      await press('Enter');
      await announced(/^Accepted · Quote: .*lottery/);
    });

    it('decides about a claim in the panel, and changes no word of the article', async () => {
      const { workbench } = opened;
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
      await written(sidecar, /Asked the ministry/);
      await workbench.page.screenshot({ path: path.join(screenshots, `decided-claim-${version}.png`) });
      await press('Control+z');
      await row.getByText('Asked the ministry').waitFor({ state: 'detached' });
      await workbench.placeOf('$480');
    });

    it('lists only the claims of unnamed sources, and of these only those with a figure', async () => {
      const { webview } = opened.workbench;
      const row = (words: string) => webview.getByRole('row', { name: words });
      await row('$480 million').waitFor();
      await webview.getByLabel('Sources listed').selectOption('Unnamed source');
      await row('seven shafts remain closed').waitFor();
      await row('$480 million').waitFor({ state: 'detached' });
      await webview.getByLabel('With a figure').check();
      await row('seven shafts remain closed').waitFor();
    });
  });
}
