import type { Gender } from '../lexicon';
import { readEntries, type Entry } from './officialsEntries';
import type { GazetteerPerson, Identifier, Membership } from './popolo';
import type { OfficialsProblem, ProblemCode } from './problems';
import { termOf, type Days } from './terms';

/** What an officials.yaml says, and what is wrong with it, in the order of the file. */
export interface OfficialsFile {
  readonly people: readonly GazetteerPerson[];
  readonly problems: readonly OfficialsProblem[];
}

/** Reads an officials.yaml. Whatever the text, all that can be understood is read, and nothing is thrown. */
export function readOfficials(text: string): OfficialsFile {
  const { root, problems } = readEntries(text);
  const reader = new OfficialsReader(root, problems);
  const people = reader.people();
  problems.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return { people, problems };
}

interface Term {
  readonly entry: Entry;
  readonly membership: Membership;
}

class OfficialsReader {
  private readonly persons: ReadonlyMap<string, Entry>;
  private readonly posts: ReadonlyMap<string, Entry>;
  private readonly organizations: ReadonlyMap<string, Entry>;

  constructor(
    private readonly root: Entry,
    private readonly problems: OfficialsProblem[],
  ) {
    this.persons = this.byId('persons');
    this.posts = this.byId('posts');
    this.organizations = this.byId('organizations');
  }

  people(): GazetteerPerson[] {
    for (const post of this.posts.values()) this.referred(post, 'organization_id', this.organizations);
    const memberships = this.membershipsByPerson();
    const people: GazetteerPerson[] = [];
    const bearers = new Map<string, string>();
    for (const [id, entry] of this.persons) {
      const name = entry.text('name');
      if (name === undefined) continue;
      const terms = [...entry.entries('memberships'), ...(memberships.get(id) ?? [])].flatMap(
        (own) => this.termIn(own) ?? [],
      );
      this.tellClashes(terms);
      const identifiers = identifiersOf(entry);
      for (const { scheme, identifier } of identifiers) {
        const bearer = bearers.get(`${scheme}:${identifier}`);
        if (bearer !== undefined) this.tell('duplicate-person', entry, 'identifiers', identifier, bearer);
        else bearers.set(`${scheme}:${identifier}`, name);
      }
      const gender = genderOf(entry);
      people.push({
        id,
        name,
        otherNames: entry.entries('other_names').flatMap((other) => other.text('name') ?? []),
        ...(gender && { gender }),
        identifiers,
        memberships: terms.map(({ membership }) => membership),
        span: entry.span,
      });
    }
    return people;
  }

  private tell(code: ProblemCode, entry: Entry, key: string, ...about: string[]): void {
    this.problems.push({ code, span: entry.spanOf(key), about });
  }

  private byId(key: string): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const entry of this.root.entries(key)) {
      const id = entry.text('id');
      if (id === undefined) continue;
      if (entries.has(id)) this.tell('duplicate-id', entry, 'id', id);
      else entries.set(id, entry);
    }
    return entries;
  }

  /** The entry that a key's id refers to. */
  private referred(entry: Entry, key: string, entries: ReadonlyMap<string, Entry>): Entry | undefined {
    const id = entry.text(key);
    if (id === undefined) return undefined;
    const found = entries.get(id);
    if (!found) this.tell('unknown-id', entry, key, id);
    return found;
  }

  private membershipsByPerson(): Map<string, Entry[]> {
    const memberships = new Map<string, Entry[]>();
    for (const entry of this.root.entries('memberships')) {
      const id = entry.text('person_id');
      if (id === undefined || !this.referred(entry, 'person_id', this.persons)) continue;
      const known = memberships.get(id);
      if (known) known.push(entry);
      else memberships.set(id, [entry]);
    }
    return memberships;
  }

  private termIn(entry: Entry): Term | undefined {
    const post = this.referred(entry, 'post_id', this.posts);
    const role = entry.text('role');
    const office = post?.text('label') ?? role;
    if (office === undefined) {
      if (entry.text('post_id') === undefined) this.tell('missing-office', entry, '');
      return undefined;
    }
    const organizationOfPost = this.organizations.get(post?.text('organization_id') ?? '');
    const organizationEntry =
      this.referred(entry, 'organization_id', this.organizations) ?? organizationOfPost;
    const organization = organizationEntry?.text('name');
    const country = entry.text('country') ?? post?.text('country') ?? organizationEntry?.text('country');
    const start = entry.text('start_date');
    const end = entry.text('end_date');
    const asOf = entry.text('as_of');
    const membership: Membership = {
      office,
      otherLabels: [...(post?.texts('other_label') ?? []), ...(role !== undefined && post ? [role] : [])],
      ...(organization !== undefined && { organization }),
      ...(country !== undefined && { country }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(asOf !== undefined && { asOf }),
      acting: entry.flag('acting') ?? false,
      confirmed: entry.flag('confirmed') ?? true,
      sources: entry.entries('sources').flatMap((source) => source.text('url') ?? source.text('note') ?? []),
      span: entry.span,
    };
    const { earliest, latest } = termOf(membership);
    if (earliest > latest) this.tell('end-before-start', entry, 'end_date', start ?? '', end ?? '');
    return { entry, membership };
  }

  /** Terms of one person in one office that are told twice or overlap. */
  private tellClashes(terms: readonly Term[]): void {
    const lastIn = new Map<string, { membership: Membership; surely: Days }>();
    const inOrder = terms
      .map((term) => ({ ...term, days: termOf(term.membership), surely: surelyHeld(term.membership) }))
      .sort((a, b) => a.days.earliest.localeCompare(b.days.earliest));
    for (const { entry, membership, surely } of inOrder) {
      const { office, country, start, end } = membership;
      const key = `${country ?? ''}:${office.toLowerCase()}`;
      const last = lastIn.get(key);
      if (last && last.membership.start === start && last.membership.end === end)
        this.tell('duplicate-membership', entry, '', office);
      else if (last && surely.earliest < last.surely.latest && last.surely.earliest < surely.latest)
        this.tell('overlap', entry, '', office);
      if (!last || surely.latest > last.surely.latest) lastIn.set(key, { membership, surely });
    }
  }
}

/** The days between start and end whatever the dates leave open. */
function surelyHeld(membership: Membership): Days {
  const start = termOf({ ...membership, end: membership.start });
  const end = termOf({ ...membership, start: membership.end });
  return {
    earliest: membership.start ? start.latest : start.earliest,
    latest: membership.end ? end.earliest : end.latest,
  };
}

function identifiersOf(entry: Entry): Identifier[] {
  return entry.entries('identifiers').flatMap((own) => {
    const scheme = own.text('scheme');
    const identifier = own.text('identifier');
    return scheme !== undefined && identifier !== undefined ? { scheme, identifier } : [];
  });
}

const pronounGenders: ReadonlyMap<string, Gender | undefined> = new Map([
  ['she', 'female'],
  ['her', 'female'],
  ['he', 'male'],
  ['him', 'male'],
]);

/** By the pronouns, "she" or "he"; people with other or several pronouns have none that would rule one out. */
function genderOf(entry: Entry): Gender | undefined {
  const pronouns = entry.texts('pronouns').flatMap((text) => text.toLowerCase().split('/'));
  if (pronouns.length) {
    const genders = new Set(pronouns.map((pronoun) => pronounGenders.get(pronoun)));
    if (pronouns.includes('they')) return undefined;
    genders.delete(undefined);
    return genders.size === 1 ? [...genders][0] : undefined;
  }
  const gender = entry.text('gender')?.toLowerCase();
  return gender === 'female' || gender === 'male' ? gender : undefined;
}
