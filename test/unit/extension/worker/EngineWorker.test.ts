import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readResources } from '../../../../src/cli/resources';
import { analyzeArticle } from '../../../../src/core/analyzeArticle';
import { compareArticles } from '../../../../src/core/corpus/compareArticles';
import { Engine } from '../../../../src/core/engine';
import { lastOf } from '../../../../src/core/lastOf';
import { readOfficials } from '../../../../src/core/people/gazetteer/readOfficials';
import { platform } from '../../../../src/extension/platform/node';
import { EngineWorker, WorkerEnded } from '../../../../src/extension/worker/EngineWorker';
import type { OwnOfficials } from '../../../../src/extension/worker/messages';
import { inventArticles } from '../../../corpus/inventArticles';

const resources = () => readResources(process.cwd());
const engine = new Engine(resources());
const program = () => readFileSync('dist/worker.js', 'utf8');
const forever = () => true;
function workerOf(program: string, known = resources()): EngineWorker {
  const worker = new EngineWorker(platform.startWorker(program));
  worker.begin(known);
  return worker;
}
const articles = inventArticles(1).slice(0, 6);

const nobody: OwnOfficials = { folder: '', layers: [] };
const harborMaster = (name: string): OwnOfficials => ({
  folder: 'file:///harbor',
  layers: [
    {
      layer: { kind: 'workspace', file: 'officials.yaml' },
      people: [
        {
          id: name.toLowerCase().replace(' ', '-'),
          name,
          otherNames: [],
          identifiers: [],
          memberships: [
            { office: 'harbor master', otherLabels: [], acting: false, confirmed: true, sources: [] },
          ],
          span: [0, 0],
        },
      ],
    },
  ],
});

function analyzed({ id, text }: { id: string; text: string }, { layers } = nobody, published?: string) {
  const gazetteer = engine.gazetteerOf(layers);
  const facts = { id, gazetteer, ...(published && { published }) };
  return { text, analysis: lastOf(analyzeArticle(text, facts, engine)) };
}

async function* each<Item>(items: readonly Item[]) {
  await Promise.resolve();
  yield* items;
}

