import { wordSet } from '../wordSet';
import type { Atom } from './atoms';
import { isPlural } from './counted';
import { isClose, lowerAt } from './dateRead';
import { SCALES } from './numberWords';
import { readAmount, readUnit } from './readAmount';

/** Words whose number is a name: "Resolution 1373", "Flight 93", "No. 10". */
const LABELS = wordSet(
  'no nos number resolution article section chapter act law title rule part phase level category group type model ' +
    'flight boeing airbus apollo soyuz route highway interstate channel room page line figure table grade class formula ' +
    'windows version mark unit platform gate pier district ward precinct division brigade battalion regiment case file ' +
    'exhibit count proposition amendment directive order decree bill point game week round lap hole stage step tip day ' +
    'update wrapup',
);

/** What a pair of small numbers is when it is a result. */
const RESULTS: ReadonlySet<string> = new Set(
  'vote votes win victory defeat loss lead draw tie record majority ruling decision aggregate scoreline success triumph'.split(
    ' ',
  ),
);

/** Words after a number, beside plurals, that show that it counts. */
const COUNTING: ReadonlySet<string> = new Set(['percent', 'per', 'of', 'more', ...SCALES.keys()]);

function isCountable(word: string): boolean {
  return isPlural(word) || COUNTING.has(word);
}

/**
 * Whether the digits at an atom are part of a name, a score, a telephone number or the like ("F-16", "G20", "24/7",
 * "Resolution 1373", "3-1"), which are no figures.
 */
export function isInName(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i];
  if (atom.kind !== 'number') return false;
  if (Number.isNaN(atom.value) || isBoundBefore(atoms, i)) return true;
  if (atom.start > 0 && /^[#@]$/.test(lowerAt(atoms, i - 1))) return true;
  return isBoundAfter(atoms, i) || isLabeled(atoms, i) || isNumbered(atoms, i);
}

function isBoundBefore(atoms: readonly Atom[], i: number): boolean {
  if (atoms[i].spaced || i === 0) return false;
  const before = atoms[i - 1];
  if (before.kind === 'word' || before.kind === 'number') return true;
  if (/^[/:]$/.test(before.lower)) return true;
  return /^[-–.&]$/.test(before.lower) && !before.spaced && i >= 2 && atoms[i - 2].kind === 'word';
}

function isBoundAfter(atoms: readonly Atom[], i: number): boolean {
  const mark = atoms[i + 1];
  if (!mark || mark.spaced) return false;
  const next = atoms[i + 2];
  const number = next?.kind === 'number' && !next.spaced;
  if (mark.lower === '/' || mark.lower === ':') {
    return number && (readAmount(atoms, i)?.end ?? 0) < i + 3;
  }
  if (mark.kind === 'word') return (readAmount(atoms, i)?.end ?? 0) < i + 2;
  if (!/^[-–]$/.test(mark.lower) || !number) return false;
  if (/^0.{3}/.test(next.lower)) return true; // "555-0142"
  const third = lowerAt(atoms, i + 3);
  if (/^[-–]$/.test(third) && isClose(atoms, i + 3) && atoms[i + 4]?.kind === 'number') return true;
  return atoms[i].value < 100 && next.value < 100 && isScore(atoms, i + 3);
}

/** Two small numbers with nothing that they count after them, or with a word for a result. */
function isScore(atoms: readonly Atom[], after: number): boolean {
  const atom = atoms[after];
  if (!atom || RESULTS.has(atom.lower)) return true;
  if (readUnit(atoms, after) || /^[%$€£]$/.test(atom.lower)) return false;
  return atom.kind !== 'word' || !(isCountable(atom.lower) || /^-/.test(atom.lower));
}

function isLabeled(atoms: readonly Atom[], i: number): boolean {
  const at = lowerAt(atoms, i - 1) === '.' ? i - 2 : i - 1;
  const label = atoms[at];
  return !!label && LABELS.has(label.lower) && label.capital && label.sentence === atoms[i].sentence;
}

/** "Nasdaq 100", "iPhone 11": a plain number after a name, with nothing that it could count. */
function isNumbered(atoms: readonly Atom[], i: number): boolean {
  const name = atoms[i - 1];
  if (!name?.capital || !atoms[i].spaced || name.sentence !== atoms[i].sentence) return false;
  const inside = atoms[i - 2]?.sentence === name.sentence;
  if (!inside || !Number.isInteger(atoms[i].value) || atoms[i].end - atoms[i].start > 4) return false;
  const next = atoms[i + 1];
  if (next?.kind === 'word' && (isCountable(next.lower) || !next.spaced)) return false;
  return (
    !(next && (/^[%°]$/.test(next.lower) || readUnit(atoms, i + 1))) &&
    (readAmount(atoms, i)?.end ?? 0) <= i + 1
  );
}

/** One past the last atom of what is written without a space from here. */
export function endOfRun(atoms: readonly Atom[], from: number): number {
  let i = from + 1;
  while (i < atoms.length && !atoms[i].spaced) {
    const mark = atoms[i].kind === 'mark';
    if (
      mark &&
      !(/^[-–/:.,&+#@x]$/.test(atoms[i].lower) && isClose(atoms, i + 1) && atoms[i + 1].kind !== 'mark')
    )
      break;
    i++;
  }
  return i;
}
