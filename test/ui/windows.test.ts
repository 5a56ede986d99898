import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { readSidecar } from '../../src/core/annotations/sidecar/readSidecar';
import { versions } from '../host/installVersion';
import { Workbench } from '../host/workbench';
import { knownFromOfficials, writeOfficials } from './officials';
import { article, openArticle, openForTests, screenshots } from './openForTests';
import { written } from './written';

/** The claims that are decided about in these tests: words of each. */
const claims = ['$480 million', '320 people', '26 drainage shafts', '150 jobs'];

for (const version of versions) {
  describe(`two windows on one folder, each with an extension host of its own, in the ${version} version`, () => {
    const opened = openForTests({ version });
    let other: Workbench;
    let sidecar: string;

    before(async () => {
      sidecar = path.join(opened.folder, `${article.file}.annotations.yaml`);
      other = await Workbench.open(opened.browser, opened.server.address(opened.folder));
      for (const workbench of [opened.workbench, other]) {
        await openArticle(workbench);
        await workbench.runCommand('Copydesk: Show Claims');
        await workbench.webview.getByRole('row').nth(3).waitFor();
      }
    });

    const rowIn = (workbench: Workbench, words: string): Locator =>
      workbench.webview.getByRole('row', { name: words }).first();

    async function choose(workbench: Workbench, words: string): Promise<void> {
      await rowIn(workbench, words).locator('.words').click();
      await rowIn(workbench, words).and(workbench.webview.locator('[aria-selected="true"]')).waitFor();
    }

    /** The panel has scrolled the article to the claim that was chosen last. */
    async function goToBeginning(workbench: Workbench): Promise<void> {
      await workbench.runCommand('View: Focus First Editor Group');
      await workbench.page.keyboard.press('Control+Home');
      await workbench.placeOf('reopen');
    }

    it('show each other’s decisions', async () => {
      await choose(opened.workbench, claims[0]);
      await opened.workbench.page.keyboard.press('+');
      await rowIn(other, claims[0]).getByText('Accepted').waitFor();
      await choose(other, claims[0]);
      await other.page.keyboard.press('2');
      await rowIn(opened.workbench, claims[0]).getByText('Checked').waitFor();
    });

    it('lose none of the decisions that are made at the same moment', async () => {
      await choose(opened.workbench, claims[1]);
      await choose(other, claims[2]);
      await Promise.all([opened.workbench.page.keyboard.press('+'), other.page.keyboard.press('3')]);
      for (const workbench of [opened.workbench, other]) {
        await rowIn(workbench, claims[1]).getByText('Accepted').waitFor();
        await rowIn(workbench, claims[2]).getByText('Disputed').waitFor();
        await rowIn(workbench, claims[0]).getByText('Checked').waitFor();
      }
      await other.page.screenshot({ path: path.join(screenshots, `second-window-${version}.png`) });
      const { annotations, problems } = readSidecar(fs.readFileSync(sidecar, 'utf8'));
      assert.deepEqual(problems, []);
      assert.equal(annotations.length, 3);
      assert.deepEqual(
        fs.readdirSync(opened.folder).filter((name) => name.endsWith('.new')),
        [],
      );
    });

    it('keep a decision about a text that is being edited in the other one', async () => {
      await choose(opened.workbench, claims[3]);
      await goToBeginning(other);
      await other.page.keyboard.type('Update: ');
      await other.placeOf('Update:');
      await choose(opened.workbench, claims[3]);
      await opened.workbench.page.keyboard.press('+');
      for (const workbench of [opened.workbench, other])
        await rowIn(workbench, claims[3]).getByText('Accepted').waitFor();

      await other.page.keyboard.press('Control+s');
      await written(path.join(opened.folder, article.file), /^Update: /);
      await goToBeginning(opened.workbench);
      await opened.workbench.placeOf('Update:');
      for (const workbench of [opened.workbench, other]) {
        await rowIn(workbench, claims[0]).getByText('Checked').waitFor();
        await rowIn(workbench, claims[1]).getByText('Accepted').waitFor();
        await rowIn(workbench, claims[2]).getByText('Disputed').waitFor();
        await rowIn(workbench, claims[3]).getByText('Accepted').waitFor();
      }
      const { annotations, problems } = readSidecar(fs.readFileSync(sidecar, 'utf8'));
      assert.deepEqual(problems, []);
      assert.equal(annotations.length, 4);
    });

    it('both know officials as soon as they are written', async () => {
      writeOfficials(opened.folder);
      for (const workbench of [opened.workbench, other]) {
        await goToBeginning(workbench);
        const card = async () => (await workbench.hover('Elena')).innerText();
        while (!(await card()).includes(knownFromOfficials));
      }
      await other.page.screenshot({ path: path.join(screenshots, `second-window-officials-${version}.png`) });
    });
  });
}
