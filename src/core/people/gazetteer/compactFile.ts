import { asciiJson } from '../../asciiJson';
import { fnv1a } from '../../fnv1a';
import { wordsOfName } from '../comparedNames';
import type { PeopleLexicon } from '../lexicon';
import { findTokens } from '../../text/findTokens';
import { officeKeys } from './officeKeys';
import type { GazetteerPerson, Membership } from './popolo';

/*
 * A gazetteer in the form that is looked things up in without being read first. Little-endian 32-bit words:
 * magic, format, number of people P, number of keys K; P + 1 offsets of records; K hashes of keys in order and the
 * person of each. Then the records, JSON in ASCII.
 */
const MAGIC = 0x5a474443; // "CDGZ"
const FORMAT = 1;
const HEADER = 4;

/** A person as an array: what has no name of its own in each record takes no room. */
type PersonRecord = readonly [
  id: string,
  name: string,
  otherNames: readonly string[],
  gender: 0 | 1 | 2,
  identifiers: readonly string[],
  span: readonly [number, number],
  memberships: readonly MembershipRecord[],
];

type MembershipRecord = readonly [
  office: string,
  otherLabels: readonly string[],
  organization: string,
  country: string,
  start: string,
  end: string,
  asOf: string,
  flags: number,
  sources: readonly string[],
  span: readonly [number, number] | 0,
];

const GENDERS = [undefined, 'female', 'male'] as const;
const ACTING = 1;
const CONFIRMED = 2;

/** Keys of the table, each kind with a letter of its own. */
const idKey = (id: string) => 'i' + id;
const identifierKey = (scheme: string, identifier: string) => `x${scheme}:${identifier}`;
const surnameKey = (surname: string) => 's' + surname;
const officeKey = (country: string | undefined, key: string) => `o${country ?? ''}:${key}`;

/** A name by its first and last word, or by its only one. */
function nameKey(words: readonly string[]): string {
  return words.length > 1 ? `n${words[0]} ${words[words.length - 1]}` : `n${words[0] ?? ''}`;
}

/** The words of a name as they are compared. */
export function nameWordsOf(name: string): string[] {
  const tokens = findTokens(name);
  return wordsOfName(tokens, 0, tokens.length);
}

/** Compiles people into a compact file. */
export function compileGazetteer(people: readonly GazetteerPerson[], lexicon: PeopleLexicon): Uint8Array {
  const keysOf = rememberedOfficeKeys(lexicon);
  const keys: [hash: number, person: number][] = [];
  people.forEach((person, i) => {
    for (const key of new Set(lookupKeys(person, keysOf))) keys.push([fnv1a(key), i]);
  });
  keys.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const records = people.map((person) => asciiJson(recordOf(person)));
  const words = HEADER + people.length + 1 + 2 * keys.length;
  const length = records.reduce((sum, record) => sum + record.length, 0);
  const file = new Uint8Array(4 * words + length);
  const table = new Uint32Array(file.buffer, 0, words);
  table.set([MAGIC, FORMAT, people.length, keys.length]);
  let offset = 4 * words;
  records.forEach((record, i) => {
    table[HEADER + i] = offset;
    for (let at = 0; at < record.length; at++) file[offset++] = record.charCodeAt(at);
  });
  table[HEADER + people.length] = offset;
  const hashes = HEADER + people.length + 1;
  keys.forEach(([hash, person], i) => {
    table[hashes + i] = hash;
    table[hashes + keys.length + i] = person;
  });
  return file;
}

function rememberedOfficeKeys(lexicon: PeopleLexicon): (label: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (label) => {
    let keys = known.get(label);
    if (!keys) known.set(label, (keys = officeKeys(label, lexicon)));
    return keys;
  };
}

function* lookupKeys(
  person: GazetteerPerson,
  officeKeysOf: (label: string) => readonly string[],
): Generator<string> {
  yield idKey(person.id);
  for (const { scheme, identifier } of person.identifiers) yield identifierKey(scheme, identifier);
  for (const name of [person.name, ...person.otherNames]) {
    const words = nameWordsOf(name);
    if (!words.length) continue;
    yield nameKey(words);
    yield surnameKey(words[words.length - 1]);
  }
  for (const { office, otherLabels, country } of person.memberships)
    for (const label of [office, ...otherLabels])
      for (const key of officeKeysOf(label)) yield officeKey(country, key);
}

