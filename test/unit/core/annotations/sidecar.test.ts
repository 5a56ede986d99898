import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import type { SidecarChange } from '../../../../src/core/annotations/sidecar/changes';
import { undoing } from '../../../../src/core/annotations/sidecar/changes';
import { changeSidecar } from '../../../../src/core/annotations/sidecar/changeSidecar';
import { placing } from '../../../../src/core/annotations/sidecar/placing';
import type { SidecarProblemCode } from '../../../../src/core/annotations/sidecar/problems';
import { readSidecar } from '../../../../src/core/annotations/sidecar/readSidecar';
import { AnchorText } from '../../../../src/core/annotations/anchors/AnchorText';
import { placeAnnotations } from '../../../../src/core/annotations/placeAnnotations';
import { sidecarAsJsonLd } from '../../../../src/core/export/webAnnotations';
import { annotationOf, article, beside, claim, deciding, official, quote, TEXT } from './invented';

/** A tenth: each run writes and reads YAML several times. */
const runs = { numRuns: Math.ceil(Number(process.env.COPYDESK_RUNS ?? 200) / 10) };

function changed(text: string, changes: readonly SidecarChange[], now = beside): string {
  const after = changeSidecar(text, changes, now);
  assert.ok(after !== undefined, 'is not writable');
  return after;
}

const written = changed('', [quote, official, claim].map(deciding));

