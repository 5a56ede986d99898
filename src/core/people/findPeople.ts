import type { DateWindow, Mention, OfficeStatus, Organization, Person } from '../analysis';
import { compareSpans, type Span } from '../span';
import type { ArticleText } from '../text/article';
import type { ArticleScenes } from './articleScenes';
import type { Gazetteer } from './gazetteer/gazetteer';
import { daysOf } from './gazetteer/terms';
import { identify, type Identity, type NamedMention } from './identities';
import { OfficeCountries } from './officeCountries';
import { findOrganizations } from './organizations';
import type { ParagraphPeople } from './readPeople';
import { officeHolder, recognize } from './recognize';
import { resolveReferences, type Reference } from './references';
import { slugs } from './slug';
import { givesOffice } from './titles';

/**
 * Every person and organization of the article with all their mentions, sorted by first mention, from what each
 * paragraph by itself says of people (`readPeople`, one for each paragraph in the same order), and from what the
 * gazetteer says of who held which office when the article was published. Yields after each pass over the article.
 */
export function* findPeople(
  article: ArticleText,
  readings: readonly ParagraphPeople[],
  scenesOf: ArticleScenes,
  gazetteer: Gazetteer,
  published?: DateWindow,
): Generator<void, { people: Person[]; organizations: Organization[] }> {
  const scenes = scenesOf.of(article, readings);
  yield;
  const named = identify(scenes);
  yield;
  const countries = new OfficeCountries(article, readings);
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
  return {
    people: peopleOf(article, countries, named, references),
    organizations: findOrganizations(article, scenes),
  };
}

/** Everybody named, each once. */
function identitiesIn(named: readonly (readonly NamedMention[])[]): Set<Identity> {
  const identities = new Set<Identity>();
  for (const own of named) for (const { identity } of own) identities.add(identity);
  return identities;
}

function peopleOf(
  article: ArticleText,
  countries: OfficeCountries,
  named: readonly (readonly NamedMention[])[],
  references: readonly Reference[],
): Person[] {
  const mentions = new Map<Identity, Mention[]>();
  const add = (identity: Identity, mention: Mention) => {
    const all = mentions.get(identity);
    if (all) all.push(mention);
    else mentions.set(identity, [mention]);
  };
  named.forEach((own, paragraph) => {
    const { start } = article.paragraphs[paragraph];
    for (const { identity, site, kind, sieve } of own) {
      const span: Span = [start + site.start, start + site.end];
      if (kind === 'titled')
        add(identity, { span, nameSpan: [start + site.nameStart, span[1]], kind, sieve });
      else add(identity, { span, kind, sieve });
    }
  });
  for (const { identities, paragraph, site, kind, sieve } of references) {
    const { start } = article.paragraphs[paragraph];
    for (const identity of identities)
      add(identity, { span: [start + site.start, start + site.end], kind, sieve });
  }
  const id = slugs();
  const byFirst = [...mentions].map(([identity, all]) => ({
    identity,
    all: isInOrder(all) ? all : all.sort((a, b) => compareSpans(a.span, b.span)),
  }));
  byFirst.sort((a, b) => compareSpans(a.all[0].span, b.all[0].span));
  return byFirst.map(({ identity, all }) => personOf(article, identity, all, id(identity.name), countries));
}

/** Whether mentions stand in order, as those of most people do as they are gathered. */
function isInOrder(mentions: readonly Mention[]): boolean {
  return mentions.every(({ span }, i) => i === 0 || compareSpans(mentions[i - 1].span, span) <= 0);
}

function personOf(
  article: ArticleText,
  { name, titles, country: fromRole, known }: Identity,
  mentions: readonly Mention[],
  id: string,
  countries: OfficeCountries,
): Person {
  const all = [...titles.values()];
  const held = all.filter(({ phrase }) => givesOffice(phrase));
  const official = held.length > 0;
  const own = held.find(({ phrase }) => phrase.country)?.phrase.country ?? fromRole;
  const isOfCountry = official && !held.some(({ phrase }) => phrase.office.category === 'international');
  const country = own ?? (isOfCountry ? countries.of(held[0]) : undefined);
  const organized = all.find(({ phrase }) => phrase.organization);
  const organization = organized && textOf(article, organized.paragraph, organized.phrase.organization!);
  return {
    id,
    name,
    official,
    titles: [...titles.keys()],
    ...(country && { country }),
    ...(organization && { organization }),
    status: statusOf(held.map(({ phrase }) => phrase.status)),
    ...(known && { gazetteerId: known.id }),
    mentions,
  };
}

/** The status of the office: somebody is former only where no title is worded as held. */
function statusOf(statuses: readonly OfficeStatus[]): OfficeStatus {
  return (
    statuses.find((status) => status !== 'former' && status !== 'current') ??
    (statuses.length && statuses.every((status) => status === 'former') ? 'former' : 'current')
  );
}

function textOf(article: ArticleText, paragraph: number, [from, to]: readonly [number, number]): string {
  const { text, tokens } = article.paragraphs[paragraph].content;
  return text.slice(tokens[from].start, tokens[to - 1].end).replace(/\s+/g, ' ');
}