/** People looked up in a compact file; each is read from its record when it is asked for. */
export class CompactGazetteer {
  private readonly table: Uint32Array;
  readonly size: number;
  private readonly keys: number;

  /** @throws Error when the file is no compact gazetteer of this format. */
  constructor(private readonly file: Uint8Array) {
    if (file.byteOffset % 4) this.file = file.slice();
    const { buffer, byteOffset, byteLength } = this.file;
    this.table = new Uint32Array(buffer, byteOffset, byteLength >> 2);
    if (this.table[0] !== MAGIC) throw new Error('not a compact gazetteer');
    if (this.table[1] !== FORMAT) throw new Error(`gazetteer format ${this.table[1]} is not ${FORMAT}`);
    this.size = this.table[2];
    this.keys = this.table[3];
  }

  /** Everybody in the order of the file. */
  *all(): Generator<GazetteerPerson> {
    for (let i = 0; i < this.size; i++) yield this.read(i);
  }

  withId(id: string): GazetteerPerson | undefined {
    return this.at(idKey(id)).find((person) => person.id === id);
  }

  withIdentifier(scheme: string, identifier: string): GazetteerPerson[] {
    return this.at(identifierKey(scheme, identifier));
  }

  /** Who may be meant by a name: those with one that begins and ends with the same words. */
  named(words: readonly string[]): GazetteerPerson[] {
    return this.at(nameKey(words));
  }

  surnamed(surname: string): GazetteerPerson[] {
    return this.at(surnameKey(surname));
  }

  /** Who has held an office, at any time, by its key. */
  inOffice(country: string | undefined, key: string): GazetteerPerson[] {
    return this.at(officeKey(country, key));
  }

  /** The people under a key, and now and then one more whose key has the same hash. */
  private at(key: string): GazetteerPerson[] {
    const hash = fnv1a(key);
    const hashes = HEADER + this.size + 1;
    let low = hashes;
    let high = hashes + this.keys;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.table[middle] < hash) low = middle + 1;
      else high = middle;
    }
    const people: GazetteerPerson[] = [];
    for (; low < hashes + this.keys && this.table[low] === hash; low++)
      people.push(this.read(this.table[low + this.keys]));
    return people;
  }

  private read(person: number): GazetteerPerson {
    let json = '';
    const end = this.table[HEADER + person + 1];
    for (let at = this.table[HEADER + person]; at < end; at += 8192)
      json += String.fromCharCode(...this.file.subarray(at, Math.min(end, at + 8192)));
    return personOf(JSON.parse(json) as PersonRecord);
  }
}

function recordOf(person: GazetteerPerson): PersonRecord {
  return [
    person.id,
    person.name,
    person.otherNames,
    GENDERS.indexOf(person.gender) as 0 | 1 | 2,
    person.identifiers.flatMap(({ scheme, identifier }) => [scheme, identifier]),
    person.span,
    person.memberships.map((membership) => [
      membership.office,
      membership.otherLabels,
      membership.organization ?? '',
      membership.country ?? '',
      membership.start ?? '',
      membership.end ?? '',
      membership.asOf ?? '',
      (membership.acting ? ACTING : 0) | (membership.confirmed ? CONFIRMED : 0),
      membership.sources,
      membership.span ?? 0,
    ]),
  ];
}

function personOf([
  id,
  name,
  otherNames,
  gender,
  identifiers,
  span,
  memberships,
]: PersonRecord): GazetteerPerson {
  const sex = GENDERS[gender];
  return {
    id,
    name,
    otherNames,
    ...(sex && { gender: sex }),
    identifiers: Array.from({ length: identifiers.length / 2 }, (_, i) => ({
      scheme: identifiers[2 * i],
      identifier: identifiers[2 * i + 1],
    })),
    memberships: memberships.map(membershipOf),
    span,
  };
}

function membershipOf(record: MembershipRecord): Membership {
  const [office, otherLabels, organization, country, start, end, asOf, flags, sources, span] = record;
  return {
    office,
    otherLabels,
    ...(organization && { organization }),
    ...(country && { country }),
    ...(start && { start }),
    ...(end && { end }),
    ...(asOf && { asOf }),
    acting: (flags & ACTING) !== 0,
    confirmed: (flags & CONFIRMED) !== 0,
    sources,
    ...(span && { span }),
  };
}
