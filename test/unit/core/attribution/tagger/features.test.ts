import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cueKindOf } from '../../../../../src/core/attribution/cueLexicon';
import { PLACES, readPlaces } from '../../../../../src/core/attribution/tagger/placeFeatures';
import {
  countBetween,
  readRelations,
  RELATIONS,
} from '../../../../../src/core/attribution/tagger/relationFeatures';
import { stem } from '../../../../../src/core/attribution/tagger/stem';
import { LONGEST_WINDOW, readWindows } from '../../../../../src/core/attribution/tagger/windows';
import { BUCKETS, readWord } from '../../../../../src/core/attribution/tagger/wordFeatures';
import { readParagraph } from '../../../../../src/core/text/readParagraph';

const runs = Number(process.env.COPYDESK_RUNS ?? 200);

describe('stems', () => {
  const families: [stem: string, words: string][] = [
    ['say', 'say says said saying'],
    ['argu', 'argue argues argued arguing'],
    ['deny', 'deny denies denied denying'],
    ['plan', 'plan plans planned planning'],
    ['tell', 'tell tells told telling'],
    ['stress', 'stress stresses stressed stressing'],
    ['insist', 'insist insists insisted insisting'],
    ['bus', 'bus'],
    ['red', 'red'],
  ];
  for (const [expected, words] of families) {
    it(`of ${words} is ${expected}`, () => {
      for (const word of words.split(' ')) assert.equal(stem(word), expected);
    });
  }
});

describe('features of a word', () => {
  const vocabulary = {
    words: new Map([
      ['said', 1],
      ['"', 2],
    ]),
    kinds: new Map([[cueKindOf('told'), 1]]),
  };
  const [said, quote, other, again] = readParagraph('Said “ Ogdenville ogdenville').tokens.map((token) =>
    readWord(token, vocabulary),
  );

  it('hold its row in the vocabulary, whatever its case or the make of the mark', () => {
    assert.deepEqual([said.word, quote.word, other.word], [1, 2, 0]);
  });

  it('hold the row of the kind of cue that the word can be', () => {
    const [told, informed, harbor] = readParagraph('told informed harbor').tokens;
    assert.deepEqual(
      [told, informed, harbor].map((token) => readWord(token, vocabulary).kind),
      [1, 1, 0],
    );
  });

  it('tell words out of the vocabulary by their pieces', () => {
    assert.equal(other.stem, again.stem);
    assert.equal(other.ending, again.ending);
    assert.notEqual(other.shape, again.shape);
    assert.notEqual(other.stem, said.stem);
  });
});

describe('features of a place', () => {
  it('tell sentence borders, quotation marks and what is inside them', () => {
    const paragraph = readParagraph('“We sail at dawn,” she said.');
    const places = [...readPlaces(paragraph)];
    assert.equal(places[0], (1 * 4 + 2) * 4 + 1);
    assert.equal(places[1], (2 * 4 + 2) * 4);
    assert.equal(places[6], (3 * 4 + 2) * 4);
    assert.equal(places[7], 0);
    assert.equal(places.at(-1), 2);
  });
});

describe('any text', () => {
  const texts = fc.array(
    fc.constantFrom(
      'she',
      'said',
      ',',
      '.',
      '“',
      '”',
      '"',
      "'",
      'that',
      'Osric',
      '\u0000',
      '😀',
      ' ',
      '\n',
      '(',
    ),
    { maxLength: 700 },
  );

  it('gives rows that the tables have, for every pair of tokens', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (words, at) => {
        const paragraph = readParagraph(words.join(' '));
        const { tokens } = paragraph;
        for (const place of readPlaces(paragraph)) assert.ok(place < PLACES);
        for (const token of tokens) {
          const features = readWord(token, { words: new Map(), kinds: new Map() });
          for (const piece of ['stem', 'ending', 'shape'] as const) {
            assert.ok(features[piece] >= 0 && features[piece] < BUCKETS[piece]);
          }
        }
        if (tokens.length === 0) return;
        const cue = at % tokens.length;
        const rows = readRelations(paragraph, countBetween(paragraph), [0, tokens.length], [cue, cue + 1]);
        assert.equal(rows.length, tokens.length * RELATIONS.length);
        rows.forEach((row, i) => assert.ok(row < RELATIONS[i % RELATIONS.length]));
      }),
      { numRuns: runs },
    );
  });

  it('is read in windows that follow each other, none too long', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const paragraph = readParagraph(words.join(' '));
        let reached = 0;
        for (const [from, to] of readWindows(paragraph)) {
          assert.equal(from, reached);
          assert.ok(to > from && to - from <= LONGEST_WINDOW);
          reached = to;
        }
        assert.equal(reached, paragraph.tokens.length);
      }),
      { numRuns: runs },
    );
  });
});
