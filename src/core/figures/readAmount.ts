import type { FigureType } from '../analysis';
import type { Atom } from './atoms';
import {
  AMBIGUOUS_NAMES,
  CURRENCIES_OF,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  MILLION_CODES,
  SUBUNITS,
} from './currencies';
import type { NumberRead } from './numberRead';
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
    if (number && number.kind !== 'ordinal') {
      const end = endOfRepeatedCurrency(atoms, number.end, prefix.unit);
      return { from, end, number, value: number.value, type: 'money', unit: prefix.unit };
    }
    return undefined;
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

interface CurrencyRead {
  readonly end: number;
  readonly unit: string;
  readonly scale?: number;
}

/** "$", "US$", "$US", "C $", "Rs.", "EUR" before a number. */
function readCurrencyPrefix(atoms: readonly Atom[], from: number): CurrencyRead | undefined {
  const atom = atoms[from];
  const sign = CURRENCY_SIGNS.get(atom.lower);
  if (sign) {
    const letters = atoms[from + 1];
    const code = sign === 'USD' && letters && !letters.spaced ? DOLLAR_LETTERS.get(letters.lower) : undefined;
    const end = code ? from + 2 : from + 1;
    return startsAmount(atoms[end]) ? { end, unit: code ?? sign } : undefined;
  }
  if (atom.kind !== 'word') return undefined;
  let next = from + 1;
  if (atoms[next]?.lower === '$') {
    const code = DOLLAR_LETTERS.get(atom.lower);
    const close = !atoms[next].spaced || atom.lower.startsWith('us') || atom.lower === 'u.s';
    const spelled = atom.capital ? atom.lower !== 'a' && atom.lower !== 'j' : atom.lower === 'c';
    if (code && (close || spelled) && startsAmount(atoms[next + 1])) return { end: next + 1, unit: code };
    return undefined;
  }
  if (atoms[next]?.lower === '.') next++;
  const following = atoms[next];
  if (following?.kind !== 'number') return undefined;
  const prefix = CURRENCY_PREFIXES.get(atom.lower);
  if (prefix) return { end: next, unit: prefix };
  if (next !== from + 1) return undefined;
  const code = codeOf(atom);
  if (code) return { end: next, unit: code };
  const unit = SUBUNITS.get(atom.lower);
  return unit === 'sen' ? { end: next, unit } : undefined;
}

function startsAmount(atom: Atom | undefined): boolean {
  return !!atom && (atom.kind === 'number' || atom.kind === 'word' || atom.lower === '½');
}

/** A currency's code; in lower case only where it cannot be a word. */
function codeOf(atom: Atom): string | undefined {
  if (atom.lower.length !== 3) return undefined;
  const code = atom.lower.toUpperCase();
  return CURRENCY_CODES.has(code) &&
    (atom.capital || /^(usd|eur|gbp|aud|cad|inr|pkr|cny|jpy)$/.test(atom.lower))
    ? code
    : undefined;
}

/** "$10 dollars", "$500 US": the same currency once more. */
function endOfRepeatedCurrency(atoms: readonly Atom[], at: number, unit: string): number {
  const again = readCurrencyName(atoms, at);
  return again?.unit === unit ? again.end : at;
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
  let value = number.value * (currency.scale ?? 1);
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

function readCurrencyName(atoms: readonly Atom[], at: number): CurrencyRead | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  const sign = CURRENCY_SIGNS.get(atom.lower);
  if (sign)
    return atoms[at + 1]?.kind === 'number' && !atoms[at + 1].spaced
      ? undefined
      : { end: at + 1, unit: sign };
  if (atom.kind !== 'word') return undefined;
  const million = MILLION_CODES.get(atom.lower);
  if (million && atom.capital) return { end: at + 1, unit: million, scale: 1e6 };
  const code = codeOf(atom);
  if (code) {
    const scale = { million: 1e6, billion: 1e9, trillion: 1e12 }[atoms[at + 1]?.lower ?? ''];
    return scale ? { end: at + 2, unit: code, scale } : { end: at + 1, unit: code };
  }
  const subunit = SUBUNITS.get(atom.lower);
  if (subunit) return { end: at + 1, unit: subunit };
  const one = CURRENCIES_OF.get(atom.lower);
  if (one) return nameIn(atoms, at + 1, one);
  const two = atoms[at + 1] && CURRENCIES_OF.get(`${atom.lower} ${atoms[at + 1].lower}`);
  if (two) return nameIn(atoms, at + 2, two);
  const unit = CURRENCY_NAMES.get(atom.lower) ?? CURRENCY_NAMES.get(singular(atom.lower));
  return unit ? { end: at + 1, unit } : undefined;
}

function nameIn(
  atoms: readonly Atom[],
  at: number,
  names: Readonly<Record<string, string>>,
): CurrencyRead | undefined {
  const word = atoms[at]?.lower ?? '';
  const unit = Object.hasOwn(names, word) ? names[word] : names[singular(word)];
  return typeof unit === 'string' ? { end: at + 1, unit } : undefined;
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
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
