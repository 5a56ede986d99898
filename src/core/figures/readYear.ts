import type { Atom } from './atoms';
import { date, isClose, lowerAt, type DateRead } from './dateRead';
import { TENS, UNITS } from './numberWords';

/** Four digits that may be a year. */
export function isYearLike({ value, kind, end, start }: Atom): boolean {
  return kind === 'number' && end - start === 4 && value >= 1000 && value < 2200;
}

/** A year after a month or a day: "2021", ", 2021", spoken ("nineteen ninety-six"). */
export function yearAt(
  atoms: readonly Atom[],
  i: number,
  comma = true,
): { year: number; end: number } | undefined {
  let at = comma && lowerAt(atoms, i) === ',' ? i + 1 : i;
  if (lowerAt(atoms, at) === 'of') at++;
  const atom = atoms[at];
  if (!atom) return undefined;
  if (atom.kind === 'number') {
    const open = isYearLike(atom) && !isClose(atoms, at + 1);
    return open ? { year: atom.value, end: at + 1 } : yearBefore(atoms, at);
  }
  const spoken = readSpokenYear(atoms, at);
  return spoken && typeof spoken.value === 'string'
    ? { year: Number(spoken.value), end: spoken.end }
    : undefined;
}

/** A year that a mark follows closely: "2021." and "2021," are years, "2021%" is none. */
function yearBefore(atoms: readonly Atom[], at: number): { year: number; end: number } | undefined {
  const next = atoms[at + 1];
  const closed = next && next.kind === 'mark' && !/^[%$€£:/°]$/.test(next.lower);
  return isYearLike(atoms[at]) && closed ? { year: atoms[at].value, end: at + 1 } : undefined;
}

/** "1990s", "the 1980s", "'90s": a decade by its first three digits. */
export function readDecade(atoms: readonly Atom[], from: number): DateRead | undefined {
  const atom = atoms[from];
  const apostrophe = /^['’]$/.test(lowerAt(atoms, from + 1)) && isClose(atoms, from + 1) ? 1 : 0;
  const s = from + 1 + apostrophe;
  if (lowerAt(atoms, s) !== 's' || !isClose(atoms, s) || !(atom.value % 10 === 0)) return undefined;
  if (isYearLike(atom)) return date(from, s + 1, String(atom.value).slice(0, 3));
  const short = /^['’‘]$/.test(lowerAt(atoms, from - 1)) && isClose(atoms, from);
  return short && atom.value < 100 ? date(from - 1, s + 1, `19${atom.value / 10}`) : undefined;
}

/** Words after which four digits are a year, whatever follows. */
const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until till before after during by of from year fiscal early mid late for to and between through'.split(
    ' ',
  ),
);

/** Words after which four digits count something. */
const COUNTING: ReadonlySet<string> = new Set(
  'than about around some nearly almost least approximately roughly over only all these those another'.split(
    ' ',
  ),
);

/** People and things that come in thousands. */
const COUNTED_AFTER: ReadonlySet<string> = new Set(
  'people troops soldiers workers employees jobs others dead points miles km feet meters metres pounds years hours days times more homes houses members refugees migrants'.split(
    ' ',
  ),
);

/** Four digits that no unit claims and that lie in the years that news speaks of. */
export function readYear(atoms: readonly Atom[], from: number): DateRead | undefined {
  const atom = atoms[from];
  if (!isYearLike(atom)) return undefined;
  const before = lowerAt(atoms, from - 1);
  const next = atoms[from + 1];
  if (next && !next.spaced && (next.kind === 'word' || /^[%°$€£:/]$/.test(next.lower))) return undefined;
  if (next && !next.spaced && /^[-–]$/.test(next.lower) && isClose(atoms, from + 2)) {
    if (atoms[from + 2].kind === 'number') return readYearRange(atoms, from);
    if (!/^(20|19)/.test(atoms[from].lower)) return undefined;
  }
  if (COUNTED_AFTER.has(next?.lower ?? '') || COUNTING.has(before)) return undefined;
  const certain = atom.value >= 1900 && atom.value < 2100;
  const preposition = YEAR_PREPOSITIONS.has(before);
  if (!certain && !(preposition && atom.value >= 1400 && /^(in|since|of|early|late|mid)$/.test(before)))
    return undefined;
  if (
    before === 'of' &&
    /^(total|average|number|out|sum|minimum|maximum|most|upwards)$/.test(lowerAt(atoms, from - 2))
  )
    return undefined;
  return date(from, from + 1, String(atom.value));
}

/** "2014-2018", "2021-22". */
function readYearRange(atoms: readonly Atom[], from: number): DateRead | undefined {
  const [first, , last] = atoms.slice(from, from + 3);
  const short = last.end - last.start === 2 && last.value === (first.value % 100) + 1;
  if (!short && !isYearLike(last)) return undefined;
  const until = short ? Math.floor(first.value / 100) * 100 + last.value : last.value;
  if (until <= first.value || (isClose(atoms, from + 3) && atoms[from + 3].kind !== 'mark')) return undefined;
  return { from, end: from + 3, type: 'date', value: [String(first.value), String(until)] };
}

/** "nineteen ninety-six", "the year two thousand". */
export function readSpokenYear(atoms: readonly Atom[], from: number): DateRead | undefined {
  const century = UNITS.get(lowerAt(atoms, from)) ?? TENS.get(lowerAt(atoms, from)) ?? 0;
  if (century < 15 || century > 20) return undefined;
  const ten = TENS.get(lowerAt(atoms, from + 1)) ?? UNITS.get(lowerAt(atoms, from + 1)) ?? 0;
  if (ten < 10) return undefined;
  const hyphen = lowerAt(atoms, from + 2) === '-' ? 1 : 0;
  const one = ten >= 20 ? UNITS.get(lowerAt(atoms, from + 2 + hyphen)) : undefined;
  const single = one !== undefined && one > 0 && one < 10;
  return date(from, single ? from + 3 + hyphen : from + 2, String(century * 100 + ten + (single ? one : 0)));
}
