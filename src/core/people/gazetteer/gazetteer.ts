import { endsAlike, isWithin } from '../comparedNames';
import { ParagraphMemory } from '../../paragraphMemory';
import type { PeopleLexicon } from '../lexicon';
import { nameWordsOf, type CompactGazetteer } from './compactFile';
import { officeKeys } from './officeKeys';
import type { GazetteerPerson, Identifier, KnownMembership, KnownPerson, Layer, Tenure } from './popolo';
import { heldOn, type Days, type Holding } from './terms';

/** One file of officials as a gazetteer lays it over others. */
export interface GazetteerLayer {
  readonly layer: Layer;
  readonly people: CompactGazetteer;
}

/** A tenure with whether it was held on the days asked for. */
export interface HeldTenure extends Tenure {
  readonly holding: Exclude<Holding, 'none'>;
}

/** Characters of the answers' questions that are kept, as `ParagraphMemory` counts them: a few thousand. */
const REMEMBERED = 1_000_000;

/**
 * What the layers together know of people. Entries of the same person (the same id, or an identifier in common) are
 * one: the topmost gives the name, and of each office the terms of the topmost layer that has it hold.
 */
export class Gazetteer {
  // An article asks the same at every keystroke.
  private readonly byId = new ParagraphMemory<KnownPerson | undefined>(REMEMBERED);
  private readonly byName = new ParagraphMemory<readonly KnownPerson[]>(REMEMBERED);
  private readonly inOffice = new ParagraphMemory<readonly KnownPerson[]>(REMEMBERED);
  private readonly officeKeys = new ParagraphMemory<readonly string[]>(REMEMBERED);

  /** @param layers the topmost first */
  constructor(
    readonly layers: readonly GazetteerLayer[],
    private readonly lexicon: PeopleLexicon,
  ) {}

  withId(id: string): KnownPerson | undefined {
    return this.byId.recall(id, () => {
      for (const { layer, people } of this.layers) {
        const person = people.withId(id);
        if (person) return this.together(person, layer);
      }
      return undefined;
    });
  }

  /** Everybody with this name or alias; middle names and initials may be left out on either side. */
  named(name: string): readonly KnownPerson[] {
    return this.withWords(nameWordsOf(name));
  }

  /** The same by the words of the name as `comparedNames` gives them. */
  withWords(words: readonly string[]): readonly KnownPerson[] {
    if (!words.length) return [];
    return this.byName.recall(words.join(' '), () =>
      this.gather((people) => people.named(words).filter((person) => hasName(person, words))),
    );
  }

  /** Everybody one of whose names ends with this word. */
  surnamed(surname: string): KnownPerson[] {
    const [word] = nameWordsOf(surname).slice(-1);
    if (!word) return [];
    return this.gather((people) =>
      people.surnamed(word).filter((person) => allNames(person).some((words) => words.at(-1) === word)),
    );
  }

  /** Everybody who ever held an office; `label` in any words that name it. */
  tenuresIn(label: string, country: string | undefined): Tenure[] {
    const keys = this.keysOf(label);
    const holders = this.inOffice.recall(`${country ?? ''}:${label}`, () =>
      this.gather((people) => keys.flatMap((key) => people.inOffice(country, key))),
    );
    return holders.flatMap((person) =>
      person.memberships
        .filter((membership) => membership.country === country && this.isOffice(membership, keys))
        .map((membership) => ({ person, membership })),
    );
  }

  /** Who may have held an office on the days. */
  holdersOf(label: string, country: string | undefined, days: Days): HeldTenure[] {
    return this.tenuresIn(label, country).flatMap((tenure) => {
      const holding = heldOn(tenure.membership, days);
      return holding === 'none' ? [] : { ...tenure, holding };
    });
  }

  /** The memberships of a person in an office that a title names. */
  termsIn(person: KnownPerson, label: string): KnownMembership[] {
    const keys = this.keysOf(label);
    return person.memberships.filter((membership) => this.isOffice(membership, keys));
  }

  private isOffice({ office, otherLabels }: KnownMembership, keys: readonly string[]): boolean {
    return [office, ...otherLabels].some((label) => this.keysOf(label).some((key) => keys.includes(key)));
  }

  private keysOf(label: string): readonly string[] {
    return this.officeKeys.recall(label, () => officeKeys(label, this.lexicon));
  }

  private gather(find: (people: CompactGazetteer) => readonly GazetteerPerson[]): KnownPerson[] {
    const found: KnownPerson[] = [];
    const seen = new Set<string>();
    for (const { layer, people } of this.layers) {
      for (const person of find(people)) {
        if (marksOf(person).some((mark) => seen.has(mark))) continue;
        const known = this.together(person, layer);
        for (const mark of [...marksOf(person), ...marksOf(known)]) seen.add(mark);
        found.push(known);
      }
    }
    return found;
  }

  /** A person as found in one layer with what all layers say of the same person. */
  private together(found: GazetteerPerson, foundIn: Layer): KnownPerson {
    const entries = this.layers.flatMap(({ layer, people }) =>
      layer === foundIn
        ? [{ layer, person: found }]
        : entriesOf(people, found).map((person) => ({ layer, person })),
    );
    const [top] = entries;
    const memberships: KnownMembership[] = [];
    for (const { layer, person } of entries) {
      const above = [...memberships];
      for (const membership of person.memberships) {
        const keys = this.keysOf(membership.office);
        const isCovered = above.some(
          (upper) => upper.country === membership.country && this.isOffice(upper, keys),
        );
        if (!isCovered) memberships.push({ ...membership, layer });
      }
    }
    const gender = entries.find(({ person }) => person.gender)?.person.gender;
    const names = new Set(entries.flatMap(({ person }) => [person.name, ...person.otherNames]));
    names.delete(top.person.name);
    return {
      id: top.person.id,
      name: top.person.name,
      otherNames: [...names],
      ...(gender && { gender }),
      identifiers: distinct(entries.flatMap(({ person }) => person.identifiers)),
      memberships,
      span: top.person.span,
      layer: top.layer,
    };
  }
}

function entriesOf(people: CompactGazetteer, person: GazetteerPerson): GazetteerPerson[] {
  const same = people.withId(person.id);
  if (same) return [same];
  return person.identifiers
    .flatMap(({ scheme, identifier }) => people.withIdentifier(scheme, identifier))
    .filter((other, i, all) => isSame(other, person) && all.findIndex(({ id }) => id === other.id) === i);
}

/** What tells that two entries are of one person. */
function marksOf({ id, identifiers }: GazetteerPerson): string[] {
  return [`id ${id}`, ...identifiers.map(({ scheme, identifier }) => `${scheme} ${identifier}`)];
}

function isSame(a: GazetteerPerson, b: GazetteerPerson): boolean {
  const marks = marksOf(b);
  return marksOf(a).some((mark) => marks.includes(mark));
}

function distinct(identifiers: readonly Identifier[]): Identifier[] {
  return identifiers.filter(
    ({ scheme, identifier }, i) =>
      identifiers.findIndex((other) => other.scheme === scheme && other.identifier === identifier) === i,
  );
}

function allNames({ name, otherNames }: GazetteerPerson): string[][] {
  return [name, ...otherNames].map(nameWordsOf);
}

function hasName(person: GazetteerPerson, words: readonly string[]): boolean {
  return allNames(person).some(
    (own) =>
      own.length > 0 &&
      endsAlike(own, words) &&
      (isWithin(words, own) || isWithin(own, words)) &&
      own[0] === words[0],
  );
}
