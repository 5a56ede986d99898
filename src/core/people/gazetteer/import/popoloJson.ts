import type { PeopleLexicon } from '../../lexicon';
import { readEdtf } from '../edtf';
import { countryOfLabel } from '../officeKeys';
import type { Membership } from '../popolo';
import type { ImportedPeople, ImportedPerson } from './imported';

type Item = Readonly<Record<string, unknown>>;

/** The people of a Popolo JSON file; undefined when it has no persons. */
export function peopleOfPopolo(value: unknown, lexicon: PeopleLexicon): ImportedPeople | undefined {
  const [file] = itemsOf([value]);
  if (!file || !Array.isArray(file.persons)) return undefined;
  const posts = byId(file.posts);
  const organizations = byId(file.organizations);
  const loose = new Map<string, Item[]>();
  for (const item of itemsOf(file.memberships)) {
    const id = textOf(item.person_id);
    const known = loose.get(id);
    if (known) known.push(item);
    else loose.set(id, [item]);
  }
  let skipped = 0;
  const people: ImportedPerson[] = [];
  for (const person of itemsOf(file.persons)) {
    const name = textOf(person.name);
    const items = [...itemsOf(person.memberships), ...(loose.get(textOf(person.id)) ?? [])];
    const memberships = items.flatMap((item) => membershipOf(item, posts, organizations, lexicon) ?? []);
    skipped += name ? items.length - memberships.length : 1;
    if (!name) continue;
    const gender = textOf(person.gender);
    people.push({
      name,
      otherNames: itemsOf(person.other_names).flatMap((other) => textOf(other.name) || []),
      ...((gender === 'female' || gender === 'male') && { gender }),
      identifiers: itemsOf(person.identifiers).flatMap((own) => {
        const scheme = textOf(own.scheme);
        const identifier = textOf(own.identifier);
        return scheme && identifier ? { scheme, identifier } : [];
      }),
      memberships,
    });
  }
  return { people, skipped };
}

function membershipOf(
  item: Item,
  posts: ReadonlyMap<string, Item>,
  organizations: ReadonlyMap<string, Item>,
  lexicon: PeopleLexicon,
): Membership | undefined {
  const post = posts.get(textOf(item.post_id));
  const organization = organizations.get(textOf(item.organization_id) || textOf(post?.organization_id));
  const organizationName = textOf(organization?.name);
  const role = textOf(item.role);
  const office =
    textOf(post?.label) ||
    (/^member$/i.test(role) && organizationName ? `Member of ${organizationName}` : role);
  if (!office) return undefined;
  const dates = { start: textOf(item.start_date), end: textOf(item.end_date), asOf: textOf(item.as_of) };
  if (Object.values(dates).some((date) => date && !readEdtf(date))) return undefined;
  const country =
    [item, post, organization].map(countryOf).find((code) => code) ?? countryOfLabel(office, lexicon);
  const sources = itemsOf(item.sources).flatMap((source) => textOf(source.url) || textOf(source.note) || []);
  return {
    office,
    otherLabels: otherLabelsOf(post, role).filter((label) => label !== office),
    ...(organizationName && { organization: organizationName }),
    ...(country && { country }),
    ...(dates.start && { start: dates.start }),
    ...(dates.end && { end: dates.end }),
    ...(dates.asOf && { asOf: dates.asOf }),
    acting: item.acting === true,
    confirmed: item.confirmed !== false && sources.length > 0,
    sources,
  };
}

/** Other words for a post: its other labels, as texts or as entries with a name, and the role held in it. */
function otherLabelsOf(post: Item | undefined, role: string): string[] {
  if (!post) return [];
  const other = [post.other_label].flat();
  const labels = [...other.map(textOf), ...itemsOf(other).map(({ name }) => textOf(name)), role];
  return [...new Set(labels.filter((label) => label !== '' && !/^member$/i.test(label)))];
}

/** By Copydesk's own key or by an area in the manner of Open Civic Data ("ocd-division/country:cl"). */
function countryOf(item: Item | undefined): string | undefined {
  const own = textOf(item?.country);
  if (/^[A-Z]{2}$/.test(own)) return own;
  return /(?:^|\/)country:([a-z]{2})(?:\/|$)/.exec(textOf(item?.area_id))?.[1].toUpperCase();
}

function byId(value: unknown): Map<string, Item> {
  return new Map(itemsOf(value).map((item) => [textOf(item.id), item]));
}

function itemsOf(value: unknown): Item[] {
  return Array.isArray(value)
    ? value.filter((item): item is Item => typeof item === 'object' && item !== null && !Array.isArray(item))
    : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
