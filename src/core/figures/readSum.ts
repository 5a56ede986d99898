import type { Atom } from './atoms';
import { cardinal, ordinal, times, type NumberRead } from './numberRead';
import { MULTIPLES, ORDINALS, SCALES, TENS, UNITS } from './numberWords';

/** No number of a text has more words; longer runs are lists. */
const LONGEST = 24;

/** What has been added up so far: "two million three hundred" is a total of 2,000,000 and a group of 300. */
interface Sum {
  total: number;
  /** What is still below the last scale; -1 when nothing has come since. */
  group: number;
  /** The scale that came last: a larger one cannot follow. */
  scale: number;
  /** Whether the last word was a scale or "hundred": digits may go on after it. */
  scaled: boolean;
  mantissa: number | undefined;
}

/**
 * A sum of number words: "two hundred and fifty-four thousand", "3 hundred and 21", "2 lakh crore", "twenty-first". `head`
 * is the value of the first atom where that is no number word itself: digits, or an article.
 */
export function readSum(atoms: readonly Atom[], from: number, head?: number): NumberRead | undefined {
  const sum: Sum = { total: 0, group: head ?? -1, scale: Infinity, scaled: false, mantissa: head };
  let end = head === undefined ? from : from + 1;
  const start = end;
  while (end < atoms.length && end < from + LONGEST) {
    const and = atoms[end].lower === 'and' && end > from;
    const hyphen = atoms[end].lower === '-' && end > from && !atoms[end].spaced && !atoms[end + 1]?.spaced;
    const at = and || hyphen ? end + 1 : end;
    const atom = atoms[at];
    if (!atom) break;
    if (and && beginsAnother(atoms, at, sum.scale)) break;
    const addend = UNITS.get(atom.lower) ?? TENS.get(atom.lower) ?? (and && sum.scaled ? atom.value : NaN);
    const scale = and ? undefined : SCALES.get(atom.lower);
    const multiple = and ? undefined : MULTIPLES.get(atom.lower);
    const last = head === undefined && (sum.scaled || !and) ? ORDINALS.get(atom.lower) : undefined;
    if (!Number.isNaN(addend)) {
      if (!add(sum, addend, and, head)) break;
    } else if (scale !== undefined) {
      if (!multiply(sum, scale)) break;
    } else if (multiple !== undefined && sum.group >= 0) {
      return cardinal(
        at + 1,
        sum.total + times(sum.group, multiple),
        atoms[from].kind === 'number',
        sum.group,
      );
    } else {
      const read = last === undefined ? undefined : endOfOrdinal(sum, last);
      if (read !== undefined) return ordinal(at + 1, read, false);
      break;
    }
    end = at + 1;
  }
  if (end === start) return undefined;
  const value = sum.total + Math.max(sum.group, 0);
  return cardinal(end, value, atoms[from].kind === 'number', sum.mantissa ?? value);
}

/** After "and": whether a number of its own begins ("between two million and three million", "2 million and 2.5"). */
function beginsAnother(atoms: readonly Atom[], at: number, scale: number): boolean {
  const { kind, value } = atoms[at];
  return (
    (kind === 'number' && !Number.isInteger(value)) || (SCALES.get(atoms[at + 1]?.lower ?? '') ?? 0) >= scale
  );
}

/** Adds a unit, a ten or digits, if they go on from what stands there. */
function add(sum: Sum, value: number, and: boolean, head: number | undefined): boolean {
  const { group, scale, scaled } = sum;
  if (group < 0) {
    const goesOn = scale === Infinity || (value < scale && (and || head === undefined));
    if (!goesOn) return false;
    sum.group = value;
  } else {
    const digitsFirst = head !== undefined && scale === Infinity && !scaled;
    const belowHundred = group >= 100 && group % 100 === 0 && value < 100;
    const belowTen = !and && group % 100 >= 20 && group % 10 === 0 && value > 0 && value < 10;
    if (digitsFirst || !(belowHundred || belowTen)) return false;
    sum.group += value;
  }
  sum.scaled = false;
  return true;
}

/** Multiplies by "hundred", "million" …; a second scale right after the first multiplies it too ("lakh crore"). */
function multiply(sum: Sum, scale: number): boolean {
  if (scale === 100) {
    if (sum.group < 0 || sum.group >= 1000) return false;
    sum.mantissa ??= sum.group;
    sum.group = times(sum.group, 100);
  } else if (sum.group >= 0) {
    if (scale >= sum.scale) return false;
    sum.mantissa ??= sum.group;
    sum.total += times(sum.group, scale);
    sum.scale = scale;
    sum.group = -1;
  } else {
    if (!sum.scaled) return false;
    sum.total = times(sum.total, scale);
  }
  sum.scaled = true;
  return true;
}

/** "twenty-first", "two hundredth", "three hundred and fifth": the value of a long ordinal by its last word. */
function endOfOrdinal({ total, group, scaled }: Sum, last: number): number | undefined {
  if (group >= 20 && group % 10 === 0 && group % 100 !== 0 && last < 10) return total + group + last;
  if (group >= 100 && scaled && last < 100) return total + group + last;
  return group > 1 && last >= 100 ? total + group * last : undefined;
}
