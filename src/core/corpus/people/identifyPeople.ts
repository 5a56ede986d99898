import type { ArticleAnalysis, Person } from '../../analysis';
import { isWithin, wordsOfName } from '../../people/comparedNames';
import { introductionOf } from '../../people/introduction';
import { fitsRole } from '../../people/roles';
import { slugs } from '../../people/slug';
import { findTokens } from '../../text/findTokens';
import type { ComparedPerson } from '../comparison';
import type { CorpusArticle } from '../corpusArticle';
import { DisjointSets } from '../disjointSets';
import { isSamePerson } from '../samePerson';
import type { HeldOffice, OfficeReader } from './readOffices';

/** An article as far as its people are concerned, with its place among the others. */
export interface PeopledArticle {
  readonly index: number;
  readonly analysis: Pick<ArticleAnalysis, 'people'>;
}

/** A person of one article. */
export interface Appearance<Article extends PeopledArticle = CorpusArticle> {
  readonly article: Article;
  readonly person: Person;
  readonly offices: readonly HeldOffice[];
}

/** Everything that the articles hold of one person. */
export interface Identity<Article extends PeopledArticle = CorpusArticle> {
  readonly id: string;
  readonly name: string;
  readonly appearances: readonly Appearance<Article>[];
}

/** The people of all articles, each once. */
export interface CorpusPeople<Article extends PeopledArticle = CorpusArticle> {
  readonly identities: readonly Identity<Article>[];
  /** The identity of a person of an article. */
  identityOf(article: Article, personId: string): Identity<Article> | undefined;
}

/** What tells one person from another, shared by all appearances that are alike in it. */
interface Profile<Article extends PeopledArticle> {
  /** Its words in one. */
  readonly name: string;
  readonly words: readonly string[];
  readonly gazetteerId?: string;
  readonly countries: ReadonlySet<string>;
  readonly offices: readonly HeldOffice[];
  readonly appearances: Appearance<Article>[];
}

type AnyProfile = Profile<PeopledArticle>;

/** Finds who is the same person in several articles: by gazetteer entry, or by name and titles that fit. */
export function* identifyPeople<Article extends PeopledArticle>(
  articles: readonly Article[],
  reader: OfficeReader,
): Generator<void, CorpusPeople<Article>> {
  const profiles = yield* readProfiles(articles, reader);
  const same = new DisjointSets(profiles.length);
  for (const block of blocksOf(profiles)) {
    joinWithin(block, profiles, same);
    yield;
  }
  const members = new Map<number, Profile<Article>[]>();
  profiles.forEach((profile, i) => {
    const root = same.rootOf(i);
    const group = members.get(root);
    if (group) group.push(profile);
    else members.set(root, [profile]);
  });
  const id = slugs();
  const identities = [...members.values()].map((group): Identity<Article> => {
    const appearances = group.flatMap((profile) => profile.appearances).sort(inOrder);
    const name = fullest(appearances.map(({ person }) => person.name));
    return { id: id(name), name, appearances };
  });
  const byPlace = new Map<Person, Identity<Article>>();
  for (const identity of identities)
    for (const { person } of identity.appearances) byPlace.set(person, identity);
  const byId = articles.map(({ analysis }) => new Map(analysis.people.map((person) => [person.id, person])));
  return {
    identities,
    identityOf: ({ index }, personId) => {
      const person = byId[index].get(personId);
      return person && byPlace.get(person);
    },
  };
}

/** The people as the comparison lists them, where they are mentioned: of a speaker every mention may have been rejected. */
export function listPeople({ identities }: CorpusPeople): ComparedPerson[] {
  return identities.flatMap(({ id, name, appearances }) => {
    const places = appearances.flatMap(({ article, person }) => {
      const introduction = introductionOf(person);
      if (!introduction) return [];
      const { id: personId, titles } = person;
      return [{ article: article.analysis.id, personId, span: introduction.span, titles }];
    });
    return places.length > 0 ? [{ id, name, in: places }] : [];
  });
}

function inOrder(a: Appearance<PeopledArticle>, b: Appearance<PeopledArticle>): number {
  return a.article.index - b.article.index;
}

function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best));
}

