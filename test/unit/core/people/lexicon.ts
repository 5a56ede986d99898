import { readFileSync } from 'node:fs';
import { readPeopleLexicon } from '../../../../src/core/people/lexicon';

const read = (name: string) => readFileSync(`media/gazetteer/${name}`, 'utf8');

/** The lexicon that ships. */
export const lexicon = readPeopleLexicon({
  titles: read('titles.tsv'),
  countries: read('countries.json'),
  metonyms: read('metonyms.json'),
  words: read('words.txt'),
});
