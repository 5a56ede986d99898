import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, type ExportRequest } from '../../src/extension/manifest';
import { closeAll, copydesk } from './extension';
import { clear, InventedArticle, read, TEXT, write } from './InventedArticle';
import { until } from './waiting';

const QUOTE = 'It took twelve weeks';

describe('an article', () => {
  let article: InventedArticle;

  beforeEach(async () => {
    article = await InventedArticle.show();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
    await clear();
  });

  describe('with decisions', () => {
    const out = () => vscode.Uri.joinPath(article.uri, '..', 'out.claims');

    beforeEach(async () => {
      const { decisions } = await copydesk();
      const quote = await article.markOn('quote', QUOTE);
      await decisions.decide(await article.analyze(), [quote], {
        verdict: 'accepted',
        note: 'Ask the engineer.',
      });
      await until('decided about', async () => (await article.analyze()).counts.decided === 1);
    });

    const exported = async (request: ExportRequest) => {
      const given = { article: article.uri.toString(), file: out().toString(), ...request };
      await vscode.commands.executeCommand(commands.exportClaims, given);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), out().toString());
      return (await read(out())) ?? '';
    };

    for (const [format, expected] of [
      ['csv', /^file,line,.*\n(.*\n)*.*Odile Marchetti.*,accepted,,Ask the engineer\.,/],
      ['markdown', /^## ferry .*\n(.*\n)*.*Odile Marchetti.*Ask the engineer\./],
      ['jsonld', /"purpose": "commenting",\s+"value": "Ask the engineer\."/],
      ['schemaorg', /"@type": "Quotation"/],
      ['brat', /^#\d+\tAnnotatorNotes E\d+\tAsk the engineer\.$/m],
    ] as const) {
      it(`is exported as ${format}`, async () => {
        assert.match(await exported({ format, extent: 'everything' }), expected);
      });
    }

    it('is exported without what nobody decided about, when that is asked for', async () => {
      const page = JSON.parse(await exported({ format: 'jsonld', extent: 'decided' })) as { items: object[] };
      assert.equal(page.items.length, 1);
    });

    it('gets its annotations back from what was exported, and loses them again by undoing that', async () => {
      const before = await article.sidecarText();
      await exported({ format: 'jsonld', extent: 'decided' });
      await vscode.commands.executeCommand(commands.undoDecision);
      const { annotations } = await copydesk();
      const kept = await annotations.of(article.document);
      assert.equal(kept.placed.length, 0);

      await vscode.window.showTextDocument(article.document);
      await vscode.commands.executeCommand(commands.importAnnotations, out().toString());
      assert.equal(await article.sidecarText(), before);
      await until('decided about', async () => (await article.analyze()).counts.decided === 1);

      await vscode.commands.executeCommand(commands.undoDecision);
      assert.equal(kept.placed.length, 0);
    });

    it('takes nothing from a file that is no JSON-LD, and goes on', async () => {
      const before = await article.sidecarText();
      await write(out(), '{ "items": [');
      await vscode.commands.executeCommand(commands.importAnnotations, out().toString());
      assert.equal(await article.sidecarText(), before);
    });
  });

  describe('as a person describes it', () => {
    it('is kept beside it, tells its dates, and stays as it is when the questions are answered with Enter', async () => {
      const { annotations, decisions } = await copydesk();
      await decisions.describe(article.document, {
        contentcreated: '2031-05-06',
        infosource: [{ name: 'The Canal Post' }],
        uri: 'https://post.example/bridge',
        headline: 'A bridge',
      });
      const before = await article.sidecarText();
      assert.match(before ?? '', /contentcreated: 2031-05-06\n/);
      const given = { earliest: '2031-05-06', latest: '2031-05-06', evidence: ['given'] };
      await until(
        'dated',
        async () => JSON.stringify((await article.analyze()).analysis.published) === JSON.stringify(given),
      );

      let asked = true;
      const questions = vscode.commands.executeCommand(commands.describeArticle).then(() => (asked = false));
      await until('answered', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return !asked;
      });
      await questions;
      assert.equal(await article.sidecarText(), before);
      assert.equal((await annotations.of(article.document)).metadata.uri, 'https://post.example/bridge');
    });

    it('names the outlet that the front matter does, until a person names another', async () => {
      const { decisions } = await copydesk();
      const text = `---\nsource: Harbor Wire\n---\n\n${TEXT}`;
      const stated = await InventedArticle.show(undefined, text);
      const outlets = async () => (await stated.analyze()).analysis.outlets;
      assert.deepEqual(await outlets(), ['Harbor Wire']);

      let asked = true;
      const questions = vscode.commands.executeCommand(commands.describeArticle).then(() => (asked = false));
      await until('answered', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return !asked;
      });
      await questions;
      assert.equal(await stated.sidecarText(), undefined); // what the article says itself is not written down

      await decisions.describe(stated.document, { infosource: [{ name: 'The Canal Post' }] });
      await until('renamed', async () => (await outlets())?.[0] === 'The Canal Post');
      await decisions.describe(stated.document, { infosource: null });
      await until('as stated', async () => (await outlets())?.[0] === 'Harbor Wire');
    });

    it('can be taken back', async () => {
      const { annotations, decisions } = await copydesk();
      await decisions.describe(article.document, { contentcreated: '2031-05-06' });
      await vscode.commands.executeCommand(commands.undoDecision);
      assert.deepEqual((await annotations.of(article.document)).metadata, {});
    });
  });
});
