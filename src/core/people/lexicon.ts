import type { ResourceFiles } from '../resources';

/** Titles, countries and metonyms in the form that the people stage looks them up in. */
export interface PeopleLexicon {
  readonly titles: ReadonlyMap<string, string>;
}

export function readPeopleLexicon(_files: ResourceFiles): PeopleLexicon {
  return { titles: new Map() };
}
