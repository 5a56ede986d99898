import assert from 'node:assert/strict';
import path from 'node:path';
import { versions } from '../host/installVersion';
import { openArticle, openForTests, screenshots } from './openForTests';

/** What every mark is announced as: its kind, who or what it is, and which one of how many. */
const announced = /^(?:Official|Person|Source|Quote|Quote, unsure|Figure): \S.* \(\d+ of (\d+)\)$/;

for (const version of versions) {
  describe(`in screen reader mode, in the ${version} version`, () => {
    const opened = openForTests({ version, settings: { 'editor.accessibilitySupport': 'on' } });
    before(() => openArticle(opened.workbench));

    it('every mark is announced with its kind, its speaker and its value', async () => {
      const { page } = opened.workbench;
      const alert = page.locator('.statusbar').getByRole('alert');
      const step = async (key: string, number: number) => {
        await page.keyboard.press(key);
        return alert.filter({ hasText: `(${number} of ` }).innerText();
      };
      await page.keyboard.press('Control+Home');
      const said = [await step('Alt+F7', 1)];
      const count = Number(announced.exec(said[0])?.[1]);
      assert.ok(count > 20, said[0]);
      while (said.length < count) said.push(await step('Alt+F7', said.length + 1));
      assert.deepEqual(
        said.filter((words) => !announced.test(words)),
        [],
      );
      for (const wanted of [
        'Official: Elena Marchetti',
        'Quote: Lucía Ferraro',
        'Figure: 480,000,000 US dollars',
      ])
        assert.ok(
          said.some((words) => words.startsWith(wanted)),
          said.join('\n'),
        );
      assert.match(await step('Alt+F7', 1), announced);
      assert.match(await step('Shift+Alt+F7', count), announced);
      await page.screenshot({ path: path.join(screenshots, `announced-${version}.png`) });
    });

    it('an announcement is read out at once, although the status bar is not', async () => {
      const { page } = opened.workbench;
      const session = await page.context().newCDPSession(page);
      const spoken = async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes.filter(
          ({ role, name }) => role?.value === 'alert' && announced.test(String(name?.value)),
        );
      };
      // The one before may be gone, and the next not be there yet.
      await page.keyboard.press('Alt+F7');
      let alerts = await spoken();
      for (; !alerts.length; alerts = await spoken()) await page.waitForTimeout(100);
      const live = alerts.flatMap(({ properties = [] }) => properties.filter(({ name }) => name === 'live'));
      assert.deepEqual(
        live.map(({ value }) => value.value as string),
        ['assertive'],
      );
    });

    it('the hover at the cursor gets the keys, and says all that is known', async () => {
      const { workbench } = opened;
      const { page } = workbench;
      const { x, y } = await workbench.placeOf('monument');
      await page.mouse.click(x, y);
      await workbench.runCommand('Show or Focus Hover');
      const hover = page.locator('.monaco-hover:focus');
      await hover.waitFor();
      assert.match(await hover.innerText(), /Elena Marchetti[\s\S]*Quoted word for word/);
      await page.keyboard.press('Escape');
    });

    it('the panel has names for what it holds', async () => {
      const { workbench } = opened;
      await workbench.runCommand('Copydesk: Show Claims');
      const { webview } = workbench;
      const claims = webview.getByRole('treegrid', { name: 'Claims', exact: true });
      await claims.getByRole('row', { name: /^The article Figure .*\$480 million/ }).waitFor();
      await claims.getByRole('columnheader', { name: 'Speaker' }).waitFor();
      await webview.getByRole('tab', { name: 'Claims', selected: true }).waitFor();
      await webview.getByRole('searchbox', { name: 'Filter claims' }).waitFor();
      assert.match(await webview.getByRole('status').first().innerText(), /^\d+ of \d+ claims$/);
      assert.equal(await webview.locator('body.vscode-using-screen-reader').count(), 1);
    });
  });
}
