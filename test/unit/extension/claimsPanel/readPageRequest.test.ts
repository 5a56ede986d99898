import assert from 'node:assert/strict';
import { readPageRequest } from '../../../../src/extension/claimsPanel/readPageRequest';

describe('readPageRequest', () => {
  const known = [
    { type: 'ready' },
    { type: 'reveal', claimId: 'abc', keepFocus: true },
    { type: 'run', command: 'openSamples' },
    { type: 'report', message: 'x is not a function' },
  ];
  for (const request of known) {
    it(`reads ${JSON.stringify(request)} and drops what else it holds`, () => {
      assert.deepEqual(readPageRequest({ ...request, uri: 'file:///etc/hosts', span: [0, 9] }), request);
    });
  }

  const refused = [
    undefined,
    null,
    'ready',
    [],
    {},
    { type: 'delete' },
    { type: 'toString' },
    { type: 'reveal' },
    { type: 'reveal', claimId: 7, keepFocus: true },
    { type: 'reveal', claimId: 'abc', keepFocus: 'yes' },
    { type: 'run', command: 'workbench.action.quit' },
    { type: 'report', message: { toString: 'x' } },
  ];
  for (const request of refused) {
    it(`refuses ${JSON.stringify(request)}`, () => assert.equal(readPageRequest(request), undefined));
  }
});
