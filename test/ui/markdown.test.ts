import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkout } from '../host/folders';
import { versions } from '../host/installVersion';
import { openForTests, screenshots } from './openForTests';

const file = 'lock-gates.md';

for (const version of versions) {
  describe(`a Markdown file that the settings include, in the ${version} version`, () => {
    const opened = openForTests({
      version,
      settings: { 'copydesk.articles.include': ['*-gates.md'] },
      prepare: (_, folder) =>
        fs.copyFileSync(path.join(checkout, 'test/fixtures/workspace', file), path.join(folder, file)),
    });

    it('is annotated though it is the first file that is opened, its date taken from its front matter', async () => {
      const { workbench } = opened;
      await workbench.openFile(file);
      assert.equal((await workbench.decorationOver('leak')).borderLeftStyle, 'solid');
      await (await workbench.hover('Thursday')).getByText('October 12, 2023').first().waitFor();
      await workbench.page.screenshot({ path: path.join(screenshots, `markdown-${version}.png`) });
    });
  });
}
