import assert from 'node:assert/strict';
import { answer, readAsked, Requests, type Asked } from '../../../src/protocol/requests';

type Question = { readonly type: 'double'; readonly of: number };

function twoSides() {
  const sent: Asked<Question>[] = [];
  const requests = new Requests<Question, { double: number }>((message) => sent.push(message));
  return { sent, requests };
}

describe('Requests', () => {
  it('brings each answer to who asked, in whatever order they come', async () => {
    const { sent, requests } = twoSides();
    const [first, second] = [1, 2].map((of) => requests.ask({ type: 'double', of }));
    for (const { number, request } of sent.reverse()) {
      requests.settle(await answer(number, () => Promise.resolve(request.of * 2)));
    }
    assert.deepEqual(await Promise.all([first, second]), [2, 4]);
  });

  it('rejects with the words of an error reply', async () => {
    const { sent, requests } = twoSides();
    const asked = requests.ask({ type: 'double', of: 1 });
    requests.settle(await answer(sent[0].number, () => Promise.reject(new Error('The abacus broke.'))));
    await assert.rejects(asked, { message: 'The abacus broke.' });
  });

  it('is not disturbed by an answer that nobody waits for', () => {
    const { requests } = twoSides();
    requests.settle({ type: 'result', number: 99, result: 1 });
    requests.settle({ type: 'error', number: 99, message: '' });
  });
});

describe('answer', () => {
  it('answers even when responding throws at once, or something that is no error', async () => {
    const thrown = await answer(1, () => {
      throw new TypeError('at once');
    });
    assert.deepEqual(thrown, { type: 'error', number: 1, message: 'at once' });
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a foreign module may do
    assert.deepEqual(await answer(2, () => Promise.reject('text')), {
      type: 'error',
      number: 2,
      message: 'text',
    });
  });
});

describe('readAsked', () => {
  it('reads a numbered request', () => {
    const message = { type: 'request', number: 3, request: { type: 'double' } };
    assert.deepEqual(readAsked(message), message);
  });

  for (const message of [
    undefined,
    null,
    'ready',
    5,
    {},
    { type: 'request' },
    { type: 'request', number: 'a' },
  ]) {
    it(`refuses ${JSON.stringify(message)}`, () => assert.equal(readAsked(message), undefined));
  }
});
