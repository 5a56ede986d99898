import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResourceFiles } from '../core/resources';

/** The engine's knowledge from the media folder of the checkout (or the installed package) at `root`. */
export function readResources(root: string): ResourceFiles {
  const read = (name: string) => readFileSync(join(root, 'media', 'gazetteer', name), 'utf8');
  const officials = join(root, 'dist', 'officials.gazetteer');
  const model = join(root, 'media', 'model', 'attribution.model');
  return {
    titles: read('titles.tsv'),
    countries: read('countries.json'),
    metonyms: read('metonyms.json'),
    words: read('words.txt'),
    names: readFileSync(join(root, 'media', 'model', 'names.json'), 'utf8'),
    ...(existsSync(officials) && { officials: readFileSync(officials) }),
    ...(existsSync(model) && { model: readFileSync(model) }),
  };
}

/** The style sheet of a comparison's pages, which the panel has too. */
export function readComparisonStyle(root: string): string {
  return readFileSync(join(root, 'media', 'webview', 'compare.css'), 'utf8');
}
