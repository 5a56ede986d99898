import { wordSet } from '../wordSet';
import type { Atom } from './atoms';
import {
  AMBIGUOUS_CODES,
  CURRENCIES_OF,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  LEAST_AFTER_LETTER,
  MILLION_CODES,
  SUBUNITS,
} from './currencies';
import { pastPoint } from './dateRead';

/** A currency as it stands before or after a number. */
export interface CurrencyRead {
  readonly end: number;
  /** ISO 4217 code, or the name of a hundredth part. */
  readonly unit: string;
  /** "MUSD", "USD million": the name holds a scale. */
  readonly scale?: number;
  /** Smaller numbers after an ambiguous abbreviation belong to a name ("COP28"). */
  readonly least?: number;
}

/** "$", "US$", "$US", "C $", "Rs.", "EUR" before a number. */
export function readCurrencyPrefix(atoms: readonly Atom[], from: number): CurrencyRead | undefined {
  const atom = atoms[from];
  const sign = CURRENCY_SIGNS.get(atom.lower);
  if (sign) {
    const letters = atoms[from + 1];
    const code = sign === 'USD' && letters && !letters.spaced ? DOLLAR_LETTERS.get(letters.lower) : undefined;
    const end = code ? from + 2 : from + 1;
    return startsAmount(atoms[end]) ? { end, unit: code ?? sign } : undefined;
  }
  if (atom.kind !== 'word') return undefined;
  const next = pastPoint(atoms, from + 1);
  if (atoms[next]?.lower === '$') return readDollarLetters(atoms, from, next);
  if (atoms[next]?.kind !== 'number') return undefined;
  const prefix = atom.capital || atom.lower === 'rs' ? CURRENCY_PREFIXES.get(atom.lower) : undefined;
  const least = LEAST_AFTER_LETTER.get(atom.lower);
  if (prefix && least === undefined) return { end: next, unit: prefix };
  if (prefix) return atoms[next].spaced ? undefined : { end: next, unit: prefix, least };
  if (next !== from + 1) return undefined;
  const code = codeOf(atom);
  if (code) return { end: next, unit: code, ...(AMBIGUOUS_CODES.has(code) && { least: 1000 }) };
  const unit = SUBUNITS.get(atom.lower);
  return unit === 'sen' ? { end: next, unit } : undefined;
}

/** "US$", "U.S. $", "C $": a word that is also an article or an initial must stand close. */
function readDollarLetters(atoms: readonly Atom[], from: number, sign: number): CurrencyRead | undefined {
  const { lower, capital } = atoms[from];
  const unit = DOLLAR_LETTERS.get(lower);
  const close = !atoms[sign].spaced || lower === 'us' || lower === 'usd' || lower === 'u.s';
  const spelled = capital ? lower !== 'a' && lower !== 'j' : lower === 'c';
  return unit && (close || spelled) && startsAmount(atoms[sign + 1]) ? { end: sign + 1, unit } : undefined;
}

function startsAmount(atom: Atom | undefined): boolean {
  return !!atom && (atom.kind === 'number' || atom.kind === 'word' || atom.lower === '½');
}

/** Codes that are no words, whatever their case. */
const PLAIN_CODES = wordSet('usd eur gbp aud cad inr pkr cny jpy');

function codeOf({ lower, capital }: Atom): string | undefined {
  if (lower.length !== 3 || !(capital || PLAIN_CODES.has(lower))) return undefined;
  const code = lower.toUpperCase();
  return CURRENCY_CODES.has(code) ? code : undefined;
}

/** Scales after a code: "75 USD million". */
const CODE_SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** "dollars", "Hong Kong dollars", "USD", "€", "pence" after a number. */
export function readCurrencyName(atoms: readonly Atom[], at: number): CurrencyRead | undefined {
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
    const scale = CODE_SCALES.get(atoms[at + 1]?.lower ?? '');
    return scale ? { end: at + 2, unit: code, scale } : { end: at + 1, unit: code };
  }
  const subunit = isPence(atoms, at) ? 'penny' : SUBUNITS.get(atom.lower);
  if (subunit) return { end: at + 1, unit: subunit };
  const one = CURRENCIES_OF.get(atom.lower);
  if (one) return nameIn(atoms, pastPoint(atoms, at + 1), one);
  const two = atoms[at + 1] && CURRENCIES_OF.get(`${atom.lower} ${atoms[at + 1].lower}`);
  if (two) return nameIn(atoms, at + 2, two);
  const unit = CURRENCY_NAMES.get(atom.lower) ?? CURRENCY_NAMES.get(singular(atom.lower));
  return unit ? { end: at + 1, unit } : undefined;
}

/** What "p" counts are the lines of a picture: "1080p". */
const PICTURE_LINES: ReadonlySet<number> = new Set([240, 360, 480, 720, 1080, 1440, 2160]);

/** "5p", "191.5p": close to its digits. */
function isPence(atoms: readonly Atom[], at: number): boolean {
  const { lower, spaced, capital } = atoms[at];
  const number = atoms[at - 1];
  return (
    lower === 'p' && !spaced && !capital && number?.kind === 'number' && !PICTURE_LINES.has(number.value)
  );
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

/** Without a final s. */
export function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
