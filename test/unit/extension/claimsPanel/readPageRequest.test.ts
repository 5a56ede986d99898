import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPageRequest } from '../../../../src/extension/claimsPanel/readPageRequest';
import { readAsked } from '../../../../src/protocol/requests';

const requestTypes: readonly string[] = [
  'ready',
  'reveal',
  'run',
  'report',
  'revealPlace',
  'sideBySide',
  'saveSvg',
];

describe('readPageRequest', () => {
  const known = [
    { type: 'ready' },
    { type: 'reveal', claimId: 'abc', keepFocus: true },
    { type: 'run', command: 'openSamples' },
    { type: 'report', message: 'x is not a function' },
    { type: 'decide', claimId: 'abc', action: 'accept' },
    { type: 'reattach', annotationId: 'abc' },
    { type: 'openOrphan', orphanId: 'abc' },
    { type: 'export' },
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
    { type: 'decide', claimId: 'abc', action: 'delete' },
    { type: 'decide', claimId: 7, action: 'accept' },
    { type: 'reattach' },
    { type: 'openOrphan', orphanId: null },
  ];
  for (const request of refused) {
    it(`refuses ${JSON.stringify(request)}`, () => assert.equal(readPageRequest(request), undefined));
  }

  it('reads nothing else, whatever a page sends', () => {
    const words = fc.constantFrom(
      ...[
        'ready',
        'reveal',
        'run',
        'report',
        'revealPlace',
        'sideBySide',
        'saveSvg',
        '__proto__',
        'constructor',
      ],
      ...['openSamples', 'workbench.action.quit', 'toString', '<svg', 'file:///etc/hosts'],
    );
    const value = fc.oneof(words, fc.anything({ withNullPrototype: true, withSparseArray: true }));
    const keys = [
      'type',
      'claimId',
      'keepFocus',
      'command',
      'message',
      'comparison',
      'place',
      'places',
      'name',
      'svg',
    ];
    const message = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: ['type'] }),
    );
    fc.assert(
      fc.property(message, fc.anything(), (request, number) => {
        const read = readPageRequest(request);
        if (read) {
          assert.ok(requestTypes.includes(read.type));
          assert.deepEqual(read, readPageRequest(structuredClone(read)), 'of plain data only');
        }
        const asked = readAsked({ type: 'request', number, request });
        assert.equal(asked !== undefined, Number.isSafeInteger(number));
      }),
      { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) },
    );
  });
});
