import { wordSet } from '../wordSet';
import type { Atom } from './atoms';
import { MOVES } from './moves';
import { cardinal, fraction, times, type NumberRead } from './numberRead';
import { denominatorOf, FRACTION_WORDS, MULTIPLES, ORDINALS, SCALES, TENS, UNITS } from './numberWords';
import { readSum } from './readSum';

/** The scale named at an atom: "million", "dozen". */
export function scaleAt(atoms: readonly Atom[], i: number): number | undefined {
  const word = atoms[i]?.lower ?? '';
  return SCALES.get(word) ?? MULTIPLES.get(word);
}

/** "half a million", "a quarter of a million", "half of", "a half"; the scale may follow a hyphen. */
export function readHalf(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const article = atoms[from].lower === 'a' || atoms[from].lower === 'one';
  const at = article ? from + 1 : from;
  const word = atoms[at]?.lower ?? '';
  const denominator = word.endsWith('s') ? undefined : FRACTION_WORDS.get(word);
  if (!denominator || (!article && denominator !== 2)) return undefined;
  let next = at + 1;
  if (atoms[next]?.lower === '-') next++;
  if (atoms[next]?.lower === 'of' && atoms[next + 1]?.lower === 'a') next++;
  if (atoms[next]?.lower === 'a') next++;
  const scale = scaleAt(atoms, next);
  if (scale !== undefined) return cardinal(next + 1, scale / denominator, false, 1 / denominator);
  const counts = article || /^(of|the|an?|-)$/.test(atoms[at + 1]?.lower ?? '');
  return counts ? fraction(at + 1, 1 / denominator, false) : undefined;
}

/** "4/5": a fraction only with a usual denominator, so that "24/7" and "9/11" are none. */
export function readSlash(atoms: readonly Atom[], from: number): NumberRead | undefined {
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

/**
 * "a third of", "by a third", "a hundredth": an article before an ordinal, which otherwise counts in order ("a third
 * visit", "by a third party").
 */
export function readArticleFraction(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const word = atoms[from + 1]?.lower ?? '';
  const denominator = ORDINALS.get(word);
  const parts =
    denominator !== undefined &&
    (denominator >= 100 ||
      atoms[from + 2]?.lower === 'of' ||
      (isMove(atoms, from - 1) && endsPhrase(atoms[from + 2])));
  return parts && denominator > 2 ? fraction(from + 2, 1 / denominator, false) : undefined;
}

/** Whether "by" or a word of movement stands at an atom, or before a modifier there: "by nearly |a third|". */
function isMove(atoms: readonly Atom[], i: number): boolean {
  const at = shareModifiers.has(atoms[i]?.lower ?? '') ? i - 1 : i;
  const word = atoms[at]?.lower ?? '';
  return word === 'by' || MOVES.has(word);
}

const shareModifiers = wordSet('about almost nearly around roughly over');

function endsPhrase(atom: Atom | undefined): boolean {
  return atom?.kind !== 'word' || phraseEnds.has(atom.lower);
}

const phraseEnds = wordSet(
  'in since from on to over this last compared and or while but when as during after between at for',
);

/**
 * What a cardinal begins: "two-thirds", "one twenty-fifth", "two and a half", "one in five", "three out of four", "one over
 * three"; the cardinal itself where none of these follows.
 */
export function withFraction(atoms: readonly Atom[], read: NumberRead): NumberRead {
  if (!Number.isInteger(read.value)) return read;
  const at = read.end;
  const denominator = denominatorAt(atoms, atoms[at]?.lower === '-' ? at + 1 : at, read.value);
  if (denominator) return fraction(denominator.end, read.value / denominator.value, read.digits);
  const part = atoms[at]?.lower === 'and' ? readPart(atoms, at + 1) : undefined;
  if (part) {
    const scale = scaleAt(atoms, part.end);
    return scale !== undefined && scale < read.value
      ? cardinal(part.end + 1, read.value + times(part.value, scale), read.digits, read.mantissa)
      : cardinal(part.end, read.value + part.value, read.digits);
  }
  return readShare(atoms, read) ?? read;
}

/** A denominator in words; in the singular only after one. */
function denominatorAt(
  atoms: readonly Atom[],
  i: number,
  numerator: number,
): { value: number; end: number } | undefined {
  const word = atoms[i]?.lower ?? '';
  if (word.startsWith('second')) return undefined;
  // "Three quarters" are mostly of a year unless they are a part of something.
  if (word === 'quarters' && atoms[i - 1]?.lower !== '-' && atoms[i + 1]?.lower !== 'of') return undefined;
  const ten = TENS.get(word);
  const end = ten !== undefined && atoms[i + 1]?.lower === '-' ? i + 3 : i + 1;
  const last = atoms[end - 1]?.lower ?? '';
  const value = (end > i + 1 ? (ten ?? 0) : 0) + (denominatorOf(last) ?? NaN);
  return value > 1 && (last.endsWith('s') || numerator === 1) ? { value, end } : undefined;
}

/** After "and": "a half", "two thirds", "three-quarters", "fifty-four hundredths". */
function readPart(atoms: readonly Atom[], from: number): NumberRead | undefined {
  const first = atoms[from]?.lower ?? '';
  const article = first === 'a' || first === 'an';
  const words = UNITS.has(first) || TENS.has(first);
  const numerator = article ? cardinal(from + 1, 1, false) : words ? readSum(atoms, from) : undefined;
  if (numerator?.kind !== 'cardinal') return undefined;
  const at = atoms[numerator.end]?.lower === '-' ? numerator.end + 1 : numerator.end;
  const denominator = denominatorAt(atoms, at, numerator.value);
  return denominator && numerator.value < denominator.value
    ? fraction(denominator.end, numerator.value / denominator.value, false)
    : undefined;
}

/** "one in five", "three out of four", "one over three". */
function readShare(atoms: readonly Atom[], read: NumberRead): NumberRead | undefined {
  const word = atoms[read.end]?.lower;
  const out = word === 'out' && atoms[read.end + 1]?.lower === 'of';
  if (!out && word !== 'in' && word !== 'over') return undefined;
  const at = read.end + (out ? 2 : 1);
  const whole = wholeAt(atoms, at);
  if (!whole) return undefined;
  const next = atoms[whole.end];
  const few = read.value > 0 && read.value < whole.value && read.value <= 10 && whole.value <= 1000;
  const share =
    word === 'over'
      ? next?.kind !== 'word' && next?.spaced !== true
      : few && (out || read.value === 1 || !read.digits);
  return share ? fraction(whole.end, read.value / whole.value, read.digits) : undefined;
}

/** A whole number without a scale: what something is a share of. */
function wholeAt(atoms: readonly Atom[], i: number): { value: number; end: number } | undefined {
  const atom = atoms[i];
  if (!atom) return undefined;
  const closed = !atoms[i + 1] || atoms[i + 1].spaced || /^[.,;:)]$/.test(atoms[i + 1].lower);
  if (atom.kind === 'number')
    return closed && Number.isInteger(atom.value) ? { value: atom.value, end: i + 1 } : undefined;
  const read = UNITS.has(atom.lower) || TENS.has(atom.lower) ? readSum(atoms, i) : undefined;
  return read?.kind === 'cardinal' ? read : undefined;
}
