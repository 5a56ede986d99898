import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { readResources } from '../../src/cli/resources';
import { analyzeArticle } from '../../src/core/analyzeArticle';
import { Engine } from '../../src/core/engine';
import { lastOf } from '../../src/core/lastOf';
import type { Analyze } from '../../src/extension/worker/analyze';
import type { OwnOfficials } from '../../src/extension/worker/messages';
import { AnalysisCache } from '../../src/extension/workspace/AnalysisCache';
import { until } from './waiting';

const forever = () => true;
const story = (sentence: string) => `VELDHAVEN, June 2 (Harbor Wire) - ${sentence}\n`;
const ferry = story('The ferry will sail again on Monday, Councillor Bram Tesfaye said.');
const quay = story('The quay is closed, Councillor Bram Tesfaye said.');

describe('kept analyses', () => {
  const engine = new Engine(readResources(path.resolve(__dirname, '../../..')));
  const log = vscode.window.createOutputChannel('Copydesk test', { log: true });
  let folder: string;
  let asked: string[];
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
    asked = [];
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));
  after(() => log.dispose());

  const nobody: OwnOfficials = { folder: '', layers: [] };
  const analyze: Analyze = (text, facts) => {
    asked.push(facts.id);
    return Promise.resolve(lastOf(analyzeArticle(text, facts, engine)));
  };
  const opened = ({ version = 'one', mostBytes }: { version?: string; mostBytes?: number } = {}) =>
    new AnalysisCache(vscode.Uri.file(folder), version, log, mostBytes).around(analyze);
  const facts = (id: string, officials = nobody) => ({ id, officials });
  const files = (version = 'one') => fs.readdirSync(path.join(folder, version));

  it('are as good as new ones when the workspace is opened again', async () => {
    const first = await opened()(ferry, facts('ferry.txt'), forever);
    const again = await opened()(ferry, facts('ferry.txt'), forever);
    assert.deepEqual(again, first);
    assert.deepEqual(asked, ['ferry.txt']);
  });

  it('hold for nothing but the same text, name and people', async () => {
    const read = opened();
    await read(ferry, facts('ferry.txt'), forever);
    await read(quay, facts('ferry.txt'), forever);
    await read(ferry, facts('2023-06-02-ferry.txt'), forever);
    const layer = { kind: 'user', file: 'officials.yaml' } as const;
    const knowing = { folder: '', layers: [{ layer, people: [] }] };
    await read(ferry, facts('ferry.txt', knowing), forever);
    assert.equal(asked.length, 4);
    assert.equal(files().length, 4);
  });

  for (const [name, spoiled] of Object.entries({
    'cut short': (json: string) => json.slice(0, json.length / 2),
    'of something else': () => '{"people": []}',
    'of another text': (json: string) => json.replace(/"length":\d+/, '"length":1'),
  })) {
    it(`are made and written anew where a file is ${name}`, async () => {
      const first = await opened()(ferry, facts('ferry.txt'), forever);
      const file = path.join(folder, 'one', files()[0]);
      const whole = fs.readFileSync(file, 'utf8');
      fs.writeFileSync(file, spoiled(whole));
      assert.deepEqual(await opened()(ferry, facts('ferry.txt'), forever), first);
      assert.equal(asked.length, 2);
      assert.equal(fs.readFileSync(file, 'utf8'), whole);
    });
  }

  it('of another engine are deleted', async () => {
    await opened({ version: 'one' })(ferry, facts('ferry.txt'), forever);
    await opened({ version: 'two' })(ferry, facts('ferry.txt'), forever);
    assert.equal(asked.length, 2);
    await until('deleted', () => !fs.existsSync(path.join(folder, 'one')));
    assert.equal(files('two').length, 1);
  });

  it('are no more than fit, those written last', async () => {
    await opened()(ferry, facts('0.txt'), forever);
    const { size } = fs.statSync(path.join(folder, 'one', files()[0]));
    const read = opened({ mostBytes: 4.5 * size });
    for (let i = 1; i < 10; i++) {
      await read(ferry, facts(`${i}.txt`), forever);
      await new Promise((resolve) => setTimeout(resolve, 10)); // so that one was written after the other
    }
    await until('cleaned up', () => files().length < 5);
    asked = [];
    await opened()(ferry, facts('9.txt'), forever);
    assert.deepEqual(asked, []);
    await opened()(ferry, facts('0.txt'), forever);
    assert.deepEqual(asked, ['0.txt']);
  });

  it('are missing, and no more, where nothing can be written', async () => {
    fs.writeFileSync(path.join(folder, 'one'), 'a file where the folder would be');
    assert.ok(await opened()(ferry, facts('ferry.txt'), forever));
    assert.ok(await opened()(ferry, facts('ferry.txt'), forever));
    assert.equal(asked.length, 2);
  });

  it('hold nothing of a reading that was given up', async () => {
    const cache = new AnalysisCache(vscode.Uri.file(folder), 'one', log);
    const givenUp = cache.around(() => Promise.resolve(undefined));
    assert.equal(await givenUp(ferry, facts('ferry.txt'), forever), undefined);
    assert.equal(fs.existsSync(path.join(folder, 'one')), false);
  });
});
