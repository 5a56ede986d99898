import { csvParseRows } from 'd3-dsv';
import type { PeopleLexicon } from '../../lexicon';
import type { ImportedPeople } from './imported';
import { peopleOfPopolo } from './popoloJson';
import { peopleOfRows } from './tenureRows';

/**
 * Reads what can be imported: Popolo JSON, EveryPolitician's CSV (position, person, personID, start, end), and the
 * result of a Wikidata query as CSV or JSON. Undefined when the text is none of these.
 */
export function readImport(text: string, lexicon: PeopleLexicon): ImportedPeople | undefined {
  if (!/^\s*[[{]/.test(text)) return peopleOfRows(csvRecords(text), lexicon);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // told to the person as a file of no known format
  }
  const rows = Array.isArray(value) ? value.filter(isRecord).map(textsOf) : rowsOfBindings(value);
  return rows ? peopleOfRows(rows, lexicon) : peopleOfPopolo(value, lexicon);
}

/** The rows of a CSV file by the names in the first one. */
function csvRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name.trim(), row[i] ?? ''])));
}

/** The rows of a result in SPARQL's JSON format. */
function rowsOfBindings(value: unknown): Record<string, string>[] | undefined {
  const results = isRecord(value) ? value.results : undefined;
  const bindings = isRecord(results) ? results.bindings : undefined;
  if (!Array.isArray(bindings)) return undefined;
  return bindings
    .filter(isRecord)
    .map((row) =>
      textsOf(
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, isRecord(cell) ? cell.value : ''])),
      ),
    );
}

function textsOf(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).map(([key, cell]) => [
      key,
      typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '',
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
