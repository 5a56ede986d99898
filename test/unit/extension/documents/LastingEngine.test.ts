import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { readResources } from '../../../../src/cli/resources';
import { analyzeArticle } from '../../../../src/core/analyzeArticle';
import { compareArticles } from '../../../../src/core/corpus/compareArticles';
import { Engine } from '../../../../src/core/engine';
import { lastOf } from '../../../../src/core/lastOf';
import { LastingEngine } from '../../../../src/extension/documents/LastingEngine';
import { platform } from '../../../../src/extension/platform/node';
import { EngineWorker, WorkerEnded } from '../../../../src/extension/worker/EngineWorker';
import { inventArticles } from '../../../corpus/inventArticles';

const resources = () => readResources(process.cwd());
const engine = new Engine(resources());
const program = platform.programIn(resolve('dist/worker.js')) ?? assert.fail();
const forever = () => true;
function workerOf(program: string): EngineWorker {
  const worker = new EngineWorker(platform.startWorker(program));
  worker.begin(resources());
  return worker;
}
const officials = { folder: '', layers: [] };
const articles = inventArticles(1).slice(0, 4);
const [{ id, text }] = articles;
const expected = lastOf(analyzeArticle(text, { id }, engine));

describe('a lasting engine', () => {
  let started: EngineWorker[];
  let warned: unknown[][];
  let lasting: LastingEngine;
  /** An engine whose workers run these programs, the last one from there on. */
  const engineOf = (...programs: string[]) => {
    const start = () => {
      const next = programs.length > 1 ? programs.shift()! : programs[0];
      const worker = workerOf(next);
      started.push(worker);
      return Promise.resolve(worker);
    };
    const log = { debug: () => undefined, warn: (...said: unknown[]) => void warned.push(said) };
    return (lasting = new LastingEngine(start, log));
  };
  const analyze = () => lasting.analyze(text, { id, officials }, forever);
  beforeEach(() => {
    started = [];
    warned = [];
  });
  afterEach(() => lasting.dispose());

  it('starts no worker before it is asked, and one for all that ask', async () => {
    engineOf(program);
    assert.equal(started.length, 0);
    assert.deepEqual(await Promise.all([analyze(), analyze()]), [expected, expected]);
    assert.equal(started.length, 1);
  });

  it('has the worker that was prepared answer, or another where that has died', async () => {
    for (const first of [program, 'process.exit(3)']) {
      started = [];
      engineOf(first, program);
      lasting.prepare();
      lasting.prepare();
      assert.equal(started.length, 1);
      assert.deepEqual(await analyze(), expected);
      assert.equal(started.length, first === program ? 1 : 2);
      lasting.dispose();
    }
  });

  it('asks a new worker what the last one died over, and says so once', async () => {
    engineOf('process.exit(3)', program);
    assert.deepEqual(await Promise.all([analyze(), analyze()]), [expected, expected]);
    assert.equal(started.length, 2);
    assert.equal(warned.length, 1);
  });

  it('starts a new worker when the last one has died with nothing to do', async () => {
    engineOf(program);
    await analyze();
    started[0].dispose();
    assert.deepEqual(await analyze(), expected);
    assert.equal(started.length, 2);
  });

  it('compares again, in a new worker, what the last one died over', async () => {
    const given = articles.map((article) => ({
      text: article.text,
      analysis: lastOf(analyzeArticle(article.text, { id: article.id }, engine)),
    }));
    const read = async function* () {
      await Promise.resolve();
      yield* given;
    };
    engineOf('process.exit(3)', program);
    assert.deepEqual(await lasting.compare(read, officials, forever), lastOf(compareArticles(given, engine)));
  });

  it('gives up when another worker dies over the same, and tries anew when it is asked again', async () => {
    engineOf('process.exit(3)', 'process.exit(3)', program);
    await assert.rejects(analyze(), WorkerEnded);
    assert.deepEqual(await analyze(), expected);
  });

  it('tells whoever asks that no worker can be started, and tries anew when it is asked again', async () => {
    let isPossible = false;
    const log = { debug: () => undefined, warn: () => undefined };
    lasting = new LastingEngine(() => {
      if (!isPossible) return Promise.reject(new Error('no worker here'));
      return Promise.resolve(workerOf(program));
    }, log);
    await assert.rejects(analyze(), /no worker here/);
    isPossible = true;
    assert.deepEqual(await analyze(), expected);
  });

  it('answers nothing once it is disposed of', async () => {
    engineOf(program);
    const asked = analyze();
    lasting.dispose();
    assert.equal(await asked, undefined);
    assert.equal(await analyze(), undefined);
    assert.equal(started.length, 1);
  });
});
