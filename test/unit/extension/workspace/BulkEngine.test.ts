import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../../src/core/analysis';
import type { Analyze } from '../../../../src/extension/worker/analyze';
import type { LastingEngine } from '../../../../src/extension/documents/LastingEngine';
import { BulkEngine } from '../../../../src/extension/workspace/BulkEngine';

const forever = () => true;
const facts = { id: 'a', officials: { folder: '', layers: [] } };

/** An engine that says which texts it was given, in order, and how many at a time at most. */
class StubEngine {
  readonly given: string[] = [];
  most = 0;
  private running = 0;

  readonly analyze: Analyze = async (text) => {
    this.given.push(text);
    this.most = Math.max(this.most, ++this.running);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.running--;
    if (text === 'broken') throw new Error('this text is broken');
    return { length: text.length } as ArticleAnalysis;
  };

  compare() {
    this.given.push('comparison');
    return Promise.resolve(undefined);
  }

  dispose() {
    this.given.push('disposed of');
  }
}

describe('the engine of other articles than the open ones', () => {
  let ofOpenArticles: StubEngine;
  let own: StubEngine;
  const bulk = (articles: number) =>
    new BulkEngine(articles, ...([ofOpenArticles, own] as unknown as [LastingEngine, LastingEngine]));
  beforeEach(() => {
    ofOpenArticles = new StubEngine();
    own = new StubEngine();
  });

  it('for a few is that of the open articles, and reads one after the other', async () => {
    const few = bulk(3);
    const analyses = await Promise.all(
      ['one', 'three', 'two'].map((text) => few.analyze(text, facts, forever)),
    );
    assert.deepEqual(
      analyses.map((analysis) => analysis?.length),
      [3, 5, 3],
    );
    await few.compare(async function* () {}, facts.officials, forever);
    few.dispose();
    assert.deepEqual(ofOpenArticles.given, ['one', 'three', 'two', 'comparison']);
    assert.equal(ofOpenArticles.most, 1);
  });

  it('goes on with the rest when one of a few cannot be read', async () => {
    const few = bulk(2);
    const broken = few.analyze('broken', facts, forever);
    const whole = few.analyze('whole', facts, forever);
    await assert.rejects(broken, /this text is broken/);
    assert.equal((await whole)?.length, 5);
  });

  it('for many is one of their own, which ends with them', async () => {
    const many = bulk(1000);
    await Promise.all(['one', 'two'].map((text) => many.analyze(text, facts, forever)));
    await many.compare(async function* () {}, facts.officials, forever);
    many.dispose();
    assert.deepEqual(own.given, ['one', 'two', 'comparison', 'disposed of']);
    assert.equal(own.most, 2);
    assert.deepEqual(ofOpenArticles.given, []);
  });
});
