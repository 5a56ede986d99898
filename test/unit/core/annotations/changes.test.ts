import assert from 'node:assert/strict';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { undoing, undoingAll, type SidecarChange } from '../../../../src/core/annotations/sidecar/changes';
import { annotationOf, claim, deciding, official, quote } from './invented';

/** An annotation without its decisions, as changes hold it. */
function bare({ decisions: _, ...annotation }: Annotation) {
  return annotation;
}

const before = { annotations: [quote, official], article: { headline: 'Bridge opens' } };

describe('what undoes a change', () => {
  const cases: [what: string, change: SidecarChange, undone: SidecarChange[]][] = [
    [
      'sets the decisions of an annotation to what they were',
      { do: 'decide', annotation: bare(quote), set: { verdict: 'rejected', note: 'Hm.' } },
      [{ do: 'decide', annotation: bare(quote), set: { verdict: 'accepted', note: null } }],
    ],
    ['removes an annotation that was not there', deciding(claim), [{ do: 'remove', id: claim.id }]],
    [
      'brings an annotation that was removed back',
      { do: 'remove', id: official.id },
      [{ do: 'decide', annotation: bare(official), set: { verdict: 'rejected' } }],
    ],
    ['is nothing when none was removed', { do: 'remove', id: claim.id }, []],
    [
      'puts an annotation back to where it was',
      { do: 'place', id: quote.id, targets: claim.targets },
      [{ do: 'place', id: quote.id, targets: quote.targets }],
    ],
    ['is nothing when none was placed', { do: 'place', id: claim.id, targets: quote.targets }, []],
    [
      'says of the article what was said, or nothing',
      { do: 'describe', article: { headline: 'Open', uri: 'https://post.example/' } },
      [{ do: 'describe', article: { headline: 'Bridge opens', uri: null } }],
    ],
  ];
  for (const [what, change, undone] of cases) {
    it(what, () => {
      const found = undoing([change], before).map((each) =>
        each.do === 'decide' ? { ...each, annotation: bare({ decisions: {}, ...each.annotation }) } : each,
      );
      assert.deepEqual(found, undone);
    });
  }

  it('undoes the last change first', () => {
    const changes: SidecarChange[] = [
      { do: 'place', id: quote.id, targets: claim.targets },
      { do: 'remove', id: official.id },
    ];
    assert.deepEqual(
      undoing(changes, before).map((each) => each.do),
      ['decide', 'place'],
    );
  });
});

describe('what leads back to an earlier sidecar', () => {
  const figure = annotationOf('figure', '340 meters', { decisions: { verdict: 'accepted' } });

  it('touches only annotations whose decisions are others now', () => {
    const now = {
      annotations: [quote, { ...official, decisions: { note: 'Hm.' } }, figure],
      article: {},
    };
    const changes = undoingAll(before, now).map((change) =>
      change.do === 'decide' ? [change.annotation.id, change.set] : change,
    );
    assert.deepEqual(changes, [
      { do: 'remove', id: figure.id },
      [official.id, { verdict: 'rejected', note: null }],
      { do: 'describe', article: {} },
    ]);
  });

  it('takes back what is said of the article now', () => {
    const now = {
      annotations: before.annotations,
      article: { headline: 'Open', uri: 'https://post.example/' },
    };
    assert.deepEqual(undoingAll(before, now), [
      { do: 'describe', article: { headline: 'Bridge opens', uri: null } },
    ]);
  });
});
