import assert from 'node:assert/strict';
import path from 'node:path';
import { versions } from '../host/installVersion';
import { openArticle, openForTests, screenshots } from './openForTests';

for (const version of versions) {
  describe(`VS Code’s own views of an article, in the ${version} version`, () => {
    const opened = openForTests({ version, settings: { 'breadcrumbs.enabled': true } });
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
  });
}
