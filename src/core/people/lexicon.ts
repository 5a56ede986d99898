import type { ResourceFiles } from '../resources';
import { wordSet } from '../wordSet';
import { WordTable } from '../wordTable';
import { Phrases } from './phrases';

/** What a title is the title of; `occupation`, `honorific` and the like introduce a person without giving an office. */
export interface Office {
  readonly canonical: string;
  readonly category: string;
  /** Where the form itself tells it: "Mrs", "spokesman". */
  readonly gender?: Gender;
  /** Of all the persons named after it: "Justices". */
  readonly isPlural?: true;
}

export type Gender = 'female' | 'male';

/** A name that stands for a country, for what belongs to it, or for a place in it. */
export interface Place {
  readonly kind: 'country' | 'demonym' | 'capital' | 'place';
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
}

/** A place or building whose name stands for those who work there. */
export interface Seat {
  /** "gov" for a whole government, otherwise its branch. */
  readonly branch: string;
  /** Undefined where several countries have a seat of this name. */
  readonly country?: string;
}

/** Titles, places, seats of government and common words in the form that the people stage looks them up in. */
export interface PeopleLexicon {
  readonly titles: Phrases<Office>;
  readonly places: Phrases<Place>;
  readonly seats: Phrases<Seat>;
  /** Common words of English, in lower case. */
  readonly words: WordTable;
}

interface CountryEntry {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly official?: string;
  readonly demonyms?: readonly string[];
  readonly capital?: string;
  readonly places?: readonly string[];
}

/** Reads the gazetteer's files; throws a SyntaxError when one of the JSON files is broken. */
export function readPeopleLexicon(
  files: Pick<ResourceFiles, 'titles' | 'countries' | 'metonyms' | 'words'>,
): PeopleLexicon {
  return {
    titles: readTitles(files.titles),
    places: readPlaces(JSON.parse(files.countries) as CountryEntry[]),
    seats: readSeats(JSON.parse(files.metonyms) as Record<string, Record<string, string[]>>),
    words: new WordTable(files.words, '\n'),
  };
}

function readTitles(table: string): Phrases<Office> {
  const titles = new Phrases<Office>();
  for (const line of table.split('\n').slice(1)) {
    const [form, canonical, category, gender] = line.trimEnd().split('\t');
    if (!category) continue;
    titles.add(form, {
      canonical,
      category,
      ...(gender && { gender: gender as Gender }),
      ...(isPluralOf(form, canonical) && { isPlural: true as const }),
    });
  }
  return titles;
}

const shortPlurals = wordSet('sens. reps. mps messrs');

function isPluralOf(form: string, canonical: string): boolean {
  const lower = form.toLowerCase();
  return lower === canonical.toLowerCase() + 's' || shortPlurals.has(lower);
}

function readPlaces(countries: readonly CountryEntry[]): Phrases<Place> {
  const places = new Phrases<Place>();
  const add = (kind: Place['kind'], names: (entry: CountryEntry) => readonly (string | undefined)[]) => {
    for (const entry of countries)
      for (const name of names(entry)) if (name) places.add(name, { kind, country: entry.id });
  };
  // A name of two kinds is what comes first here: "Singapore" the country, "Panama City" the capital.
  add('country', ({ name, names = [], official }) => [name, ...names, official]);
  add('demonym', ({ demonyms = [] }) => demonyms.flatMap((demonym) => [demonym, pluralOf(demonym)]));
  add('capital', ({ capital }) => [capital]);
  add('place', ({ places: names = [] }) => names);
  return places;
}

/** "Pakistanis"; an adjective that is no noun has no plural that is met, and adding one does no harm. */
function pluralOf(demonym: string): string | undefined {
  return /[a-z]$/.test(demonym) && !/(?:s|sh|ch|ese)$/.test(demonym) ? demonym + 's' : undefined;
}

function readSeats(byCountry: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) {
  const found = new Map<string, { branch: string; country?: string }>();
  for (const [country, branches] of Object.entries(byCountry)) {
    for (const [branch, names] of Object.entries(branches)) {
      for (const name of names.map((written) => written.replace(/^the /, ''))) {
        const same = found.get(name);
        if (!same) found.set(name, { branch, country });
        else if (same.country !== country) delete same.country;
      }
    }
  }
  const seats = new Phrases<Seat>();
  for (const [name, seat] of found) seats.add(name, seat);
  return seats;
}
