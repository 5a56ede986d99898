import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { readResources } from '../../src/cli/resources';
import { analyzeArticle } from '../../src/core/analyzeArticle';
import { compareArticles } from '../../src/core/corpus/compareArticles';
import { Engine } from '../../src/core/engine';
import { lastOf } from '../../src/core/lastOf';
import type { ArticleReader } from '../../src/extension/documents/ArticleReader';
import { inSlices } from '../../src/extension/documents/slices';
import { BulkEngine } from '../../src/extension/workspace/BulkEngine';
import { inventArticles } from '../corpus/inventArticles';

const extensionFolder = path.resolve(__dirname, '../../..');
const forever = () => true;

// This suite is built with the browser's platform, whose workers there are none of in Node.
describe('many articles where no worker can be started', () => {
  const engine = new Engine(readResources(extensionFolder));
  let log: vscode.LogOutputChannel;
  before(() => {
    log = vscode.window.createOutputChannel('Copydesk without workers', { log: true });
  });
  after(() => log.dispose());

  let running: number;
  let most: number;
  const reader: Pick<ArticleReader, 'analyzeInSlices' | 'loadEngine'> = {
    async analyzeInSlices(text, facts, isWanted) {
      most = Math.max(most, ++running);
      const analysis = await inSlices(analyzeArticle(text, facts, engine), isWanted);
      running--;
      return analysis;
    },
    loadEngine: () => Promise.resolve(engine),
  };
  const invented = inventArticles(5);
  const { gazetteer } = engine;
  let bulk: BulkEngine;
  beforeEach(() => {
    [running, most] = [0, 0];
    bulk = new BulkEngine(reader as ArticleReader, vscode.Uri.file(extensionFolder), log, invented.length);
  });
  afterEach(() => bulk.dispose());

  it('are read in this thread, one by one', async () => {
    const analyses = await Promise.all(
      invented.map(({ id, text }) => bulk.analyze(text, { id, gazetteer }, forever)),
    );
    assert.deepEqual(
      analyses,
      invented.map(({ id, text }) => lastOf(analyzeArticle(text, { id }, engine))),
    );
    assert.equal(most, 1);
  });

  it('are compared in this thread', async () => {
    const articles = invented.map(({ id, text }) => ({
      text,
      analysis: lastOf(analyzeArticle(text, { id }, engine)),
    }));
    const read = async function* () {
      await Promise.resolve();
      yield* articles;
    };
    assert.deepEqual(await bulk.compare(read, gazetteer, forever), lastOf(compareArticles(articles, engine)));
  });
});
