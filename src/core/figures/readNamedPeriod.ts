import type { Atom } from './atoms';
import { DECADE_WORDS, HOLIDAYS, pad, SEASONS } from './calendar';
import { date, isClose, lowerAt, type DateRead } from './dateRead';
import { ORDINAL_ENDINGS, ORDINALS, TENS } from './numberWords';
import { readNumber } from './readNumber';
import { yearAt } from './readYear';

/** The words of a quarter or a half year by number. */
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

/** Quarters, half years, seasons, decades in words, centuries and holidays. */
export function readNamedPeriod(atoms: readonly Atom[], from: number): DateRead | undefined {
  const the = lowerAt(atoms, from) === 'the' ? 1 : 0;
  let at = from + the;
  const word = lowerAt(atoms, at);
  const decade = the ? DECADE_WORDS.get(word) : undefined;
  if (decade) return date(from, at + 1, decade);
  if (word === 'year' && (yearAt(atoms, at + 1, false) ?? spokenTwoThousand(atoms, at + 1))) {
    const year = yearAt(atoms, at + 1, false) ?? spokenTwoThousand(atoms, at + 1)!;
    return date(from, year.end, String(year.year));
  }
  const fiscal = word === 'fiscal';
  if (fiscal) {
    at++;
    const year = yearAt(atoms, at, false);
    if (year) return date(from, year.end, String(year.year));
  }
  const season = SEASONS.get(lowerAt(atoms, at));
  if (season) {
    const year = yearAt(atoms, at + 1, false);
    if (year) return date(from, year.end, `${year.year}-${season}`);
    const certain =
      the &&
      /^(summer|winter|spring|autumn)$/.test(lowerAt(atoms, at)) &&
      /^(in|during|since|until|over|by|of|into|through)$/.test(lowerAt(atoms, from - 1));
    return certain ? date(from, at + 1, `XXXX-${season}`) : undefined;
  }
  return readPartOfYear(atoms, from, at) ?? readCentury(atoms, from, at) ?? readHoliday(atoms, from);
}

function spokenTwoThousand(atoms: readonly Atom[], i: number): { year: number; end: number } | undefined {
  const read = lowerAt(atoms, i) === 'two' ? readNumber(atoms, i) : undefined;
  return read && read.value >= 2000 && read.value < 2100 ? { year: read.value, end: read.end } : undefined;
}

/** "third-quarter", "the fourth quarter of 1990", "the first half of 2019", "the first half of the year", "Q3". */
function readPartOfYear(atoms: readonly Atom[], from: number, at: number): DateRead | undefined {
  const q = /^q$/.test(lowerAt(atoms, at)) && isClose(atoms, at + 1);
  const number = PARTS_OF_YEAR.get(lowerAt(atoms, q ? at + 1 : at));
  if (!number) return undefined;
  let end = q ? at + 2 : at + 1;
  let kind = 'Q';
  if (!q) {
    if (ORDINAL_ENDINGS.has(lowerAt(atoms, end)) && isClose(atoms, end)) end++;
    if (lowerAt(atoms, end) === '-') end++;
    const word = lowerAt(atoms, end);
    if (word !== 'quarter' && !(word === 'half' && number < 3)) return undefined;
    kind = word === 'half' ? 'H' : 'Q';
    end++;
  }
  const year = yearAt(atoms, end, false);
  if (kind === 'H' && !year) {
    const ofYear = ['of', 'the', 'year'].every((word, i) => lowerAt(atoms, end + i) === word);
    return ofYear ? date(from, end + 3, `XXXX-H${number}`) : undefined;
  }
  return date(from, year?.end ?? end, `${year?.year ?? 'XXXX'}-${kind}${number}`);
}

/** "the 19th century": its first two digits, as EDTF writes it. */
function readCentury(atoms: readonly Atom[], from: number, at: number): DateRead | undefined {
  const atom = atoms[at];
  const read =
    atom && (atom.kind === 'number' || ORDINALS.has(atom.lower) || TENS.has(atom.lower))
      ? readNumber(atoms, at)
      : undefined;
  if (read?.kind !== 'ordinal' || read.value > 30) return undefined;
  const end = lowerAt(atoms, read.end) === '-' ? read.end + 1 : read.end;
  return /^centur(y|ies)$/.test(lowerAt(atoms, end)) ? date(from, end + 1, pad(read.value - 1)) : undefined;
}

function readHoliday(atoms: readonly Atom[], from: number): DateRead | undefined {
  if (!atoms[from].capital) return undefined;
  const one = lowerAt(atoms, from);
  const two = `${one} ${lowerAt(atoms, from + 1)}`;
  const value = HOLIDAYS.get(two) ?? HOLIDAYS.get(one);
  if (!value) return undefined;
  const end = from + (HOLIDAYS.has(two) ? 2 : 1);
  const year = yearAt(atoms, end);
  return date(from, year?.end ?? end, year ? `${year.year}${value.slice(1)}` : value);
}