describe('an engine worker', () => {
  let worker: EngineWorker;
  beforeEach(() => (worker = workerOf(program())));
  afterEach(() => worker.dispose());

  it('analyzes as the engine does beside it, several texts at once', async () => {
    const facts = (id: string) => ({ id, officials: nobody });
    const analyses = await Promise.all(
      articles.map(({ id, text }) => worker.analyze(text, facts(id), forever)),
    );
    assert.deepEqual(
      analyses,
      articles.map((article) => analyzed(article).analysis),
    );
  });

  it('knows the officials of a folder as they were last given', async () => {
    const article = { id: 'a', text: 'Tilda Brook said on Monday that the quay was closed.' };
    for (const [officials, known] of [
      [harborMaster('Tilda Brook'), 'tilda-brook'],
      [harborMaster('Matteo Quill'), undefined],
      [harborMaster('Tilda Brook'), 'tilda-brook'],
    ] as const) {
      const analysis = await worker.analyze(article.text, { id: article.id, officials }, forever);
      assert.equal(analysis?.people[0].gazetteerId, known);
      assert.deepEqual(analysis, analyzed(article, officials).analysis);
    }
  });

  it('compares what it is given, several comparisons at once', async () => {
    const given = articles.map((article) => analyzed(article));
    const comparisons = [given, given.slice(0, 3), []];
    assert.deepEqual(
      await Promise.all(comparisons.map((some) => worker.compare(each(some), nobody, forever))),
      comparisons.map((some) => lastOf(compareArticles(some, engine))),
    );
  });

  it('holds each article of a comparison against the officials of its own folder', async () => {
    const article = { id: 'a', text: 'Chilean Foreign Minister Orla Vance left on Friday.\n' };
    const minister = (folder: string, start: string, end: string): OwnOfficials => {
      const { people } = readOfficials(
        `persons:\n  - id: vance\n    name: Orla Vance\n    memberships: [{ role: Foreign Minister, country: CL, start_date: ${start}, end_date: ${end} }]\n`,
      );
      return { folder, layers: [{ layer: { kind: 'workspace', file: `${folder}/officials.yaml` }, people }] };
    };
    const given = [
      minister('file:///coast', '2011-02-11', '2013-03-16'),
      minister('file:///river', '2014-02-11', '2016-03-16'),
    ].map((officials) => {
      const { text, analysis } = analyzed(article, officials, '2015-05-08');
      return { text, analysis: { ...analysis, id: officials.folder }, officials };
    });
    for (const order of [given, [...given].reverse()]) {
      const comparison = await worker.compare(each(order), order[0].officials, forever);
      assert.deepEqual(
        comparison?.flags.map((flag) => [flag.article, flag.reason]),
        [['file:///coast', 'office-held-no-longer']],
      );
    }
  });

  it('tells of articles that cannot be read for a comparison', async () => {
    const broken = async function* () {
      yield* each([analyzed(articles[0])]);
      throw new Error('the rest cannot be read');
    };
    await assert.rejects(worker.compare(broken(), nobody, forever), /the rest cannot be read/);
  });

  it('answers nothing when what was asked is no longer wanted, and goes on with the rest', async () => {
    let isWanted = true;
    const { id, text } = articles[0];
    const cancelled = worker.analyze(text.repeat(200), { id, officials: nobody }, () => isWanted);
    isWanted = false;
    const next = worker.analyze(text, { id, officials: nobody }, forever);
    assert.equal(await cancelled, undefined);
    assert.deepEqual(await next, analyzed(articles[0]).analysis);
  });

  it('tells of its death whoever waits for an answer, and whoever asks later', async () => {
    const { id, text } = articles[0];
    const ask = () => worker.analyze(text, { id, officials: nobody }, forever);
    const asked = ask();
    worker.dispose();
    await assert.rejects(asked, WorkerEnded);
    await assert.rejects(ask(), WorkerEnded);
    await assert.rejects(worker.compare(each([analyzed(articles[0])]), nobody, forever), WorkerEnded);
  });
});

describe('a worker that cannot be started', () => {
  const dying = {
    'whose program is broken': { program: 'this is no program', resources: resources() },
    'whose resources are broken': {
      program: undefined,
      resources: { ...resources(), model: new Uint8Array(8) },
    },
    'that ends by itself': { program: 'process.exit(3)', resources: resources() },
  };
  for (const [name, given] of Object.entries(dying)) {
    it(`${name} is told as ended`, async () => {
      const worker = workerOf(given.program ?? program(), given.resources);
      const { id, text } = articles[0];
      const asked = worker.analyze(text, { id, officials: nobody }, forever);
      await assert.rejects(asked, WorkerEnded);
      worker.dispose();
    });
  }
});

describe('what a worker begins with', () => {
  it('is handed over where it is a buffer of its own, and copied where others have bytes in the same', async () => {
    const own = resources();
    const shared = new Uint8Array(own.officials!.length + 1);
    shared.set(own.officials!);
    const officials = shared.subarray(0, -1);
    const model = own.model!.slice();
    const worker = workerOf(program(), { ...own, model, officials });
    const { id, text } = articles[0];
    assert.ok(await worker.analyze(text, { id, officials: nobody }, forever));
    assert.deepEqual([model.length, officials.length], [0, own.officials!.length]);
    worker.dispose();
  });
});

describe('an error in a worker', () => {
  it('is the error of the one who asked, and of nobody else', async () => {
    const worker = workerOf(program());
    const { id, text } = articles[0];
    const facts = { id, officials: nobody };
    const broken = worker.analyze(undefined as unknown as string, facts, forever);
    const whole = worker.analyze(text, facts, forever);
    await assert.rejects(broken, (error) => error instanceof Error && !(error instanceof WorkerEnded));
    assert.ok(await whole);
    worker.dispose();
  });
});
