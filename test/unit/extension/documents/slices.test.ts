import assert from 'node:assert/strict';
import { inSlices } from '../../../../src/extension/documents/slices';

/** Steps that each take about a millisecond. */
function* slowSteps(count: number): Generator<void, string> {
  for (let i = 0; i < count; i++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('inSlices', () => {
  it('returns what the generator returns', async () => {
    assert.equal(await inSlices(slowSteps(3), () => true), 'done');
  });

  it('lets other work run in between', async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    await inSlices(slowSteps(40), () => true);
    clearInterval(clock);
    assert.ok(turns >= 2, `${turns} turns`);
  });

  it('pauses in the way that it is given', async () => {
    let pauses = 0;
    const pause = (goOn: () => void) => {
      pauses++;
      setImmediate(goOn);
    };
    assert.equal(await inSlices(slowSteps(40), () => true, 6, pause), 'done');
    assert.ok(pauses >= 2, `${pauses} pauses`);
  });

  it('gives up after a pause when the result is no longer wanted', async () => {
    assert.equal(await inSlices(slowSteps(40), () => false), undefined);
  });
});
