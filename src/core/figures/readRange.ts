import type { Atom } from './atoms';
import { lowerAt } from './dateRead';
import { MOVES } from './moves';
import { times } from './numberRead';
import { readAmount, type Amount } from './readAmount';

/** Two amounts read as one figure. */
export interface Range {
  readonly from: number;
  readonly end: number;
  readonly low: Amount;
  readonly high: Amount;
}

/** How far apart the bare numbers of a range may lie to share a scale ("$10 to $15 billion", not "$200 to $4 million"). */
const SHARED_SCALE = 20;

/** "12-15 percent", "between 20 and 30", "from $10 to $15 billion", "1 to 1.5 degrees", "5 or 6 miles". */
export function readRange(atoms: readonly Atom[], from: number): Range | undefined {
  const opening = lowerAt(atoms, from);
  const opened = opening === 'between' || opening === 'from';
  const at = opened ? from + 1 : from;
  if (at >= atoms.length) return undefined;
  const low = readAmount(atoms, at);
  if (!low || low.type === 'ordinal' || low.number.kind === 'vague') return undefined;
  if (!opened && low.type !== 'number' && isMove(atoms, at)) return undefined;
  // "by a third to 40": again by how much, and to what.
  if (low.number.kind === 'fraction' && lowerAt(atoms, at - 1) === 'by') return undefined;
  const next = readConnector(atoms, low.end, opening);
  if (next === undefined || next >= atoms.length) return undefined;
  const high = readAmount(atoms, next);
  if (!high || high.type === 'ordinal' || high.number.kind === 'vague') return undefined;
  const shared = share(low, high, opened);
  if (!shared) return undefined;
  const dash = atoms[next - 1].kind === 'mark';
  if (!opened && !dash && low.type === 'number' && high.type === 'number' && !bothCount(atoms, high))
    return undefined;
  if (
    opening === 'from' &&
    low.type === 'number' &&
    high.unit === undefined &&
    low.number.kind === 'fraction'
  )
    return undefined;
  return { from: opened ? from : low.from, end: high.end, low: shared, high };
}

/** "rose 3 cents to $2.40": by how much, and to what. */
function isMove(atoms: readonly Atom[], at: number): boolean {
  return MOVES.has(lowerAt(atoms, lowerAt(atoms, at - 1) === 'by' ? at - 2 : at - 1));
}

/** One past the word or dash that joins the two ends. */
function readConnector(atoms: readonly Atom[], at: number, opening: string): number | undefined {
  const word = lowerAt(atoms, at);
  if (opening === 'between') return word === 'and' || word === 'to' ? at + 1 : undefined;
  if (word === 'to') return lowerAt(atoms, at + 1) === '-' ? at + 2 : at + 1;
  if (opening === 'from') return word === 'through' || /^[-–—]$/.test(word) ? at + 1 : undefined;
  if (/^[-–—~]$/.test(word) && atoms[at + 1]?.spaced === atoms[at].spaced) {
    return lowerAt(atoms, at + 1) === 'to' ? at + 2 : at + 1;
  }
  return undefined;
}

/** The lower end with what it takes from the upper: unit and scale; undefined where the two measure different things. */
function share(low: Amount, high: Amount, opened: boolean): Amount | undefined {
  const bare = low.type === 'number';
  if (!bare && (low.type !== high.type || low.unit !== high.unit))
    return opened && high.type === 'number' ? withUnitOf(high, low) : undefined;
  const scale = high.number.value / high.number.mantissa;
  const unscaled = low.number.value === low.number.mantissa;
  const ratio = high.number.mantissa / low.number.mantissa;
  const scaled = unscaled && scale > 1 && ratio < SHARED_SCALE && ratio > 1 / SHARED_SCALE;
  return {
    ...low,
    type: high.type,
    value: scaled ? times(low.value, scale) : low.value,
    ...(high.unit !== undefined && { unit: high.unit }),
    ...(high.duration !== undefined && { duration: high.duration }),
  };
}

/** "from 208 pounds to 193": the unit stands at the lower end alone. */
function withUnitOf(high: Amount, low: Amount): Amount | undefined {
  return low.type !== 'money' || high.number.digits ? low : undefined;
}

/** "two to three people": plain numbers joined by "to" are a range when a noun follows. */
function bothCount(atoms: readonly Atom[], high: Amount): boolean {
  const next = atoms[high.end];
  return next?.kind === 'word' && next.spaced;
}