function* readProfiles<Article extends PeopledArticle>(
  articles: readonly Article[],
  reader: OfficeReader,
): Generator<void, Profile<Article>[]> {
  const profiles = new Map<string, Profile<Article>>();
  for (const article of articles) {
    yield;
    for (const person of article.analysis.people) {
      const tokens = findTokens(person.name);
      const words = wordsOfName(tokens, 0, tokens.length);
      const offices = reader.officesOf(person.titles);
      const countries = [person.country, ...offices.map(({ country }) => country)].filter(
        (country) => country !== undefined,
      );
      const appearance: Appearance<Article> = { article, person, offices };
      const key = JSON.stringify([
        person.gazetteerId ?? '',
        words,
        [...new Set(countries)].sort(),
        offices.map(({ name }) => name).sort(),
        // A single word is not enough of a name to be the same person's without an office.
        words.length < 2 && !offices.length ? [article.index, person.id] : '',
      ]);
      const known = profiles.get(key);
      if (known) known.appearances.push(appearance);
      else {
        const { gazetteerId } = person;
        profiles.set(key, {
          name: words.join(' '),
          words,
          ...(gazetteerId && { gazetteerId }),
          countries: new Set(countries),
          offices,
          appearances: [appearance],
        });
      }
    }
  }
  return [...profiles.values()];
}

/** Indexes of the profiles that may be one person: those with the same last word, and those of one gazetteer entry. */
function blocksOf(profiles: readonly AnyProfile[]): number[][] {
  const blocks = new Map<string, number[]>();
  profiles.forEach(({ words, gazetteerId }, i) => {
    for (const key of [words.at(-1) ?? '', ...(gazetteerId ? [`id ${gazetteerId}`] : [])]) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  return [...blocks.values()];
}

/** How many profiles of its surname one is compared with: each costs the same, however many there are. */
const NEIGHBORS = 100;

function joinWithin(block: readonly number[], profiles: readonly AnyProfile[], same: DisjointSets): void {
  const named = block.filter((i) => profiles[i].words.length > 1);
  const byName = [...named].sort((a, b) => profiles[a].name.localeCompare(profiles[b].name));
  byName.forEach((i, at) => {
    for (const k of byName.slice(Math.max(0, at - NEIGHBORS), at))
      if (isSame(profiles[i], profiles[k])) same.join(i, k);
  });
  let before = 0;
  for (const i of block) {
    if (i === named[before]) {
      before++;
      continue;
    }
    const near = named.slice(Math.max(0, before - NEIGHBORS), before + NEIGHBORS);
    const roots = new Set(
      near
        .filter((k) => isCompatible(profiles[i], profiles[k]) && shareOffice(profiles[i], profiles[k]))
        .map((k) => same.rootOf(k)),
    );
    // Two people of one surname in one office: the surname alone does not tell which.
    if (roots.size === 1) for (const root of roots) same.join(i, root);
  }
}

/** Whether two profiles with full names are one person's, also under another form of the name. */
function isSame(a: AnyProfile, b: AnyProfile): boolean {
  const [{ person }, { person: other }] = [a.appearances[0], b.appearances[0]];
  if (isSamePerson(person, other)) return true;
  if (!isCompatible(a, b) || a.name === b.name) return false;
  if (isWithin(a.words, b.words) || isWithin(b.words, a.words)) return true;
  return (
    shareOffice(a, b) &&
    a.words.length === b.words.length &&
    a.words.every((word, i) => isSpelledLike(word, b.words[i]))
  );
}

function isCompatible(a: AnyProfile, b: AnyProfile): boolean {
  if (a.gazetteerId && b.gazetteerId && a.gazetteerId !== b.gazetteerId) return false;
  if (!a.countries.size || !b.countries.size) return true;
  for (const country of a.countries) if (b.countries.has(country)) return true;
  return false;
}

function shareOffice(a: AnyProfile, b: AnyProfile): boolean {
  return a.offices.some((mine) =>
    b.offices.some((theirs) => fitsRole(mine.phrase, theirs.phrase) || fitsRole(theirs.phrase, mine.phrase)),
  );
}

/** Whether two words of a name differ in at most one letter: "Mehmet" and "Mehmed". */
function isSpelledLike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - from - end <= 1;
}
