import type { Atom } from './atoms';
import {
  denominatorOf,
  FRACTION_SIGNS,
  FRACTION_WORDS,
  MULTIPLES,
  ORDINAL_ENDINGS,
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  TENS,
  UNITS,
  VAGUE,
} from './numberWords';

/** A number as the text gives it, whatever it counts. */
export interface NumberRead {
  /** One past its last atom. */
  readonly end: number;
  readonly value: number;
  /** The upper end of an order of magnitude ("hundreds"): below it, the value is open. */
  readonly below?: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  /** Whether it starts with digits. */
  readonly digits: boolean;
  /** The value without its scale: 7 of "7 billion". */
  readonly mantissa: number;
}

/** No number of a text has more words; longer runs are lists. */
const LONGEST = 24;

/** The number that starts at an atom. `money` says that a currency precedes, so that "m" is a million. */
export function readNumber(atoms: readonly Atom[], from: number, money = false): NumberRead | undefined {
  const sign = signAt(atoms, from);
  if (sign) {
    const read = readUnsigned(atoms, from + 1, money);
    return read && read.kind !== 'vague' && read.kind !== 'ordinal'
      ? { ...read, value: -read.value, mantissa: -read.mantissa }
      : undefined;
  }
  return readUnsigned(atoms, from, money);
}

function signAt(atoms: readonly Atom[], i: number): boolean {
  const { lower, spaced } = atoms[i];
  if (lower === 'minus' || lower === 'negative') return startsNumber(atoms[i + 1]);
  const next = atoms[i + 1];
  return (
    (lower === '-' || lower === '−' || lower === '–') && spaced && next?.kind === 'number' && !next.spaced
  );
}

function startsNumber(atom: Atom | undefined): boolean {
  return !!atom && (atom.kind === 'number' || UNITS.has(atom.lower) || TENS.has(atom.lower));
}

function readUnsigned(atoms: readonly Atom[], from: number, money: boolean): NumberRead | undefined {
  const first = atoms[from];
  if (!first) return undefined;
  const sign = FRACTION_SIGNS.get(first.lower);
  if (sign !== undefined) return scaled(atoms, fraction(from + 1, sign, true));
  const vague = readVague(atoms, from);
  if (vague) return vague;
  const half = readHalf(atoms, from);
  if (half) return half;
  const read = first.kind === 'number' ? readDigits(atoms, from, money) : readWords(atoms, from);
  if (read?.kind !== 'cardinal') return read;
  return scaled(atoms, withFraction(atoms, read));
}

function cardinal(end: number, value: number, digits: boolean, mantissa = value): NumberRead {
  return { end, value, kind: 'cardinal', digits, mantissa };
}

