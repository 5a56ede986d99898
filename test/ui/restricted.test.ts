import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { versions } from '../host/installVersion';
import { knownFromOfficials, writeOfficials } from './officials';
import { article, openArticle, openForTests, screenshots } from './openForTests';
import { written } from './written';

// package.json declares no restriction: articles, officials and decisions are data, and nothing of a folder is run.
for (const version of versions) {
  describe(`a folder that nobody trusts, in the ${version} version`, () => {
    const opened = openForTests({
      version,
      asksForTrust: true,
      prepare: (_, folder) => {
        fs.mkdirSync(path.join(folder, '.vscode'));
        fs.writeFileSync(path.join(folder, '.vscode/settings.json'), '{ "copydesk.marks.figures": false }');
        writeOfficials(folder);
      },
    });
    before(async () => {
      await opened.workbench.page.locator('.statusbar', { hasText: 'Restricted Mode' }).waitFor();
      await openArticle(opened.workbench);
    });

    it('has its articles marked, with hovers that know its officials', async () => {
      const { workbench } = opened;
      await (await workbench.hover('Elena')).getByText(knownFromOfficials).waitFor();
      await workbench.page.screenshot({ path: path.join(screenshots, `restricted-hover-${version}.png`) });
    });

    it('has the settings of the folder obeyed', async () => {
      const marks = opened.workbench.page.locator('.editor-instance .view-overlays [class*="ced-"]');
      const underlines = await marks.evaluateAll((elements) =>
        elements.map((element) => getComputedStyle(element).borderBottomStyle),
      );
      assert.ok(underlines.includes('solid'), 'officials are marked');
      assert.ok(!underlines.includes('dotted'), 'figures are not');
    });

    it('has its claims listed and its decisions kept', async () => {
      const { workbench } = opened;
      await workbench.runCommand('Copydesk: Show Claims');
      const row = workbench.webview.getByRole('row', { name: '$480 million' });
      await row.getByText('$480 million').click();
      await workbench.page.keyboard.press('+');
      await row.getByText('Accepted').waitFor();
      const sidecar = path.join(opened.folder, `${article.file}.annotations.yaml`);
      await written(sidecar, /value: accepted/);
      await workbench.page.screenshot({ path: path.join(screenshots, `restricted-${version}.png`) });
    });
  });
}