describe('a sidecar', () => {
  it('gives back what was decided', () => {
    const { annotations, problems, writable, textHash } = readSidecar(written);
    assert.deepEqual(problems, []);
    assert.ok(writable);
    assert.equal(textHash, article.hash);
    assert.deepEqual(annotations, [quote, official, claim]);
  });

  it('reads like this', () => {
    assert.equal(
      changed('', [deciding(official)]).replace(/[0-9a-f]{64}/, '…'),
      `"@context":
  - http://www.w3.org/ns/anno.jsonld
  - "@vocab": "urn:copydesk:"
    copydesk: "urn:copydesk:"
    assessing: http://www.w3.org/ns/oa#assessing
type: AnnotationPage
version: 1
article:
  length: ${[...TEXT].length}
  sha256: …
items:
  - id: ${official.id}
    type: Annotation
    motivation: assessing
    created: 2031-05-06T10:00:00Z
    body:
      - type: TextualBody
        purpose: classifying
        value: official
      - type: TextualBody
        purpose: assessing
        value: rejected
    target:
      source: harbor%20bridge.txt
      selector:
        - type: TextQuoteSelector
          exact: Harbor Minister Orla Vance
          prefix: |-
            🚢

            "It cost 12 million euros,"${' '}
          suffix: |2-
             said on Monday.

            The bridge is 340
        - type: TextPositionSelector
          start: 51
          end: 77
...
`,
    );
  });

  it('speaks of the article beside it, whatever file it names', () => {
    for (const source of ['../../elsewhere.txt', 'file:///etc/hosts', 'https://post.example/']) {
      const text = written.replaceAll('source: harbor%20bridge.txt', `source: ${source}`);
      assert.notEqual(text, written);
      assert.deepEqual(readSidecar(text), readSidecar(written));
    }
  });

  it('keeps its bytes when nothing was decided', () => {
    const own = `${written}# mine\n`;
    assert.equal(changed(own, []), own);
  });

  it('keeps comments, order, quoting and keys of their own through a change', () => {
    const edited = written
      .replace('version: 1', "version: 1 # don't touch\nmine: 'kept as it is'")
      .replace('value: rejected', 'value: "rejected" # sure?\n        also: { a: [1, 2] }');
    const after = changed(edited, [deciding({ ...claim, decisions: { status: 'disputed' } })]);
    for (const kept of [
      "version: 1 # don't touch",
      "mine: 'kept as it is'",
      'value: "rejected" # sure?',
      'also: { a: [ 1, 2 ] }',
    ]) {
      assert.ok(after.includes(kept), kept);
    }
    assert.equal(readSidecar(after).annotations[2].decisions.status, 'disputed');
    assert.equal(
      after.replace('value: disputed', 'value: checked').length,
      edited.replace('[1, 2]', '[ 1, 2 ]').length,
    );
  });

  it('keeps line ends as they are', () => {
    const after = changed(written.replaceAll('\n', '\r\n'), [{ do: 'remove', id: claim.id }]);
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.equal(readSidecar(after).annotations.length, 2);
  });

  it('stands in the order of the text, whatever the order of the decisions', () => {
    assert.equal(
      changed(changed(changed('', [deciding(claim)]), [deciding(quote)]), [deciding(official)]),
      written,
    );
  });

  it('takes a decision back, and the whole annotation', () => {
    const after = changed(written, [
      { do: 'decide', annotation: quote, set: { speaker: null, type: null, note: 'Hm.' } },
    ]);
    assert.deepEqual(readSidecar(after).annotations[0].decisions, { verdict: 'accepted', note: 'Hm.' });
    assert.deepEqual(readSidecar(changed(after, [{ do: 'remove', id: quote.id }])).annotations, [
      official,
      claim,
    ]);
  });

  const acts: readonly SidecarChange[][] = [
    [deciding(annotationOf('figure', '340 meters', { decisions: { verdict: 'accepted' } }))],
    [deciding({ ...quote, decisions: { verdict: 'rejected', note: 'Not hers.' } })],
    [{ do: 'remove', id: official.id }],
    [{ do: 'describe', article: { headline: 'A bridge', infosource: [{ name: 'The Harbor Post' }] } }],
  ];
  for (const act of acts) {
    it(`is as before when an act is undone: ${act[0].do}`, () => {
      const before = readSidecar(written);
      const after = changed(changed(written, act), undoing(act, before));
      assert.deepEqual(readSidecar(after), before);
    });
  }

  it('is written as at first when it was emptied in between', () => {
    const first = changed('', [deciding(quote)]);
    const emptied = changed(first, [{ do: 'remove', id: quote.id }]);
    assert.equal(changed(emptied, [deciding(quote)]), first);
  });

  it('lets a target without a place say which text it describes', () => {
    const now = new AnchorText(
      TEXT.replace('The bridge is 340 meters long. ', '').replace('opens', 'is open'),
    );
    const placed = placeAnnotations(readSidecar(written).annotations, now);
    assert.deepEqual(
      placed.map(({ state }) => state),
      ['kept', 'kept', 'lost'],
    );
    const after = changed(written, placing(placed, now), { ...beside, textHash: now.hash });
    const { annotations } = readSidecar(after);
    assert.deepEqual(annotations[2], claim);
    assert.deepEqual(
      placeAnnotations(annotations, article).map(({ state }) => state),
      ['kept', 'kept', 'kept'],
    );
  });

  it('holds any words there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (note, name) => {
        const decided: Annotation = { ...quote, decisions: { note, speaker: { name } } };
        const { annotations, problems } = readSidecar(changed('', [deciding(decided)]));
        assert.deepEqual(problems, []);
        assert.deepEqual(annotations[0].decisions, decided.decisions);
      }),
      runs,
    );
  });
});

