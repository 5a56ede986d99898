import type { DateWindow, OfficeStatus, Person, Sieve } from '../analysis';
import { compareSpans, type Span } from '../span';
import type { ArticleText } from '../text/article';
import type { Gazetteer } from './gazetteer/gazetteer';
import { daysOf } from './gazetteer/terms';
import { identify, type Identity, type NamedMention } from './identities';
import { OfficeCountries } from './officeCountries';
import { officeHolder, recognize } from './recognize';
import { type Reference, resolveReferences } from './references';
import type { Scene } from './scene';
import { RoleSite, type Site, wordingOf } from './sites';
import { slugs } from './slug';
import { givesOffice } from './titles';

/** Somebody who appears in an article, wherever in its paragraphs the words stand. */
export interface CastMember {
  readonly person: Omit<Person, 'mentions'>;
  /** In order. */
  readonly appearances: readonly Appearance[];
}

/** A mention of somebody, by the site in the scene of its paragraph. */
export type Appearance = {
  readonly paragraph: number;
  readonly sieve: Sieve;
} & (
  | { readonly kind: NamedMention['kind']; /** Index of the name. */ readonly name: number }
  | { readonly kind: Reference['kind']; /** Index of the site. */ readonly site: number }
);

/**
 * Everybody who appears in an article, sorted by first mention, from the scenes of its paragraphs (one each, same order)
 * and from what the gazetteer says of who held which office when the article was published. Yields after each pass over
 * the article.
 */
export function* castOf(
  article: ArticleText,
  scenes: readonly Scene[],
  gazetteer: Gazetteer,
  published?: DateWindow,
): Generator<void, readonly CastMember[]> {
  const named = identify(scenes);
  yield;
  const countries = new OfficeCountries(
    article,
    scenes.map(({ reading }) => reading),
  );
  const { home } = countries;
  const surroundings = {
    gazetteer,
    ...(published && { days: daysOf(published) }),
    ...(home !== undefined && { home }),
    countries: countries.named,
  };
  for (const identity of identitiesIn(named)) {
    const known = recognize(identity, surroundings);
    if (!known) continue;
    identity.known = known;
    identity.gender ??= known.gender;
  }
  yield;
  const references = resolveReferences(article, scenes, named, (label, title) =>
    officeHolder(label, title, surroundings),
  );
  yield;
  const id = slugs();
  return appearancesOf(scenes, named, references).map(({ identity, appearances }) => ({
    person: personOf(article, identity, id(identity.name), countries),
    appearances,
  }));
}

/** Everybody named, each once. */
function identitiesIn(named: readonly (readonly NamedMention[])[]): Set<Identity> {
  const identities = new Set<Identity>();
  for (const own of named) for (const { identity } of own) identities.add(identity);
  return identities;
}

/** The stretch of a paragraph that an appearance is. */
export function siteOf(appearance: Appearance, { names, sites }: Scene): Site {
  if ('name' in appearance) return names[appearance.name];
  const site = sites[appearance.site];
  return site instanceof RoleSite ? site.whole : site;
}

/** Everybody with all appearances, sorted by the first. */
function appearancesOf(
  scenes: readonly Scene[],
  named: readonly (readonly NamedMention[])[],
  references: readonly Reference[],
): { identity: Identity; appearances: Appearance[] }[] {
  const byIdentity = new Map<Identity, Appearance[]>();
  const add = (identity: Identity, appearance: Appearance) => {
    const all = byIdentity.get(identity);
    if (all) all.push(appearance);
    else byIdentity.set(identity, [appearance]);
  };
  named.forEach((own, paragraph) =>
    own.forEach(({ identity, kind, sieve }, name) => add(identity, { paragraph, kind, sieve, name })),
  );
  for (const { identities, paragraph, at: site, kind, sieve } of references)
    for (const identity of identities) add(identity, { paragraph, kind, sieve, site });
  const spanOf = (appearance: Appearance): Span => {
    const { start, end } = siteOf(appearance, scenes[appearance.paragraph]);
    return [start, end];
  };
  const compare = (a: Appearance, b: Appearance) =>
    a.paragraph - b.paragraph || compareSpans(spanOf(a), spanOf(b));
  return [...byIdentity]
    .map(([identity, all]) => ({ identity, appearances: all.sort(compare) }))
    .sort((a, b) => compare(a.appearances[0], b.appearances[0]));
}

function personOf(
  article: ArticleText,
  { name, titles, country: fromRole, known }: Identity,
  id: string,
  countries: OfficeCountries,
): Omit<Person, 'mentions'> {
  const all = [...titles.values()];
  const held = all.filter(({ phrase }) => givesOffice(phrase));
  const official = held.length > 0;
  const own = held.find(({ phrase }) => phrase.country)?.phrase.country ?? fromRole;
  const isOfCountry =
    official &&
    !held.some(({ phrase }) => phrase.office.category === 'international' || phrase.isOfOtherState);
  const country = own ?? (isOfCountry ? countries.of(held[0]) : undefined);
  const organized = all.find(({ phrase }) => phrase.organization);
  const organization =
    organized &&
    wordingOf(article.paragraphs[organized.paragraph].content, ...organized.phrase.organization!);
  return {
    id,
    name,
    official,
    titles: [...titles.keys()],
    ...(country && { country }),
    ...(organization && { organization }),
    status: statusOf(held.map(({ phrase }) => phrase.status)),
    ...(known && { gazetteerId: known.id }),
  };
}

/** The status of the office: somebody is former only where no title is worded as held. */
function statusOf(statuses: readonly OfficeStatus[]): OfficeStatus {
  return (
    statuses.find((status) => status !== 'former' && status !== 'current') ??
    (statuses.length && statuses.every((status) => status === 'former') ? 'former' : 'current')
  );
}
