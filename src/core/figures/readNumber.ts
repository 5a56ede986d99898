import type { Atom } from './atoms';
import { cardinal, fraction, ordinal, times, type NumberRead } from './numberRead';
import { FRACTION_SIGNS, ORDINAL_ENDINGS, ORDINALS, SHORT_SCALES, TENS, UNITS, VAGUE } from './numberWords';
import { readCurrencyName } from './readCurrency';
import { readArticleFraction, readHalf, readSlash, scaleAt, withFraction } from './readFraction';
import { readSum } from './readSum';

/** The number that starts at an atom. `money` says that a currency precedes, so that "m" is a million. */
export function readNumber(atoms: readonly Atom[], from: number, money = false): NumberRead | undefined {
  if (!isMinus(atoms, from)) return readUnsigned(atoms, from, money);
  const read = readUnsigned(atoms, from + 1, money);
  return read?.kind === 'cardinal' || read?.kind === 'fraction'
    ? { ...read, value: -read.value, mantissa: -read.mantissa }
    : undefined;
}

function isMinus(atoms: readonly Atom[], i: number): boolean {
  const next = atoms[i + 1];
  if (!next) return false;
  const { lower, spaced } = atoms[i];
  if (lower === 'minus' || lower === 'negative') return next.kind === 'number' || isNumberWord(next.lower);
  return /^[-−–]$/.test(lower) && spaced && next.kind === 'number' && !next.spaced;
}

function isNumberWord(word: string): boolean {
  return UNITS.has(word) || TENS.has(word);
}

function readUnsigned(atoms: readonly Atom[], from: number, money: boolean): NumberRead | undefined {
  const first = atoms[from];
  if (!first) return undefined;
  const sign = FRACTION_SIGNS.get(first.lower);
  const read =
    sign !== undefined
      ? fraction(from + 1, sign, true)
      : first.kind === 'number'
        ? readDigits(atoms, from, money)
        : (readVague(atoms, from) ?? readHalf(atoms, from) ?? readWords(atoms, from));
  if (read?.kind === 'cardinal') return withScale(atoms, withFraction(atoms, withDecimals(atoms, read)));
  return read?.kind === 'fraction' ? withScale(atoms, read) : read;
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function readVague(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const word = atoms[from].lower;
  const times = word === 'tens' ? 10 : VAGUE.get(word);
  if (times === undefined) return undefined;
  const of = atoms[from + 1]?.lower === 'of' ? VAGUE.get(atoms[from + 2]?.lower ?? '') : undefined;
  if (of === undefined && (word === 'tens' || !isCounting(atoms, from))) return undefined;
  const value = times * (of ?? 1);
  return {
    end: from + (of === undefined ? 1 : 3),
    value,
    below: value * (word === 'dozens' ? 8 : word === 'scores' ? 5 : 10),
    kind: 'vague',
    digits: false,
    mantissa: value,
  };
}

/** "scores" alone may be anything; "hundreds of people", "thousands more" count. */
function isCounting(atoms: readonly Atom[], from: number): boolean {
  const next = atoms[from + 1];
  return !!next && (next.lower === 'of' || (atoms[from].lower !== 'scores' && next.kind === 'word'));
}

function readDigits(atoms: readonly Atom[], from: number, money: boolean): NumberRead | undefined {
  const { value } = atoms[from];
  if (Number.isNaN(value)) return undefined;
  const next = atoms[from + 1];
  if (!next) return cardinal(from + 1, value, true);
  if (!next.spaced) {
    if (ORDINAL_ENDINGS.has(next.lower)) return ordinal(from + 2, value, true);
    const sign = FRACTION_SIGNS.get(next.lower);
    if (sign !== undefined) return cardinal(from + 2, value + sign, true);
    const over = readSlash(atoms, from);
    if (over) return over;
  } else if (next.kind === 'number') {
    const mixed = readSlash(atoms, from + 1);
    return mixed ? cardinal(mixed.end, value + mixed.value, true) : readSpacedGroups(atoms, from);
  }
  const short = readShortScale(atoms, from + 1, money);
  if (short !== undefined) return cardinal(from + 2, times(value, short), true, value);
  const words = next.spaced || next.lower === '-' ? readSum(atoms, from, value) : undefined;
  return words ?? cardinal(from + 1, value, true);
}

/** "1 414 021 100", "10 000": groups of three set off by spaces; a single group only where it is all zeros. */
function readSpacedGroups(atoms: readonly Atom[], from: number): NumberRead {
  let { value } = atoms[from];
  let end = from + 1;
  if (atoms[from].end - atoms[from].start <= 3 && Number.isInteger(value)) {
    while (end < atoms.length && isGroup(atoms[end])) value = value * 1000 + atoms[end++].value;
  }
  const grouped = end > from + 2 || (end === from + 2 && atoms[from + 1].value === 0);
  return grouped ? cardinal(end, value, true) : cardinal(from + 1, atoms[from].value, true);
}

function isGroup({ kind, start, end, value, spaced }: Atom): boolean {
  return kind === 'number' && end - start === 3 && Number.isInteger(value) && spaced;
}

/** "bn", "k", "mln" close to the digits; "m" and "b" also mean meters and bytes, "t" tonnes. */
function readShortScale(atoms: readonly Atom[], at: number, money: boolean): number | undefined {
  const { lower, spaced, capital } = atoms[at];
  const scale = SHORT_SCALES.get(lower);
  if (scale === undefined || (spaced && (lower.length < 2 ? !(lower === 'm' && capital) : !money)))
    return undefined;
  if (money || (lower.length > 1 && lower !== 'mm')) return scale;
  if (lower === 't' || (lower === 'mm' && !capital)) return undefined;
  if (lower !== 'm' || capital) return scale;
  const next = atoms[at + 1];
  const counts = next?.kind === 'word' && (next.lower === 'of' || next.lower.endsWith('s'));
  return counts || readCurrencyName(atoms, at + 1) ? scale : undefined;
}

function readWords(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const word = atoms[from].lower;
  if (word === 'a' || word === 'an') {
    return scaleAt(atoms, from + 1) === undefined
      ? readArticleFraction(atoms, from)
      : readSum(atoms, from, 1);
  }
  const value = ORDINALS.get(word);
  if (value !== undefined) return ordinal(from + 1, value, false);
  return isNumberWord(word) ? readSum(atoms, from) : undefined;
}

/** "two hundred point zero three". */
function withDecimals(atoms: readonly Atom[], read: NumberRead): NumberRead {
  if (read.digits || atoms[read.end]?.lower !== 'point') return read;
  let end = read.end + 1;
  let decimals = '';
  for (; end < atoms.length && decimals.length < 12; end++) {
    const digit = UNITS.get(atoms[end].lower);
    if (digit === undefined || digit > 9) break;
    decimals += String(digit);
  }
  return decimals ? cardinal(end, Number(`${read.value}.${decimals}`), false) : read;
}

/** "two and a half million", "½ million", "two thirds of a million". */
function withScale(atoms: readonly Atom[], read: NumberRead): NumberRead {
  let at = read.end;
  if (read.kind === 'fraction' && atoms[at]?.lower === 'of' && atoms[at + 1]?.lower === 'a') at += 2;
  else if (atoms[at]?.lower === '-' && !atoms[at].spaced) at++;
  const scale = scaleAt(atoms, at);
  return scale === undefined || read.value > 1000
    ? read
    : cardinal(at + 1, times(read.value, scale), read.digits, read.value);
}
