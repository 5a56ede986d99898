import assert from 'node:assert/strict';
import path from 'node:path';
import type { Version } from '../host/installVersion';
import { themes, type Theme } from '../host/workbench';
import { axeFaults } from './axeFaults';
import { contrast } from './contrast';
import { openArticle, openForTests, screenshots } from './openForTests';

/** WCAG 2 asks for these of what is not text, and of text. */
const visible = 3;
const readable = 4.5;

const shown: readonly (readonly [Version, Theme])[] = [
  ...(Object.keys(themes) as Theme[]).map((theme) => ['newest', theme] as const),
  ['floor', 'light'],
];

for (const [version, theme] of shown) {
  describe(`an article in the packaged extension, in the ${theme} theme of the ${version} version`, () => {
    const opened = openForTests({ version, settings: { 'workbench.colorTheme': themes[theme] } });
    before(() => openArticle(opened.workbench));

    const screenshot = (name: string) =>
      opened.workbench.page.screenshot({ path: path.join(screenshots, `${version}-${theme}-${name}.png`) });

    it('underlines officials, tints quotations and dots figures, each to be seen', async () => {
      const { workbench } = opened;
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
      const { workbench } = opened;
      const hover = await workbench.hover('monument');
      await screenshot('hover');
      assert.match(await hover.innerText(), /Elena Marchetti/);
      assert.match(await hover.innerText(), /said/);
    });

    it('lists the claims and jumps to their words', async () => {
      const { workbench } = opened;
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

    it('draws the fields of the panel dark where the theme is', async () => {
      const filter = opened.workbench.webview.getByRole('searchbox');
      const scheme = await filter.evaluate((field) => getComputedStyle(field).colorScheme);
      assert.equal(scheme === 'dark', theme === 'dark' || theme === 'hc-black');
    });

    it('shows a panel in which axe-core finds no fault, contrast included', async () => {
      assert.deepEqual(await axeFaults(opened.workbench), []);
    });

    it('selects the claim at the cursor', async () => {
      const { workbench } = opened;
      const { x, y } = await workbench.placeOf('monument');
      await workbench.page.mouse.click(x, y);
      const selected = workbench.webview.locator('[role="row"][aria-selected="true"]');
      await selected.filter({ hasText: 'monument' }).waitFor();
    });
  });
}
