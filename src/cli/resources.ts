import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResourceFiles } from '../core/resources';

/** The engine's knowledge from the media folder beside the folder that holds the program. */
export function readResources(): ResourceFiles {
  const read = (name: string) => readFileSync(join(__dirname, '..', 'media', 'gazetteer', name), 'utf8');
  return {
    titles: read('titles.tsv'),
    countries: read('countries.json'),
    metonyms: read('metonyms.json'),
    words: read('words.txt'),
  };
}
