import { readFileSync } from 'node:fs';
import { readModelFile } from '../../../../src/core/attribution/tagger/modelFile';
import { readPeopleLexicon } from '../../../../src/core/people/lexicon';
import { readNameModel } from '../../../../src/core/people/nameModel';

const read = (name: string) => readFileSync(`media/gazetteer/${name}`, 'utf8');

/** The lexicon that ships. */
export const lexicon = readPeopleLexicon({
  titles: read('titles.tsv'),
  countries: read('countries.json'),
  metonyms: read('metonyms.json'),
  words: read('words.txt'),
});

/** The weights of names that ship. */
export const names = readNameModel(
  readFileSync('media/model/names.json', 'utf8'),
  readModelFile(readFileSync('media/model/attribution.model')),
);
