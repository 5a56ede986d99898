import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Engine } from '../../../src/core/engine';

const read = (name: string) => readFileSync(`media/gazetteer/${name}`, 'utf8');

/** Short paragraphs that all differ: such a text asks for the most room. */
const lines = (count: number, word: string) => Array.from({ length: count }, (_, i) => `${word} ${i}.`);

describe('what the engine remembers of paragraphs', () => {
  const engine = new Engine({
    titles: read('titles.tsv'),
    countries: read('countries.json'),
    metonyms: read('metonyms.json'),
    words: read('words.txt'),
    names: readFileSync('media/model/names.json', 'utf8'),
  });
  const readAll = (paragraphs: readonly string[]) => {
    engine.readStructure(paragraphs.join('\n\n'));
    return paragraphs.map((paragraph) => engine.readParagraph(paragraph));
  };
  const long = lines(4_000, 'They waited for the ferry that left the quay at number');

  it('holds a long article whole, so that a keystroke costs one paragraph', () => {
    const layers = readAll(long);
    readAll(long).forEach((again, i) => assert.equal(again, layers[i]));
  });

  it('lets go of a long article with the next short one', () => {
    const layers = readAll(long);
    readAll(lines(3, 'Nobody'));
    const known = long
      .slice(0, 1_000)
      .filter((paragraph, i) => engine.readParagraph(paragraph) === layers[i]);
    assert.equal(known.length, 0);
  });
});