function fraction(end: number, value: number, digits: boolean): NumberRead {
  return { end, value, kind: 'fraction', digits, mantissa: value };
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function readVague(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const word = atoms[from].lower;
  const times = word === 'tens' ? 10 : VAGUE.get(word);
  if (times === undefined) return undefined;
  const of = atoms[from + 1]?.lower === 'of' ? VAGUE.get(atoms[from + 2]?.lower ?? '') : undefined;
  if (of === undefined && (word === 'tens' || !vagueCounts(atoms, from))) return undefined;
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

/** "scores" and "lakhs" alone may be anything; "hundreds of people", "thousands more" count. */
function vagueCounts(atoms: readonly Atom[], from: number): boolean {
  const next = atoms[from + 1];
  return !!next && (next.lower === 'of' || (atoms[from].lower !== 'scores' && next.kind === 'word'));
}

/** "half a million", "a quarter of a million", "half", "a half"; the scale may follow a hyphen. */
function readHalf(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const article = atoms[from].lower === 'a' || atoms[from].lower === 'one';
  const at = article ? from + 1 : from;
  const denominator = FRACTION_WORDS.get(atoms[at]?.lower ?? '');
  if (!denominator || (!article && denominator !== 2) || atoms[at].lower.endsWith('s')) return undefined;
  const part = atoms[at].lower === 'halves' ? undefined : 1 / denominator;
  if (part === undefined) return undefined;
  let next = at + 1;
  if (atoms[next]?.lower === '-') next++;
  if (atoms[next]?.lower === 'of' && atoms[next + 1]?.lower === 'a') next++;
  if (atoms[next]?.lower === 'a') next++;
  const scale = scaleOf(atoms[next]);
  if (scale !== undefined) return { ...cardinal(next + 1, part * scale, false, part) };
  const after = atoms[at + 1]?.lower;
  const counts = after === 'of' || after === 'the' || article || after === 'an' || after === '-';
  return counts ? fraction(at + 1, part, false) : undefined;
}

function scaleOf(atom: Atom | undefined): number | undefined {
  return atom && (SCALES.get(atom.lower) ?? MULTIPLES.get(atom.lower));
}

function readDigits(atoms: readonly Atom[], from: number, money: boolean): NumberRead | undefined {
  const { value } = atoms[from];
  if (Number.isNaN(value)) return undefined;
  const next = atoms[from + 1];
  if (next && !next.spaced) {
    if (ORDINAL_ENDINGS.has(next.lower)) {
      return { end: from + 2, value, kind: 'ordinal', digits: true, mantissa: value };
    }
    const sign = FRACTION_SIGNS.get(next.lower);
    if (sign !== undefined) return cardinal(from + 2, value + sign, true);
    const over = readSlash(atoms, from);
    if (over) return over;
  }
  const mixed = next?.spaced && next.kind === 'number' ? readSlash(atoms, from + 1) : undefined;
  if (mixed) return cardinal(mixed.end, value + mixed.value, true);
  const short = readShortScale(atoms, from + 1, money);
  if (short !== undefined) return cardinal(from + 2, value * short, true, value);
  const words = next && (next.spaced || next.lower === '-') ? readSum(atoms, from, value) : undefined;
  return words ?? cardinal(from + 1, value, true);
}

/** "4/5": a fraction only with a usual denominator, so that "24/7" and "9/11" are none. */
function readSlash(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const [numerator, slash, denominator, after] = atoms.slice(from, from + 4);
  if (slash?.lower !== '/' || slash.spaced || denominator?.kind !== 'number' || denominator.spaced) {
    return undefined;
  }
  const usual = [2, 3, 4, 5, 6, 8, 10, 16, 32].includes(denominator.value);
  if (!usual || !(numerator.value < denominator.value) || (after?.lower === '/' && !after.spaced)) {
    return undefined;
  }
  return fraction(from + 3, numerator.value / denominator.value, true);
}

/** "bn", "k", "mln" close to the digits; "m" and "b" also mean meters and bytes, "t" tonnes. */
function readShortScale(atoms: readonly Atom[], at: number, money: boolean): number | undefined {
  const atom = atoms[at];
  const scale = atom && SHORT_SCALES.get(atom.lower);
  if (scale === undefined || (atom.spaced && !money) || (atom.spaced && atom.lower.length < 2)) {
    return undefined;
  }
  if (money || atom.lower.length > 2 || (atom.lower.length === 2 && atom.lower !== 'mm')) return scale;
  if (atom.lower === 'mm') return atom.capital ? scale : undefined;
  if (atom.lower === 't') return undefined;
  if (atom.lower === 'm' && !atom.capital) {
    const next = atoms[at + 1];
    return next?.kind === 'word' && (next.lower === 'of' || next.lower.endsWith('s')) ? scale : undefined;
  }
  return scale;
}

function readWords(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const word = atoms[from].lower;
  if ((word === 'a' || word === 'an') && atoms[from + 1]) {
    const next = atoms[from + 1].lower;
    if (scaleOf(atoms[from + 1]) !== undefined) return readSum(atoms, from, 1);
    const denominator = next === 'second' ? undefined : ORDINALS.get(next);
    if (denominator !== undefined && denominator > 2 && atoms[from + 2]?.lower === 'of') {
      return fraction(from + 2, 1 / denominator, false);
    }
    return undefined;
  }
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) {
    return { end: from + 1, value: ordinal, kind: 'ordinal', digits: false, mantissa: ordinal };
  }
  return UNITS.has(word) || TENS.has(word) ? readSum(atoms, from, undefined) : undefined;
}

/**
 * A sum of words: "two hundred and fifty-four thousand", "3 hundred and 21", "2 lakh crore". `head` is the value of
 * the first atom where that is no number word itself: digits, or an article.
 */
function readSum(atoms: readonly Atom[], from: number, head: number | undefined): NumberRead | undefined {
  let total = 0;
  let group = head ?? -1;
  let smallest = Infinity;
  let scaledLast = false;
  let mantissa = head;
  let i = head === undefined ? from : from + 1;
  let end = i;
  for (const limit = from + LONGEST; i < limit && i < atoms.length;) {
    let at = i;
    if (at > from && atoms[at].lower === '-' && !atoms[at].spaced && !atoms[at + 1]?.spaced) at++;
    else if (atoms[at].lower === 'and' && (group < 0 || (group >= 100 && group % 100 === 0)) && end > from)
      at++;
    const atom = atoms[at];
    if (!atom) break;
    const joinedByAnd = atoms[i].lower === 'and';
    const unit = UNITS.get(atom.lower);
    const ten = TENS.get(atom.lower);
    const scale = SCALES.get(atom.lower);
    const multiple = MULTIPLES.get(atom.lower);
    const digits = atom.kind === 'number' && joinedByAnd && smallest < Infinity ? atom.value : NaN;
    const added = unit ?? ten ?? (Number.isNaN(digits) ? undefined : digits);
    if (added !== undefined) {
      if (group < 0) {
        if (smallest <= added || (smallest < Infinity && !joinedByAnd && head !== undefined)) break;
        group = added;
      } else if (group >= 100 && group % 100 === 0 && added < 100 && Number.isInteger(group)) {
        if (head !== undefined && smallest === Infinity && !scaledLast) break;
        group += added;
      } else if (
        group >= 20 &&
        group < 1000 &&
        group % 10 === 0 &&
        group % 100 !== 0 &&
        added > 0 &&
        added < 10
      ) {
        if (head !== undefined && smallest === Infinity && !scaledLast) break;
        group += added;
      } else break;
      scaledLast = false;
    } else if (scale === 100) {
      if (joinedByAnd || group < 0 || group >= 1000) break;
      group *= 100;
      mantissa ??= group / 100;
      scaledLast = true;
    } else if (scale !== undefined) {
      if (joinedByAnd) break;
      if (group >= 0 && scale < smallest) {
        mantissa ??= group;
        total += group * scale;
        smallest = scale;
        group = -1;
      } else if (group < 0 && scaledLast) total *= scale;
      else break;
      scaledLast = true;
    } else if (multiple !== undefined && group >= 0 && !joinedByAnd) {
      mantissa ??= group;
      group *= multiple;
      i = end = at + 1;
      break;
    } else {
      const ordinal = ORDINALS.get(atom.lower);
      const tail = ordinal === undefined || joinedByAnd === (group >= 0 && group < 100) ? undefined : ordinal;
      const read = tail !== undefined && head === undefined && readOrdinalTail(total, group, tail, at + 1);
      if (read) return read;
      break;
    }
    i = end = at + 1;
  }
  if (end === from || (head !== undefined && end === from + 1)) return undefined;
  const value = total + Math.max(group, 0);
  return cardinal(end, value, atoms[from].kind === 'number', mantissa ?? value);
}

/** "twenty-first", "two hundredth", "three hundred and fifth": the last word of a long ordinal. */
function readOrdinalTail(total: number, group: number, last: number, end: number): NumberRead | undefined {
  const ordinal = (value: number): NumberRead => ({
    end,
    value,
    kind: 'ordinal',
    digits: false,
    mantissa: value,
  });
  if (group >= 20 && group % 10 === 0 && group % 100 !== 0 && last < 10) return ordinal(total + group + last);
  if (group >= 100 && group % 100 === 0 && last < 100) return ordinal(total + group + last);
  if (group > 1 && last >= 100) return ordinal(total + group * last);
  return undefined;
}

/** "two-thirds", "one fifth", "two and a half", "three and a quarter". */
function withFraction(atoms: readonly Atom[], read: NumberRead): NumberRead {
  let i = read.end;
  const hyphen = atoms[i]?.lower === '-' && !atoms[i].spaced;
  const word = atoms[hyphen ? i + 1 : i]?.lower ?? '';
  const denominator = word === 'second' || word === 'seconds' ? undefined : denominatorOf(word);
  const plural = word.endsWith('s');
  if (denominator && denominator > 1 && Number.isInteger(read.value) && (plural || read.value === 1)) {
    return fraction(hyphen ? i + 2 : i + 1, read.value / denominator, read.digits);
  }
  if (atoms[i]?.lower !== 'and') return read;
  i++;
  const part = readWordFraction(atoms, i);
  return part ? cardinal(part.end, read.value + part.value, read.digits) : read;
}

/** "a half", "two thirds", "three-quarters". */
function readWordFraction(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const first = atoms[from]?.lower ?? '';
  const numerator = first === 'a' || first === 'an' ? 1 : UNITS.get(first);
  if (!numerator) return undefined;
  const at = atoms[from + 1]?.lower === '-' ? from + 2 : from + 1;
  const word = atoms[at]?.lower ?? '';
  const denominator = word.startsWith('second') ? undefined : denominatorOf(word);
  if (!denominator || numerator >= denominator || (numerator > 1 && !word.endsWith('s'))) return undefined;
  return fraction(at + 1, numerator / denominator, false);
}

/** "two and a half million", "½ million", "two thirds of a million". */
function scaled(atoms: readonly Atom[], read: NumberRead): NumberRead {
  let i = read.end;
  if (read.kind === 'fraction' && atoms[i]?.lower === 'of' && atoms[i + 1]?.lower === 'a') i += 2;
  else if (atoms[i]?.lower === '-' && !atoms[i].spaced) i++;
  const scale = scaleOf(atoms[i]);
  if (scale === undefined || read.value > 1000) return read;
  return cardinal(i + 1, read.value * scale, read.digits, read.value);
}
