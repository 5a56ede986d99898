import type { Identity } from './identities';
import type { Gazetteer } from './gazetteer/gazetteer';
import type { KnownPerson } from './gazetteer/popolo';
import { heldOn, type Days } from './gazetteer/terms';
import { givesOffice, type TitlePhrase } from './titles';

/** What helps to tell who somebody is besides the name and the titles. */
export interface Surroundings {
  readonly gazetteer: Gazetteer;
  /** When the article was published, as far as known. */
  readonly days?: Days;
  /** The country that the article is written from. */
  readonly home?: string;
  /** The countries that the article names or that its places are in. */
  readonly countries: ReadonlySet<string>;
}

/** The person of the gazetteer that a person of the article is; undefined where several may be meant, or perhaps none. */
export function recognize(identity: Identity, surroundings: Surroundings): KnownPerson | undefined {
  const { words, gender, titles } = identity;
  const isKnown = words.length > 1 ? surroundings.gazetteer.withWords(words).length > 0 : titles.size > 0;
  if (!isKnown) return undefined;
  const offices: Office[] = [];
  for (const [label, { phrase }] of titles) if (givesOffice(phrase)) offices.push({ label, phrase });
  if (titles.size > 0 && offices.length === 0) return undefined;
  const matches =
    words.length > 1
      ? byName(identity, offices, surroundings)
      : bySurnameAndOffice(words, offices, surroundings);
  const fitting = distinct(matches.filter((known) => !gender || !known.gender || known.gender === gender));
  return fitting.length === 1 ? fitting[0] : onlyHolder(fitting, offices, surroundings);
}

interface Office {
  /** As the article words it. */
  readonly label: string;
  readonly phrase: TitlePhrase;
}

function byName(
  { words, country }: Identity,
  offices: readonly Office[],
  { gazetteer, countries }: Surroundings,
): KnownPerson[] {
  return gazetteer.withWords(words).filter((known) => {
    if (offices.length)
      return offices.some(({ label, phrase }) =>
        gazetteer
          .termsIn(known, label)
          .some(
            (term) =>
              term.country === undefined || isOfCountry(term.country, phrase.country ?? country, countries),
          ),
      );
    return known.memberships.some((term) => isOfCountry(term.country, country, countries));
  });
}

/** Whether an office is of the country that the article gives it, or of one that the article speaks of. */
function isOfCountry(
  held: string | undefined,
  given: string | undefined,
  spokenOf: ReadonlySet<string>,
): boolean {
  if (given !== undefined) return held === given;
  return held === undefined || spokenOf.has(held);
}

function bySurnameAndOffice(
  words: readonly string[],
  offices: readonly Office[],
  { gazetteer, home }: Surroundings,
): KnownPerson[] {
  const [surname] = words;
  return offices.flatMap(({ label, phrase }) => {
    const bearers = new Set(gazetteer.surnamed(surname).map(({ id }) => id));
    return gazetteer
      .tenuresIn(label, phrase.country ?? home)
      .filter(({ person }) => bearers.has(person.id))
      .map(({ person }) => person);
  });
}

/** Of several the one who held an office that the article gives on its date. */
function onlyHolder(
  people: readonly KnownPerson[],
  offices: readonly Office[],
  { gazetteer, days }: Surroundings,
): KnownPerson | undefined {
  if (!days) return undefined;
  const holders = people.filter((known) =>
    offices.some(
      ({ label, phrase }) =>
        phrase.status === 'current' &&
        gazetteer.termsIn(known, label).some((term) => heldOn(term, days) !== 'none'),
    ),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function distinct(people: readonly KnownPerson[]): KnownPerson[] {
  return people.filter(({ id }, i) => people.findIndex((other) => other.id === id) === i);
}

/**
 * Who held the office that a title without a name stands for when the article was published; undefined where that is
 * not sure.
 */
export function officeHolder(
  label: string,
  title: TitlePhrase,
  { gazetteer, days, countries }: Surroundings,
): KnownPerson | undefined {
  if (!days || (title.status !== 'current' && title.status !== 'acting')) return undefined;
  if (title.country === undefined && !isInternational(title)) return undefined;
  const holders = countriesOf(title, countries).flatMap((country) =>
    gazetteer.holdersOf(label, country, days),
  );
  const [only] = holders;
  return holders.length === 1 && only.holding === 'certain' && only.membership.confirmed
    ? only.person
    : undefined;
}

/** Offices of the United Nations and the like, which the gazetteer gives no country. */
function isInternational({ office }: TitlePhrase): boolean {
  return office.category === 'international';
}

/**
 * Where the gazetteer may have the office of a title. An entry without a country may be of the one that the article speaks
 * of, where it speaks of no other.
 */
function countriesOf(title: TitlePhrase, spokenOf: ReadonlySet<string>): (string | undefined)[] {
  const { country } = title;
  const isOnly = country !== undefined && spokenOf.size === 1 && spokenOf.has(country);
  return country !== undefined && (isInternational(title) || isOnly) ? [country, undefined] : [country];
}
