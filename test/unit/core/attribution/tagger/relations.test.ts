import assert from 'node:assert/strict';
import {
  countBetween,
  readRelations,
  RELATIONS,
} from '../../../../../src/core/attribution/tagger/relationFeatures';
import { readParagraph } from '../../../../../src/core/text/readParagraph';
import { range } from './range';

const sides = ['before', 'behind', 'cue'];
const sentences = ['same', 'earlier', 'later'];
const quotations = ['none', 'cue in one', 'same', 'token in one', 'different'];

/** How a word stands to a cue, in words: what the rows of the tables say. */
function relations(text: string, cue: string, word: string) {
  const paragraph = readParagraph(text);
  const [at] = range(paragraph, word);
  const window = [0, paragraph.tokens.length] as const;
  const rows = readRelations(paragraph, countBetween(paragraph), window, range(paragraph, cue));
  const [place, quotation, breaks, openers, toQuotation] = rows.subarray(at * RELATIONS.length);
  assert.equal(breaks % 3, Math.floor(place / 11));
  assert.equal(openers % 3, Math.floor(place / 11));
  return {
    side: sides[Math.floor(place / 11)],
    distance: place % 11,
    sentence: sentences[Math.floor(quotation / 20)],
    quotation: quotations[Math.floor(quotation / 4) % 5],
    length: quotation % 4,
    commas: Math.floor(breaks / 12),
    breaks: Math.floor(breaks / 3) % 4,
    openers: Math.floor(openers / 12),
    auxiliaries: Math.floor(openers / 3) % 4,
    toQuotation,
  };
}

const plain = {
  sentence: 'same',
  quotation: 'none',
  length: 0,
  commas: 0,
  breaks: 0,
  openers: 0,
  auxiliaries: 0,
  toQuotation: 0,
};

describe('a word in its relation to a cue', () => {
  const text = 'Osric said the ferry, which is old, has to stay; it will (or may) sink.';
  const cases: [what: string, text: string, cue: string, word: string, expected: object][] = [
    ['stands right before it', text, 'said', 'Osric', { ...plain, side: 'before', distance: 1 }],
    ['stands right behind it', text, 'said', 'the', { ...plain, side: 'behind', distance: 1 }],
    ['is the cue', text, 'said', 'said', { ...plain, side: 'cue', distance: 0 }],
    ['stands some words behind it', text, 'said', 'ferry', { ...plain, side: 'behind', distance: 2 }],
    ['stands behind a comma', text, 'said', 'which', { ...plain, side: 'behind', distance: 4, commas: 1 }],
    [
      'stands behind a word that opens a clause',
      text,
      'said',
      'is',
      { ...plain, side: 'behind', distance: 5, commas: 1, openers: 1 },
    ],
    [
      'stands behind an auxiliary and more commas',
      text,
      'said',
      'has',
      { ...plain, side: 'behind', distance: 6, commas: 2, openers: 1, auxiliaries: 1 },
    ],
    [
      'stands far behind it, behind breaks',
      text,
      'said',
      'may',
      { ...plain, side: 'behind', distance: 8, commas: 2, breaks: 2, openers: 2, auxiliaries: 3 },
    ],
    [
      'stands before it with a comma between',
      'The ferry, Osric said.',
      'said',
      'ferry',
      { ...plain, side: 'before', distance: 3, commas: 1 },
    ],
    [
      'stands in an earlier sentence',
      'It sank. Osric said so.',
      'said',
      'sank',
      { ...plain, side: 'before', distance: 3, sentence: 'earlier', breaks: 1 },
    ],
    [
      'stands in a later sentence',
      'Osric said so. It sank.',
      'said',
      'sank',
      { ...plain, side: 'behind', distance: 4, sentence: 'later', breaks: 1 },
    ],
    [
      'stands in a quotation before it',
      '“It sank,” he said.',
      'said',
      'It',
      {
        ...plain,
        side: 'before',
        distance: 5,
        quotation: 'token in one',
        length: 2,
        commas: 1,
        toQuotation: 14,
      },
    ],
    [
      'stands in a quotation behind it',
      'He said: “It sank.”',
      'said',
      'It',
      {
        ...plain,
        side: 'behind',
        distance: 3,
        quotation: 'token in one',
        length: 2,
        breaks: 1,
        toQuotation: 2,
      },
    ],
    [
      'stands in its quotation',
      '“He said it sank.”',
      'said',
      'sank',
      { ...plain, side: 'behind', distance: 2, quotation: 'same', length: 2 },
    ],
    [
      'stands outside of its quotation',
      '“He said so,” it seems.',
      'said',
      'seems',
      { ...plain, side: 'behind', distance: 5, quotation: 'cue in one', commas: 1 },
    ],
    [
      'stands in another quotation',
      '“He said so,” or “It sank.”',
      'said',
      'It',
      {
        ...plain,
        side: 'behind',
        distance: 5,
        quotation: 'different',
        length: 2,
        commas: 1,
        openers: 1,
        toQuotation: 5,
      },
    ],
  ];
  for (const [what, words, cue, word, expected] of cases) {
    it(what, () => assert.deepEqual(relations(words, cue, word), expected));
  }
});
