import type { Person } from '../analysis';
import { fold } from '../people/comparedNames';
import { nameSuffixes, particles } from '../people/nameWords';

/** What tells a person of one article from a person of another. */
export type PersonFacts = Pick<Person, 'name' | 'titles' | 'country' | 'official' | 'gazetteerId'>;

/**
 * Whether persons of two articles are one and the same: the same entry of the gazetteer, or the same name with
 * nothing that speaks against it. A single name alone is no evidence, a title in common beside it is.
 */
export function isSamePerson(a: PersonFacts, b: PersonFacts): boolean {
  if (a.gazetteerId !== undefined && b.gazetteerId !== undefined) return a.gazetteerId === b.gazetteerId;
  const words = wordsOf(a.name);
  if (words.join(' ') !== wordsOf(b.name).join(' ')) return false;
  return contradiction(a, b) ? false : words.length > 1 || shareTitle(a, b);
}

/** The words of a name as they are compared: folded, without particles, suffixes and initials. */
function wordsOf(name: string): string[] {
  return name.split(/\s+/).flatMap((text) => {
    const lower = text.toLowerCase();
    const word = fold({ text, lower });
    return particles.has(text) || nameSuffixes.has(lower) || word.length < 2 ? [] : [word];
  });
}

/** Offices in two countries, or an office on one side and none, but another calling, on the other. */
function contradiction(a: PersonFacts, b: PersonFacts): boolean {
  if (a.country && b.country && a.country !== b.country) return true;
  return a.official !== b.official && a.titles.length > 0 && b.titles.length > 0;
}

function shareTitle(a: PersonFacts, b: PersonFacts): boolean {
  const titles = new Set(a.titles.map((title) => title.toLowerCase()));
  return b.titles.some((title) => titles.has(title.toLowerCase()));
}
