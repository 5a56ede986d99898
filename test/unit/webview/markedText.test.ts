import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextMark } from '../../../src/protocol/snapshot';
import { runs } from '../../../src/webview/markedText';

const plain = { verbatim: false, figure: false };

describe('runs', () => {
  it('sets off verbatim parts and the figures in them', () => {
    const marks: TextMark[] = [
      { span: [8, 21], kind: 'verbatim' },
      { span: [9, 11], kind: 'figure' },
    ];
    assert.deepEqual(runs('It had “41 bearings”, he said', marks), [
      { text: 'It had “', ...plain },
      { text: '4', verbatim: true, figure: false },
      { text: '1 ', verbatim: true, figure: true },
      { text: 'bearings”,', verbatim: true, figure: false },
      { text: ' he said', ...plain },
    ]);
  });

  it('is one run without marks', () => assert.deepEqual(runs('Calm.', []), [{ text: 'Calm.', ...plain }]));

  it('loses and repeats nothing, whatever the marks', () => {
    const mark = fc.record({
      span: fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })),
      kind: fc.constantFrom<TextMark['kind']>('verbatim', 'figure'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (text, marks) => {
        assert.equal(
          runs(text, marks)
            .map((run) => run.text)
            .join(''),
          text,
        );
      }),
      { numRuns: Number(process.env.COPYDESK_RUNS ?? 200) },
    );
  });
});