describe('a broken sidecar', () => {
  const second = official.id;
  const broken: readonly [
    what: string,
    code: SidecarProblemCode,
    at: string,
    text: string,
    usable: number,
  ][] = [
    ['bad YAML', 'bad-yaml', '', written.replace('value: rejected', 'value: [rejected'), 2],
    ['an open quotation mark', 'bad-yaml', '', written.replace('value: rejected', 'value: "rejected'), 2],
    ['an unknown version', 'unknown-version', '7', written.replace('version: 1', 'version: 7'), 3],
    ['no version', 'missing-key', '"@context"', written.replace('version: 1\n', ''), 3],
    ['a missing id', 'missing-key', 'type: Annotation', written.replace(`id: ${second}\n    `, ''), 2],
    [
      'no words',
      'missing-key',
      'type: TextQuoteSelector',
      written.replace('exact: Harbor', 'not: Harbor'),
      2,
    ],
    ['a wrong type', 'wrong-type', '[ 12 ]', written.replace('start: 51', 'start: [ 12 ]'), 2],
    ['an unknown value', 'unknown-value', 'maybe', written.replace('value: rejected', 'value: maybe'), 2],
    ['an id given twice', 'duplicate-id', `id: ${quote.id}`, written.replace(second, quote.id), 2],
    [
      'a key given twice',
      'duplicate-key',
      'value',
      written.replace('value: rejected', 'value: rejected\n        value: accepted'),
      2,
    ],
    [
      'an alias',
      'alias',
      '*x',
      written.replace('value: rejected', 'value: *x').replace('value: quote', 'value: &x quote'),
      2,
    ],
    [
      'an alias below a key of another program',
      'alias',
      '*x',
      written.replace('version: 1\n', 'version: 1\nmine: &x [1]\nalso: [*x, *x]\n'),
      3,
    ],
    ['a second document below the first', 'bad-yaml', '', `${written}---\nmine: 1\n`, 2],
    [
      'a merge conflict',
      'merge-conflict',
      '<<<<<<< HEAD',
      written.replace(
        '        value: rejected\n',
        '<<<<<<< HEAD\n        value: rejected\n=======\n        value: accepted\n>>>>>>> theirs\n',
      ),
      2,
    ],
    [
      'too many levels',
      'too-deep',
      '[',
      written.replace('value: rejected', `value: ${'['.repeat(100_000)}`),
      0,
    ],
    ['a list', 'wrong-type', '- a', '- a\n', 0],
  ];
  for (const [what, code, at, text, usable] of broken) {
    it(`with ${what} says where, keeps the rest usable, and is not written to`, () => {
      const { problems, annotations, writable } = readSidecar(text);
      assert.equal(problems[0].code, code, JSON.stringify(problems));
      assert.ok(text.slice(problems[0].span[0]).startsWith(at), text.slice(...problems[0].span));
      assert.equal(annotations.length, usable);
      assert.equal(writable, false);
      assert.equal(changeSidecar(text, [deciding(claim)], beside), undefined);
    });
  }

  const pieces = fc.constantFrom(
    ...written.split(/(?<=\n)/),
    ...['- ', '[', '{', '"', '&a', '*a', '? ', '<<<<<<< x\n', '---\n', '\t', '!!js ', '!!set {a}\n'],
    ...['mine: &a [1]\n', 'also: *a\n', '<<: *a\n', '__proto__: 1\n', 'constructor: { a: 1 }\n'],
  );

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const text = parts.join('');
        for (const { span } of readSidecar(text).problems) {
          assert.ok(0 <= span[0] && span[0] <= span[1] && span[1] <= text.length);
        }
      }),
      runs,
    );
  });

  it('is written to and exported without fail where it is not too broken for that', () => {
    const lines = written.split(/(?<=\n)/);
    const insertion = fc.record({ at: fc.nat(lines.length), piece: pieces });
    const removal = fc.constantFrom(
      ...[quote, official, claim].map(({ id }) => ({ do: 'remove' as const, id })),
    );
    fc.assert(
      fc.property(fc.array(insertion, { maxLength: 3 }), removal, (insertions, change) => {
        const changedLines = [...lines];
        for (const { at, piece } of insertions) changedLines.splice(at, 0, piece);
        const text = changedLines.join('');
        if (!readSidecar(text).writable) return;
        const after = changeSidecar(text, [change, deciding(claim)], beside);
        assert.ok(after !== undefined && readSidecar(after).writable, after);
        assert.ok(sidecarAsJsonLd(text));
      }),
      runs,
    );
  });

  it('is harmless with keys of JavaScript’s own', () => {
    const text = written.replace('items:', '__proto__: { writable: true }\nconstructor: { a: 1 }\nitems:');
    assert.equal(readSidecar(text).annotations.length, 3);
    assert.equal(({} as Record<string, unknown>)['writable'], undefined);
  });
});
