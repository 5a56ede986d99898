import assert from 'node:assert/strict';
import {
  attaches,
  headOf,
  isAdverb,
  kindByWords,
} from '../../../../../src/core/attribution/speakers/sourceWords';
import { readSource } from '../../../../../src/core/attribution/speakers/wordedSource';
import { readParagraph } from '../../../../../src/core/text/readParagraph';

describe('the kind of a source that is nobody known', () => {
  const cases: [source: string, kind: string][] = [
    ['she', 'pronoun'],
    ['he', 'pronoun'],
    ['the report', 'document'],
    ['a statement from the ministry', 'document'],
    ['the newspaper', 'outlet'],
    ['the website of the town', 'outlet'],
    ['both', 'collective'],
    ['both sailors', 'collective'],
    ['the two countries', 'collective'],
    ['the countries', 'unnamed'],
    ['two sailors', 'unnamed'],
    ['one official', 'unnamed'],
    ['an official', 'unnamed'],
    ['some in the town', 'unnamed'],
    ['several sailors', 'unnamed'],
    ['the minister', 'role'],
    ['the minister who resigned', 'role'],
    ['a former governor', 'role'],
    ['the Aldmoor backbencher', 'role'],
    ['sailors', 'unnamed'],
    ['Tamblyn', 'named'],
    ['the Aldmoor council', 'institution'],
    ['the Aldmoor Council', 'named'],
    ['the council in Aldmoor', 'institution'],
    ['the Aldmoor police', 'institution'],
    ['Tamblyn’s office', 'institution'],
    ['the civil defense agency', 'institution'],
    ['the state news agency', 'outlet'],
    ['the Aldmoor leader', 'role'],
    ['The Aldmoor-based pilots', 'unnamed'],
    ['Two sailors asked about it', 'unnamed'],
    ["the Board of Harbors' report", 'document'],
    ["the Board of Harbors's report", 'document'],
    ["an author of the board's report", 'role'],
    ['Tamblyn Foods today', 'named'],
    ['Tamblyn’s', 'named'],
    ['officials in Aldmoor', 'unnamed'],
    ['Aldmoor officials', 'unnamed'],
    ['the Aldmoor report', 'document'],
    ['The council', 'institution'],
    ['Tamblyn of the council', 'named'],
  ];
  for (const [source, kind] of cases) {
    it(`is ${kind} for “${source}”`, () => {
      const { kind: found } = readSource(readParagraph(source), [[0, source.length]]);
      assert.equal(found, kind);
    });
  }

  it('is none without words', () => assert.equal(kindByWords([], false), 'none'));
});

describe('the name of a source', () => {
  const nameOf = (source: string) => readSource(readParagraph(source), [[0, source.length]]).name;

  it('is what stands before its first comma', () => {
    assert.equal(nameOf('the harbor master, who sails'), 'the harbor master');
    assert.equal(nameOf('the harbor master'), 'the harbor master');
    assert.equal(nameOf(', who sails'), ', who sails');
  });
});

describe('the head of a noun phrase', () => {
  const cases: [phrase: string, head: string][] = [
    ['the harbor master', 'master'],
    ['the master of the harbor', 'master'],
    ['a letter sent to the council', 'letter'],
    ['a sailor , 52', 'sailor'],
    ['people living here', 'people'],
    ['the king here', 'here'],
    ['of late', 'late'],
    ['sailing boats', 'boats'],
  ];
  for (const [phrase, head] of cases)
    it(`of “${phrase}” is “${head}”`, () => assert.equal(headOf(phrase.split(' ')), head));

  it('is told by words that attach others to it', () => {
    for (const word of ['of', 'who', ',', '—', 'sailing', 'quoting']) assert.ok(attaches(word), word);
    for (const word of ['harbor', 'king', 'wings', 'being', 'ingots']) assert.ok(!attaches(word), word);
  });

  it('is no word that says when or how', () => {
    for (const word of ['today', 'monday', 'earlier', 'angrily', 'badly']) assert.ok(isAdverb(word), word);
    for (const word of ['ferry', 'fly', 'lyric', 'harbor']) assert.ok(!isAdverb(word), word);
  });
});
