import type { PeopleLexicon } from '../../lexicon';
import { readEdtf } from '../edtf';
import { countryOfLabel } from '../officeKeys';
import type { Membership } from '../popolo';
import type { ImportedPeople, ImportedPerson } from './imported';

/** One row of a table of tenures, whoever made the table. */
interface TenureRow {
  readonly name: string;
  readonly id: string;
  readonly office: string;
  readonly country: string;
  readonly start: string;
  readonly end: string;
  readonly gender: string;
}

type Row = Readonly<Record<string, string | undefined>>;

/** The people of a table of EveryPolitician's or Wikidata's columns; undefined when it has other columns. */
export function peopleOfRows(rows: readonly Row[], lexicon: PeopleLexicon): ImportedPeople | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const read = 'personLabel' in first && 'positionLabel' in first ? wikidataRow : everyPoliticianRow;
  if (read === everyPoliticianRow && !('position' in first && 'person' in first)) return undefined;
  const people = new Map<string, { -readonly [K in keyof ImportedPerson]: ImportedPerson[K] }>();
  let skipped = 0;
  for (const row of rows) {
    const { name, id, office, gender, ...tenure } = read(row);
    const membership = membershipOf(office, tenure, id, lexicon);
    // A label that is only an id says that there is none in the language asked for.
    if (!membership || !name || /^Q\d+$/.test(name)) {
      skipped++;
      continue;
    }
    const key = id || name;
    const known = people.get(key);
    if (known) known.memberships = [...known.memberships, membership];
    else
      people.set(key, {
        name,
        otherNames: [],
        ...((gender === 'female' || gender === 'male') && { gender }),
        identifiers: id ? [{ scheme: 'wikidata', identifier: id }] : [],
        memberships: [membership],
      });
  }
  return { people: [...people.values()], skipped };
}

function everyPoliticianRow(row: Row): TenureRow {
  return {
    name: row.person?.trim() ?? '',
    id: idOf(row.personID),
    office: row.position?.trim() ?? '',
    country: '',
    start: row.start?.trim() ?? '',
    end: row.end?.trim() ?? '',
    gender: '',
  };
}

function wikidataRow(row: Row): TenureRow {
  return {
    name: row.personLabel?.trim() ?? '',
    id: idOf(row.person),
    office: row.positionLabel?.trim() ?? '',
    country: row.country?.trim() ?? '',
    start: wikidataDate(row.start, row.startPrecision),
    end: wikidataDate(row.end, row.endPrecision),
    gender: row.genderLabel?.trim() ?? '',
  };
}

/** The id at the end of an entity's address, or by itself. */
function idOf(entity = ''): string {
  return /(?:^|\/)(Q\d+)\s*$/.exec(entity)?.[1] ?? '';
}

/** Letters of an ISO date up to a precision of Wikidata's: 9 is a year, 10 a month, 11 a day. */
const PRECISIONS: ReadonlyMap<string, number> = new Map([
  ['9', 4],
  ['10', 7],
  ['11', 10],
]);

function wikidataDate(date = '', precision = ''): string {
  return date.trim().slice(0, PRECISIONS.get(precision.trim()) ?? 10);
}

function membershipOf(
  office: string,
  { country, start, end }: Pick<TenureRow, 'country' | 'end' | 'start'>,
  id: string,
  lexicon: PeopleLexicon,
): Membership | undefined {
  if (!office || /^Q\d+$/.test(office)) return undefined;
  if ((start && !readEdtf(start)) || (end && !readEdtf(end))) return undefined;
  const code = /^[A-Z]{2}$/.test(country) ? country : countryOfLabel(office, lexicon);
  return {
    office,
    otherLabels: [],
    ...(code && { country: code }),
    ...(start && { start }),
    ...(end && { end }),
    acting: false,
    confirmed: id !== '',
    sources: id ? [`https://www.wikidata.org/wiki/${id}`] : [],
  };
}
