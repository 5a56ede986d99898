import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Articles } from '../../src/extension/documents/Articles';
import { ArticleTreeData } from '../../src/extension/features/articleView/ArticleTreeData';
import type { TreeEntry } from '../../src/extension/features/articleView/articleTree';
import { Guard } from '../../src/extension/guard';
import { commands } from '../../src/extension/manifest';
import { clear, InventedArticle, TEXT, write } from './InventedArticle';
import { closeAll, copydesk, placeCursor, show, showArticle, withSettings } from './extension';
import { until } from './waiting';

describe('the article view', () => {
  let log: vscode.LogOutputChannel;
  let data: ArticleTreeData;
  before(async () => {
    log = vscode.window.createOutputChannel('Copydesk article view tests', { log: true });
    data = new ArticleTreeData((await copydesk()).articles as Articles, new Guard(log));
  });
  after(() => {
    data.dispose();
    log.dispose();
  });
  afterEach(closeAll);

  const line = (entry: TreeEntry) => {
    const { label, description } = data.getTreeItem(entry);
    return `${label as string} | ${description as string}`;
  };

  it('lists people with their claims, all claims, and figures', async () => {
    await showArticle('canal-bridge.txt');
    const groups = data.getChildren();
    assert.deepEqual(
      groups.map((group) => data.getTreeItem(group).label),
      ['People', 'Claims', 'Figures'],
    );
    const [people, , figures] = groups.map((group) => data.getChildren(group));
    assert.deepEqual(people.map(line), [
      'Odile Marchetti | Transport Minister',
      'Pieter Okonjo | Deputy Mayor',
    ]);
    assert.match(data.getChildren(people[0]).map(line).join('\n'), /canal bridge would reopen in April/);
    assert.ok(figures.map(line).includes('$48 million | 48,000,000 US dollars'));
  });

  it('leads to the words of an entry', async () => {
    const { editor } = await showArticle('canal-bridge.txt');
    const [people] = data.getChildren();
    const { command } = data.getTreeItem(data.getChildren(people)[0]);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    assert.equal(editor.document.getText(editor.selection), 'Transport Minister Odile Marchetti');
  });

  it('is empty in a file that is no article', async () => {
    await showArticle('canal-bridge.txt');
    assert.ok(data.getChildren().length);
    await show('robots.txt');
    assert.deepEqual(data.getChildren(), []);
  });
});

describe('Explain Here', () => {
  afterEach(closeAll);

  const explain = async (file: string, words: string) => {
    const editor = await show(file);
    await (await copydesk()).articles.analyze(editor.document);
    placeCursor(editor, words);
    const markdown = await vscode.commands.executeCommand<string>(commands.explainHere);
    return markdown.replace(/\\/g, '');
  };

  for (const [what, file, words, ...expected] of [
    [
      'a pronoun and its rule',
      'canal-bridge.txt',
      'She',
      /Official: Odile Marchetti/,
      /“She” is read as Odile Marchetti: the nearest person/,
      /Marked/,
    ],
    [
      'how sure a quotation is',
      'canal-bridge.txt',
      'stayed away',
      /Quote: Pieter Okonjo/,
      /Why: .*; (?:fairly )?sure/,
    ],
    [
      'words that are reported but not quoted',
      'canal-bridge.txt',
      'shops near the canal',
      /Quote: Pieter Okonjo/,
      /Not marked: only words in quotation marks are/,
    ],
    [
      'words in which nothing was found',
      'canal-bridge.txt',
      'north gate',
      /Nothing was found/,
      /Running text/,
    ],
    ['a line of the page', 'quarry-page.txt', 'Share this article', /Belongs to the page/],
    [
      'a file that is left alone for its name',
      'robots.txt',
      'User-agent',
      /files of this name come with software/,
    ],
    [
      'a file that reads as news',
      'canal-bridge.txt',
      'Marchetti',
      /Annotated because the text reads as a news/,
    ],
    ['a file with our language', 'notes.news', ' ', /because its language is News Article/],
  ] as const) {
    it(`tells ${what}`, async () => {
      const told = await explain(file, words);
      for (const pattern of expected) assert.match(told, pattern);
    });
  }

  it('tells that a quotation is too unsure to be marked', async () => {
    await withSettings({ 'marks.hideBelow': 1 }, async () => {
      assert.match(
        await explain('canal-bridge.txt', 'stayed away'),
        /Not marked, as it is less than 100% sure/,
      );
    });
  });

  it('tells that a kind of mark is switched off', async () => {
    await withSettings({ 'marks.figures': false }, async () => {
      const told = await explain('canal-bridge.txt', '$48 million');
      assert.match(told, /Not marked: the setting copydesk\.marks\.figures is off/);
    });
  });

  describe('about decisions', () => {
    after(() => clear());

    const explainIn = async (article: InventedArticle, words: string) => {
      await vscode.window.showTextDocument(article.document);
      await article.analyze();
      article.select(words);
      const markdown = await vscode.commands.executeCommand<string>(commands.explainHere);
      return markdown.replace(/\\/g, '');
    };

    it('tells what was accepted, and with which note', async () => {
      const article = await InventedArticle.show();
      const { decisions } = await copydesk();
      const mark = await article.markOn('figure', '$9 million');
      const set = { verdict: 'accepted', note: 'Asked the ministry' } as const;
      await decisions.decide(await article.analyze(), [mark], set);
      assert.match(
        await explainIn(article, '$9 million'),
        /Figure: \$9 million[\s\S]*Accepted by you[\s\S]*Note: Asked the ministry/,
      );
    });

    it('tells that there is no mark because it was rejected', async () => {
      const article = await InventedArticle.show();
      const { decisions } = await copydesk();
      const mark = await article.markOn('figure', '20 percent');
      await decisions.decide(await article.analyze(), [mark], { verdict: 'rejected' });
      assert.match(await explainIn(article, '20 percent'), /Not marked: rejected by you/);
    });

    it('tells of a decision that may belong to the words, and may belong elsewhere', async () => {
      const sentence = 'The pier cost $7 million. ';
      const article = await InventedArticle.show(undefined, `${TEXT}\n${sentence}It is long.\n`);
      const { decisions } = await copydesk();
      const mark = await article.markOn('figure', '$7 million');
      await decisions.decide(await article.analyze(), [mark], { verdict: 'accepted' });
      // From elsewhere comes a text in which nothing around the words is as it was.
      await write(
        article.uri,
        `${TEXT.replace('$9 million', '$7 million')}\nShops paid $7 million, they said.\n`,
      );
      await until('read anew', () => !article.document.getText().includes('$9 million'));
      assert.match(await explainIn(article, '$7 million'), /Figure: \$7 million[\s\S]*several places/);
    });
  });
});
