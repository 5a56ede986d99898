import { slugs } from '../../slug';
import type { PeopleLexicon } from '../../lexicon';
import { nameWordsOf } from '../compactFile';
import { readEdtf } from '../edtf';
import { officeKeys } from '../officeKeys';
import type { GazetteerPerson, Identifier, Membership } from '../popolo';
import { termOf } from '../terms';
import type { ImportedPeople, ImportedPerson } from './imported';

/** What an import would do to an officials.yaml; nothing that is there is overwritten by what contradicts it. */
export interface ImportPlan {
  readonly newPeople: readonly GazetteerPerson[];
  readonly newTerms: readonly { readonly person: GazetteerPerson; readonly membership: Membership }[];
  /** What the import knows of people of the file besides their terms. */
  readonly newDetails: readonly NewDetails[];
  /** Terms that the import knows more of: an end, a more precise date. */
  readonly changes: readonly TermChange[];
  /** Terms whose dates contradict the file's: left as they are. */
  readonly conflicts: readonly TermConflict[];
  /** Terms that the file has already. */
  readonly unchanged: number;
  /** Entries of the import that could not be read. */
  readonly skipped: number;
}

export interface NewDetails {
  readonly person: GazetteerPerson;
  readonly otherNames: readonly string[];
  readonly identifiers: readonly Identifier[];
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

/** A term as it is to be in the file. */
interface PlannedTerm {
  /** As it is in the file; undefined for a new one. */
  readonly own: Membership | undefined;
  now: Membership;
}

/** Compares an import with the people of the file that it is to go into. */
export function planImport(
  people: readonly GazetteerPerson[],
  { people: imported, skipped }: ImportedPeople,
  lexicon: PeopleLexicon,
): ImportPlan {
  const newPeople: GazetteerPerson[] = [];
  const newDetails = new Map<GazetteerPerson, NewDetails>();
  const conflicts: TermConflict[] = [];
  let unchanged = 0;
  const planned = new Map<GazetteerPerson, PlannedTerm[]>();
  const file = new KnownFile(people);
  for (const one of imported) {
    const person = file.personFor(one);
    if (!person) {
      if (one.memberships.length) newPeople.push({ ...one, id: file.freeId(one.name), span: [0, 0] });
      continue;
    }
    const details = detailsBeyond(person, one, newDetails.get(person));
    if (details.otherNames.length || details.identifiers.length) newDetails.set(person, details);
    const terms = planned.get(person) ?? person.memberships.map((own) => ({ own, now: own }));
    planned.set(person, terms);
    for (const imported of one.memberships) {
      const same = sameTerm(terms, imported, lexicon);
      if (!same) {
        terms.push({ own: undefined, now: imported });
        continue;
      }
      const start = better(same.now.start, imported.start);
      const end = better(same.now.end, imported.end);
      if (start === 'conflict' || end === 'conflict')
        conflicts.push({ person, membership: same.now, imported });
      else if (start || end) same.now = { ...same.now, ...(start && { start }), ...(end && { end }) };
      else unchanged++;
    }
  }
  return {
    newPeople,
    newDetails: [...newDetails.values()],
    ...changesOf(planned),
    conflicts,
    unchanged,
    skipped,
  };
}

/** Names and ids elsewhere that the file does not have, each once. */
function detailsBeyond(
  person: GazetteerPerson,
  imported: ImportedPerson,
  found: Omit<NewDetails, 'person'> = { otherNames: [], identifiers: [] },
): NewDetails {
  const names = new Set([person.name, ...person.otherNames, ...found.otherNames].map(nameKey));
  const ids = new Set([...person.identifiers, ...found.identifiers].map(identifierKey));
  const otherNames = [imported.name, ...imported.otherNames].filter((name) => isNew(nameKey(name), names));
  const identifiers = imported.identifiers.filter((own) => isNew(identifierKey(own), ids));
  return {
    person,
    otherNames: [...found.otherNames, ...otherNames],
    identifiers: [...found.identifiers, ...identifiers],
  };
}

function isNew(key: string, known: Set<string>): boolean {
  return known.size < known.add(key).size;
}

function identifierKey({ scheme, identifier }: Identifier): string {
  return `${scheme}:${identifier}`;
}

function changesOf(
  planned: ReadonlyMap<GazetteerPerson, readonly PlannedTerm[]>,
): Pick<ImportPlan, 'newTerms' | 'changes'> {
  const newTerms: { person: GazetteerPerson; membership: Membership }[] = [];
  const changes: TermChange[] = [];
  for (const [person, terms] of planned) {
    for (const { own, now } of terms) {
      if (!own) newTerms.push({ person, membership: now });
      else if (now !== own) {
        const { start, end } = now;
        changes.push({
          person,
          membership: own,
          ...(start !== own.start && { start }),
          ...(end !== own.end && { end }),
        });
      }
    }
  }
  return { newTerms, changes };
}

class KnownFile {
  private readonly byIdentifier = new Map<string, GazetteerPerson>();
  private readonly byName = new Map<string, GazetteerPerson | 'several'>();
  private readonly ids: Set<string>;
  private readonly slug = slugs();

  constructor(people: readonly GazetteerPerson[]) {
    this.ids = new Set(people.map(({ id }) => id));
    for (const person of people) {
      for (const own of person.identifiers) this.byIdentifier.set(identifierKey(own), person);
      for (const name of new Set([person.name, ...person.otherNames].map(nameKey))) {
        const other = this.byName.get(name);
        this.byName.set(name, other && other !== person ? 'several' : person);
      }
    }
  }

  /** By an identifier; by name only where one bears it and no identifier tells the two apart. */
  personFor({ name, otherNames, identifiers }: ImportedPerson): GazetteerPerson | undefined {
    for (const own of identifiers) {
      const person = this.byIdentifier.get(identifierKey(own));
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

/** The term that an imported one tells of: the same office, at times that may be the same. */
function sameTerm(
  terms: readonly PlannedTerm[],
  imported: Membership,
  lexicon: PeopleLexicon,
): PlannedTerm | undefined {
  const keys = officeKeys(imported.office, lexicon);
  const term = termOf(imported);
  const inOffice = terms.filter(
    ({ now }) =>
      (now.country ?? imported.country) === (imported.country ?? now.country) &&
      [now.office, ...now.otherLabels].some((label) =>
        officeKeys(label, lexicon).some((key) => keys.includes(key)),
      ),
  );
  return (
    inOffice.find(({ now }) => now.start === imported.start) ??
    inOffice.find(({ now }) => {
      const other = termOf(now);
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
