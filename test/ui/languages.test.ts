import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkout } from '../host/folders';
import { versions, type Version } from '../host/installVersion';
import { article, openArticle, openForTests, screenshots } from './openForTests';

/** The packaged extension in a workbench that speaks German; `readies` its installed folder. */
function inGerman(version: Version, readies: (extension: string) => void = () => undefined) {
  const opened = openForTests({
    version,
    language: 'de',
    prepare: ({ folder }) => {
      const extensions = path.join(folder, 'extensions');
      const [extension] = fs.readdirSync(extensions).filter((name) => name.startsWith('copydesk'));
      readies(path.join(extensions, extension));
    },
  });
  before(() => openArticle(opened.workbench));
  return opened;
}

for (const version of versions) {
  describe(`the extension in German, in the ${version} version`, () => {
    const opened = inGerman(version);

    it('says in German who speaks', async () => {
      const hover = await opened.workbench.hover('monument');
      assert.match(await hover.innerText(), /Wörtlich zitiert/);
      await opened.workbench.page.screenshot({ path: path.join(screenshots, `german-hover-${version}.png`) });
    });

    it('has German commands and a German panel', async () => {
      const { workbench } = opened;
      await workbench.runCommand('Copydesk: Behauptungen zeigen');
      await workbench.webview.getByPlaceholder('Behauptungen filtern').waitFor();
      await workbench.webview.getByRole('row').nth(3).waitFor();
      await workbench.page.screenshot({ path: path.join(screenshots, `german-claims-${version}.png`) });
    });
  });
}

/** Words of ours in a pseudo translation: each text between marks of its own. */
const pseudo = (text: string) => `⟦${text}⟧`;

/** What is left of a text without everything that was translated, from the inside out. */
function untranslated(text: string): string {
  for (let rest = text; ; text = rest) {
    rest = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    if (rest === text) return rest;
  }
}

describe('the extension in a pseudo translation', () => {
  const opened = inGerman('newest', (extension) => {
    const bundle = path.join(extension, 'media/l10n/bundle.l10n');
    const english = JSON.parse(fs.readFileSync(`${bundle}.json`, 'utf8')) as Record<string, string>;
    const entries = Object.keys(english).map((text) => [text, pseudo(text)]);
    fs.writeFileSync(`${bundle}.de.json`, JSON.stringify(Object.fromEntries(entries)));
  });
  /** The article's own words, and what numbers, dates and countries are called in the editor's language. */
  const data = fs.readFileSync(path.join(checkout, 'media/samples', article.file), 'utf8');
  const untranslatedWords = (text: string) =>
    (untranslated(text).match(/\p{L}{2,}/gu) ?? []).filter(
      (word) => !data.includes(word) && !article.file.includes(word),
    );

  it('leaves nothing out of a hover', async () => {
    for (const word of ['monument', '$480', 'Elena']) {
      const hover = await opened.workbench.hover(word);
      await hover.getByText('Loading...').waitFor({ state: 'hidden' }); // while not all have answered
      const text = await hover.innerText();
      assert.match(text, /⟦/);
      const known = /^(?:US|Dollar|Millionen|Mio|Chile)$/;
      assert.deepEqual(
        untranslatedWords(text).filter((left) => !known.test(left)),
        [],
        text,
      );
    }
  });

  it('leaves nothing out of the panel, and puts no texts together', async () => {
    const { workbench } = opened;
    await workbench.runCommand('Copydesk: Behauptungen zeigen');
    const rows = workbench.webview.getByRole('row');
    await rows.nth(3).waitFor();
    // Keys are called what VS Code calls them, which is the same in all languages.
    const texts = await workbench.webview
      .locator('body')
      .evaluate((body) =>
        [...body.querySelectorAll('*:not(kbd)')].flatMap((element) => [
          ...[...element.childNodes]
            .filter(({ nodeType }) => nodeType === 3)
            .map(({ textContent }) => textContent ?? ''),
          ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        ]),
      );
    const ours = texts.filter((text) => text.includes('⟦'));
    assert.ok(ours.length > 20, `${ours.length} texts`);
    for (const text of texts) assert.deepEqual(untranslatedWords(text), [], text);
  });
});
