import { slugs } from '../../slug';
import type { PeopleLexicon } from '../../lexicon';
import { nameWordsOf } from '../compactFile';
import { readEdtf } from '../edtf';
import { officeKeys } from '../officeKeys';
import type { GazetteerPerson, Membership } from '../popolo';
import { termOf } from '../terms';
import type { ImportedPeople, ImportedPerson } from './imported';

/** What an import would do to an officials.yaml; nothing that is there is overwritten by what contradicts it. */
export interface ImportPlan {
  readonly newPeople: readonly GazetteerPerson[];
  readonly newTerms: readonly { readonly person: GazetteerPerson; readonly membership: Membership }[];
  /** Terms that the import knows more of: an end, a more precise date. */
  readonly changes: readonly TermChange[];
  /** Terms whose dates contradict the file's: left as they are. */
  readonly conflicts: readonly TermConflict[];
  /** Terms that the file has already. */
  readonly unchanged: number;
  /** Entries of the import that could not be read. */
  readonly skipped: number;
}

export interface TermChange {
  readonly person: GazetteerPerson;
  readonly membership: Membership;
  readonly start?: string;
  readonly end?: string;
}

export interface TermConflict {
  readonly person: GazetteerPerson;
  readonly membership: Membership;
  readonly imported: Membership;
}

/** Compares an import with the people of the file that it is to go into. */
export function planImport(
  people: readonly GazetteerPerson[],
  { people: imported, skipped }: ImportedPeople,
  lexicon: PeopleLexicon,
): ImportPlan {
  const plan = {
    newPeople: [] as GazetteerPerson[],
    newTerms: [] as { person: GazetteerPerson; membership: Membership }[],
    changes: [] as TermChange[],
    conflicts: [] as TermConflict[],
    unchanged: 0,
    skipped,
  };
  const file = new KnownFile(people);
  for (const one of imported) {
    const person = file.personFor(one);
    if (!person) {
      if (one.memberships.length) plan.newPeople.push({ ...one, id: file.freeId(one.name), span: [0, 0] });
      continue;
    }
    for (const membership of one.memberships) {
      const own = sameTerm(person.memberships, membership, lexicon);
      if (!own) {
        plan.newTerms.push({ person, membership });
        continue;
      }
      const start = better(own.start, membership.start);
      const end = better(own.end, membership.end);
      if (start === 'conflict' || end === 'conflict')
        plan.conflicts.push({ person, membership: own, imported: membership });
      else if (start || end)
        plan.changes.push({ person, membership: own, ...(start && { start }), ...(end && { end }) });
      else plan.unchanged++;
    }
  }
  return plan;
}

class KnownFile {
  private readonly byIdentifier = new Map<string, GazetteerPerson>();
  private readonly byName = new Map<string, GazetteerPerson | 'several'>();
  private readonly ids: Set<string>;
  private readonly slug = slugs();

  constructor(people: readonly GazetteerPerson[]) {
    this.ids = new Set(people.map(({ id }) => id));
    for (const person of people) {
      for (const { scheme, identifier } of person.identifiers)
        this.byIdentifier.set(`${scheme}:${identifier}`, person);
      for (const name of new Set([person.name, ...person.otherNames].map(nameKey))) {
        const other = this.byName.get(name);
        this.byName.set(name, other && other !== person ? 'several' : person);
      }
    }
  }

  /** By an identifier; by name only where one bears it and no identifier tells the two apart. */
  personFor({ name, otherNames, identifiers }: ImportedPerson): GazetteerPerson | undefined {
    for (const { scheme, identifier } of identifiers) {
      const person = this.byIdentifier.get(`${scheme}:${identifier}`);
      if (person) return person;
    }
    for (const key of [name, ...otherNames].map(nameKey)) {
      const person = this.byName.get(key);
      if (!person || person === 'several') continue;
      const schemes = new Set(person.identifiers.map(({ scheme }) => scheme));
      if (!identifiers.some(({ scheme }) => schemes.has(scheme))) return person;
    }
    return undefined;
  }

  freeId(name: string): string {
    for (;;) {
      const id = this.slug(name);
      if (!this.ids.has(id)) return id;
    }
  }
}

function nameKey(name: string): string {
  return nameWordsOf(name).join(' ');
}

/** The file's term that an imported one tells of: the same office, at times that may be the same. */
function sameTerm(
  memberships: readonly Membership[],
  imported: Membership,
  lexicon: PeopleLexicon,
): Membership | undefined {
  const keys = officeKeys(imported.office, lexicon);
  const term = termOf(imported);
  const inOffice = memberships.filter(
    (own) =>
      (own.country ?? imported.country) === (imported.country ?? own.country) &&
      [own.office, ...own.otherLabels].some((label) =>
        officeKeys(label, lexicon).some((key) => keys.includes(key)),
      ),
  );
  return (
    inOffice.find((own) => own.start === imported.start) ??
    inOffice.find((own) => {
      const other = termOf(own);
      return other.earliest < term.latest && term.earliest < other.latest;
    })
  );
}

/** The imported date where it says more than the file's own. */
function better(own: string | undefined, imported: string | undefined): string | undefined {
  if (imported === undefined || own === imported) return undefined;
  if (own === undefined) return imported;
  const [known, told] = [readEdtf(own), readEdtf(imported)];
  if (!known || !told) return undefined;
  const isInside = known.earliest <= told.earliest && told.latest <= known.latest;
  if (isInside)
    return told.earliest === known.earliest && told.latest === known.latest ? undefined : imported;
  return told.earliest <= known.earliest && known.latest <= told.latest ? undefined : 'conflict';
}
