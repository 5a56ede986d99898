import assert from 'node:assert/strict';
import { enclosing } from '../../../../../src/core/attribution/speakers/chains';
import type { AttributionTriple } from '../../../../../src/core/attribution/triple';
import type { Span } from '../../../../../src/core/span';

/** Sources, cues and contents by their places, each "12-15" or, in parts, "12-15 20-22". */
type Triple = readonly [source: string, cue: string, content: string];

function triple([source, cue, content]: Triple): AttributionTriple {
  const spans = (places: string): Span[] =>
    places.split(' ').flatMap((place) => {
      const [from, to] = place.split('-').map(Number);
      return place ? [[from, to] as const] : [];
    });
  return {
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence: 1,
    reason: 'source-cue-content',
  };
}

describe('an attribution lies inside', () => {
  const cases: [what: string, triples: Triple[], parents: (number | undefined)[]][] = [
    ['no other that is alone', [['0-2', '3-5', '6-9']], [undefined]],
    [
      'the content that holds its cue and content',
      [
        ['0-2', '3-5', '6-30'],
        ['6-8', '9-12', '13-30'],
      ],
      [undefined, 0],
    ],
    [
      'the innermost of two',
      [
        ['0-2', '3-5', '6-30'],
        ['6-8', '9-12', '13-30'],
        ['13-15', '16-18', '19-30'],
      ],
      [undefined, 0, 1],
    ],
    [
      'no content that holds its content alone',
      [
        ['0-2', '3-5', '20-30'],
        ['10-12', '13-15', '22-30'],
      ],
      [undefined, undefined],
    ],
    [
      'no content that ends before it',
      [
        ['0-2', '3-5', '6-10'],
        ['10-12', '13-15', '16-20'],
      ],
      [undefined, undefined],
    ],
    [
      'the content that it fills',
      [
        ['0-2', '3-5', '6-20'],
        ['', '6-8', '9-20'],
      ],
      [undefined, 0],
    ],
    [
      'one part of a content',
      [
        ['10-12', '13-15', '0-9 16-40'],
        ['16-18', '19-21', '22-40'],
      ],
      [undefined, 0],
    ],
    [
      'no two parts of a content',
      [
        ['10-12', '13-15', '0-9 16-40'],
        ['', '2-4', '5-9 17-20'],
      ],
      [undefined, undefined],
    ],
    [
      'the one whose source holds its cue, with the same content',
      [
        ['0-20', '21-24', '30-40'],
        ['5-10', '0-4', '30-40'],
      ],
      [undefined, 0],
    ],
    [
      'the one after it too',
      [
        ['5-10', '0-4', '30-40'],
        ['0-20', '21-24', '30-40'],
      ],
      [1, undefined],
    ],
    [
      'none whose source holds its cue with another content',
      [
        ['0-20', '21-24', '30-40'],
        ['5-10', '0-4', '31-40'],
      ],
      [undefined, undefined],
    ],
    [
      'none with the same content and another source',
      [
        ['0-4', '5-9', '30-40'],
        ['10-14', '15-20', '30-40'],
      ],
      [undefined, undefined],
    ],
    [
      'none without a cue',
      [
        ['0-20', '21-24', '30-40'],
        ['5-10', '', '30-40'],
      ],
      [undefined, 0],
    ],
  ];
  for (const [what, given, parents] of cases) {
    it(what, () => {
      const triples = given.map(triple);
      const found = enclosing(triples);
      assert.deepEqual(
        triples.map((each) => found.get(each)),
        parents,
      );
    });
  }
});
