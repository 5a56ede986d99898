import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readResources } from '../../../../src/cli/resources';
import { analyzeArticle } from '../../../../src/core/analyzeArticle';
import { compareArticles } from '../../../../src/core/corpus/compareArticles';
import { Engine } from '../../../../src/core/engine';
import { lastOf } from '../../../../src/core/lastOf';
import { platform } from '../../../../src/extension/platform/node';
import { EngineWorker, WorkerEnded } from '../../../../src/extension/worker/EngineWorker';
import { inventArticles } from '../../../corpus/inventArticles';

const resources = readResources(process.cwd());
const engine = new Engine(resources);
const program = () => readFileSync('dist/worker.js', 'utf8');
const forever = () => true;
const articles = inventArticles(1).slice(0, 6);

const officials = engine.gazetteerOf([
  engine.layerOf(
    [
      {
        id: 'tilda-brook',
        name: 'Tilda Brook',
        otherNames: [],
        identifiers: [],
        memberships: [
          { office: 'harbor master', otherLabels: [], acting: false, confirmed: true, sources: [] },
        ],
        span: [0, 0],
      },
    ],
    { kind: 'workspace', file: 'officials.yaml' },
  ),
]);

function analyzed({ id, text }: { id: string; text: string }, gazetteer = engine.gazetteer) {
  return { text, analysis: lastOf(analyzeArticle(text, { id, gazetteer }, engine)) };
}

describe('an engine worker', () => {
  let worker: EngineWorker;
  beforeEach(() => (worker = new EngineWorker(platform.startWorker(program()), resources)));
  afterEach(() => worker.dispose());

  it('analyzes as the engine does beside it, several texts at once', async () => {
    const facts = (id: string) => ({ id, gazetteer: engine.gazetteer });
    const analyses = await Promise.all(
      articles.map(({ id, text }) => worker.analyze(text, facts(id), forever)),
    );
    assert.deepEqual(
      analyses,
      articles.map((article) => analyzed(article).analysis),
    );
  });

  it('knows the people of the gazetteer that it is given', async () => {
    const text = 'Tilda Brook said on Monday that the quay was closed.';
    const analysis = await worker.analyze(text, { id: 'a', gazetteer: officials }, forever);
    assert.equal(analysis?.people[0].gazetteerId, 'tilda-brook');
    assert.deepEqual(analysis, analyzed({ id: 'a', text }, officials).analysis);
  });

  it('compares what it is given, and forgets it', async () => {
    const given = articles.map((article) => analyzed(article));
    for (const article of given) worker.gather(article);
    const comparison = await worker.compare(engine.gazetteer, forever);
    assert.deepEqual(comparison, lastOf(compareArticles(given, engine)));
    assert.deepEqual((await worker.compare(engine.gazetteer, forever))?.articles, []);
  });

  it('answers nothing when what was asked is no longer wanted, and goes on with the rest', async () => {
    let isWanted = true;
    const { id, text } = articles[0];
    const cancelled = worker.analyze(text.repeat(200), { id, gazetteer: engine.gazetteer }, () => isWanted);
    isWanted = false;
    const next = worker.analyze(text, { id, gazetteer: engine.gazetteer }, forever);
    assert.equal(await cancelled, undefined);
    assert.deepEqual(await next, analyzed(articles[0]).analysis);
  });

  it('tells of its death whoever waits for an answer, and whoever asks later', async () => {
    const { id, text } = articles[0];
    const ask = () => worker.analyze(text, { id, gazetteer: engine.gazetteer }, forever);
    const asked = ask();
    worker.dispose();
    await assert.rejects(asked, WorkerEnded);
    await assert.rejects(ask(), WorkerEnded);
    assert.throws(() => worker.gather(analyzed(articles[0])), WorkerEnded);
  });
});

describe('a worker that cannot be started', () => {
  const dying = {
    'whose program is broken': { program: 'this is no program', resources },
    'whose resources are broken': {
      program: undefined,
      resources: { ...resources, model: new Uint8Array(8) },
    },
    'that ends by itself': { program: 'process.exit(3)', resources },
  };
  for (const [name, given] of Object.entries(dying)) {
    it(`${name} is told as ended`, async () => {
      const worker = new EngineWorker(platform.startWorker(given.program ?? program()), given.resources);
      const { id, text } = articles[0];
      const asked = worker.analyze(text, { id, gazetteer: engine.gazetteer }, forever);
      await assert.rejects(asked, WorkerEnded);
      worker.dispose();
    });
  }
});

describe('an error in a worker', () => {
  it('is the error of the one who asked, and of nobody else', async () => {
    const worker = new EngineWorker(platform.startWorker(program()), resources);
    const { id, text } = articles[0];
    const facts = { id, gazetteer: engine.gazetteer };
    const broken = worker.analyze(undefined as unknown as string, facts, forever);
    const whole = worker.analyze(text, facts, forever);
    await assert.rejects(broken, (error) => error instanceof Error && !(error instanceof WorkerEnded));
    assert.ok(await whole);
    worker.dispose();
  });
});
