import type { FigureType } from '../analysis';
import type { Atom } from './atoms';
import { AMBIGUOUS_NAMES, SUBUNITS } from './currencies';
import { times, type NumberRead } from './numberRead';
import { readCurrencyName, readCurrencyPrefix, singular } from './readCurrency';
import { readNumber } from './readNumber';
import { AGE_UNITS, unitNamed, wordsOfLongestUnit, type Unit } from './units';

/** A number with its unit or currency, where the text gives one. */
export interface Amount {
  readonly from: number;
  /** One past its last atom. */
  readonly end: number;
  readonly number: NumberRead;
  readonly value: number;
  readonly type: FigureType;
  readonly unit?: string;
  /** ISO 8601 pattern of a duration, "_" for the number. */
  readonly duration?: string;
  /** Whether the unit is bound with a hyphen ("two-day"). */
  readonly bound?: boolean;
}

/** The amount that starts at an atom: currency and number, number and unit, or the number alone. */
export function readAmount(atoms: readonly Atom[], from: number): Amount | undefined {
  const prefix = readCurrencyPrefix(atoms, from);
  if (prefix) {
    const number = readNumber(atoms, prefix.end, true);
    if (!number || number.kind === 'ordinal' || number.value < (prefix.least ?? -Infinity)) return undefined;
    const again = readCurrencyName(atoms, number.end);
    const end = again?.unit === prefix.unit ? again.end : number.end; // "$10 dollars", "$500 US"
    return { from, end, number, value: number.value, type: 'money', unit: prefix.unit };
  }
  const number = readNumber(atoms, from);
  if (!number) return undefined;
  const plain: Amount = {
    from,
    end: number.end,
    number,
    value: number.value,
    type: number.kind === 'ordinal' ? 'ordinal' : 'number',
  };
  if (number.kind === 'ordinal') return plain;
  return readMoneyAfter(atoms, plain) ?? readAge(atoms, plain) ?? readUnitAfter(atoms, plain) ?? plain;
}

/** "68 billion dollars", "12-cent", "17 USD", "5 €"; with its hundredth parts: "3 dollars 50 cents". */
function readMoneyAfter(atoms: readonly Atom[], plain: Amount): Amount | undefined {
  const { from, number } = plain;
  const at = atoms[plain.end]?.lower === '-' && !atoms[plain.end].spaced ? plain.end + 1 : plain.end;
  const bound = at !== plain.end;
  const currency = readCurrencyName(
    atoms,
    number.kind === 'vague' && atoms[at]?.lower === 'of' ? at + 1 : at,
  );
  if (!currency) return undefined;
  let value = times(number.value, currency.scale ?? 1);
  let { end } = currency;
  if (!SUBUNITS.has(atoms[end - 1].lower)) {
    const part = atoms[end]?.lower === 'and' ? end + 1 : end;
    const rest = atoms[part] && readNumber(atoms, part);
    if (rest?.kind === 'cardinal' && rest.value < 100 && SUBUNITS.has(atoms[rest.end]?.lower ?? '')) {
      value += rest.value / 100;
      end = rest.end + 1;
    }
  }
  const plainName = currency.end === at + 1 && end === currency.end;
  if (plainName && AMBIGUOUS_NAMES.has(singular(atoms[at].lower)) && number.value < 1e5) return undefined;
  return { from, end, number, value, type: 'money', unit: currency.unit, ...(bound && { bound }) };
}

/** "five years old", "65-year-old", "3 years of age", "87 yo". */
function readAge(atoms: readonly Atom[], plain: Amount): Amount | undefined {
  let i = skipHyphen(atoms, plain.end);
  const unit = singular(atoms[i]?.lower ?? '');
  const age = (end: number): Amount => ({ ...plain, end, type: 'age', unit: unit === 'yo' ? 'year' : unit });
  if (unit === 'yo') return age(i + 1);
  if (!AGE_UNITS.has(unit)) return undefined;
  i = skipHyphen(atoms, i + 1);
  if (/^olds?$/.test(atoms[i]?.lower ?? '')) return age(i + 1);
  return atoms[i]?.lower === 'of' && atoms[i + 1]?.lower === 'age' ? age(i + 2) : undefined;
}

function skipHyphen(atoms: readonly Atom[], i: number): number {
  return atoms[i]?.lower === '-' ? i + 1 : i;
}

function readUnitAfter(atoms: readonly Atom[], plain: Amount): Amount | undefined {
  const at = skipHyphen(atoms, plain.end);
  const bound = at !== plain.end;
  if (bound && atoms[at]?.spaced) return undefined;
  const found = readUnit(atoms, at);
  if (!found) return undefined;
  const { unit, end } = found;
  const amount: Amount = {
    ...plain,
    end,
    type: unit.type,
    unit: unit.name,
    ...(unit.duration && { duration: unit.duration }),
    ...(bound && { bound }),
  };
  return unit.name === 'foot' ? withInches(atoms, amount) : amount;
}

/** "5 feet 2 inches", "12 ft 2 in". */
function withInches(atoms: readonly Atom[], feet: Amount): Amount {
  const at = atoms[feet.end]?.lower === 'and' ? feet.end + 1 : feet.end;
  const inches = atoms[at] && readNumber(atoms, at);
  const unit = inches && /^(in|inch|inches)$/.test(atoms[inches.end]?.lower ?? '');
  if (!unit || inches.kind !== 'cardinal' || inches.value >= 12) return feet;
  return { ...feet, end: inches.end + 1, value: feet.value + inches.value / 12 };
}

/** One letter is a unit only in its usual case; "in" is a preposition. */
const CASED: ReadonlyMap<string, boolean> = new Map([
  ['g', false],
  ['m', false],
  ['l', false],
  ['v', true],
  ['w', true],
  ['pc', false],
  ['ha', false],
  ['nm', false],
  ['mp', true],
  ['mi', false],
]);

/** The longest unit that starts at an atom: "sq km", "percentage points", "°C". */
export function readUnit(atoms: readonly Atom[], at: number): { unit: Unit; end: number } | undefined {
  const first = atoms[at];
  if (!first || first.lower === 'in') return undefined;
  const longest = wordsOfLongestUnit(first.lower);
  let form = '';
  let found: { unit: Unit; end: number } | undefined;
  for (let i = at; i < at + longest * 2 && i < atoms.length; i++) {
    const atom = atoms[i];
    form += (i > at && atom.spaced ? ' ' : '') + atom.lower;
    const unit = unitNamed(form) ?? unitNamed(form.replace('-', ' '));
    if (!unit) continue;
    if (i === at && CASED.has(atom.lower) && CASED.get(atom.lower) !== atom.capital) continue;
    const glued = atoms[i + 1]?.kind === 'number' && !atoms[i + 1].spaced;
    if (!glued) found = { unit, end: i + 1 };
  }
  return found;
}
