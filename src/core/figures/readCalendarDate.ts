import type { Atom } from './atoms';
import {
  AMBIGUOUS_MONTHS,
  AMBIGUOUS_WEEKDAYS,
  DECADE_WORDS,
  HOLIDAYS,
  MONTHS,
  pad,
  SEASONS,
  WEEKDAYS,
} from './calendar';
import { date, isClose, lowerAt, pastPoint, type DateRead } from './dateRead';
import { readNumber } from './readNumber';
import { ORDINAL_ENDINGS, ORDINALS, TENS, UNITS } from './numberWords';

/** "September 18, 2001", "5 May", "August 2021", "Monday, Oct. 26", "2021-08-15", "the 1980s", "the third quarter". */
export function readCalendarDate(atoms: readonly Atom[], from: number): DateRead | undefined {
  const atom = atoms[from];
  if (atom.kind === 'number') {
    return (
      readNumericDate(atoms, from) ??
      readDayFirst(atoms, from) ??
      readDecade(atoms, from) ??
      readYear(atoms, from)
    );
  }
  return (
    readMonthFirst(atoms, from) ??
    readWeekday(atoms, from) ??
    readNamedPeriod(atoms, from) ??
    readDayFirst(atoms, from) ??
    readSpokenYear(atoms, from)
  );
}

/** "2021-08-15", "15/08/2021", "12.31.1999": only where day and month cannot be exchanged. */
function readNumericDate(atoms: readonly Atom[], from: number): DateRead | undefined {
  const [a, first, b, second, c] = atoms.slice(from, from + 5);
  if (!second || first.lower !== second.lower || !/^[-/]$/.test(first.lower) || b.kind !== 'number')
    return undefined;
  if (c?.kind !== 'number' || [first, b, second, c].some(({ spaced }) => spaced)) return undefined;
  const order = isYearLike(a)
    ? [a, b, c]
    : !isYearLike(c)
      ? undefined
      : a.value > 12
        ? [c, b, a]
        : b.value > 12 || a.value === b.value
          ? [c, a, b]
          : undefined;
  if (!order) return undefined;
  const [year, month, day] = order.map(({ value }) => value);
  if (!isDay(month, day)) return undefined;
  return date(from, from + 5, `${year}-${pad(month)}-${pad(day)}`);
}

function isYearLike({ value, kind, end, start }: Atom): boolean {
  return kind === 'number' && end - start === 4 && value >= 1000 && value < 2200;
}

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0);
}

/** The month named at an atom; short or ambiguous names count only beside a day or a year, or after a preposition. */
function monthAt(atoms: readonly Atom[], i: number): { month: number; end: number } | undefined {
  const atom = atoms[i];
  const month = atom && MONTHS.get(atom.lower);
  if (!month) return undefined;
  const end = atom.lower.length <= 4 ? pastPoint(atoms, i + 1) : i + 1;
  if (atom.capital && !AMBIGUOUS_MONTHS.has(atom.lower)) return { month, end };
  const next = atoms[end];
  const beside =
    next?.kind === 'number' ||
    /^(of|this|last|next|early|mid|late|since|until|till|in)$/.test(lowerAt(atoms, i - 1));
  const after = lowerAt(atoms, i - 1) === '-' && /^(early|mid|late)$/.test(lowerAt(atoms, i - 2));
  const spelled = ORDINALS.has(lowerAt(atoms, end)) || dayBefore(atoms, i) || after;
  if (!atom.capital) return next?.kind === 'number' && atom.lower.length > 3 ? { month, end } : undefined;
  return beside ||
    spelled ||
    (/^(by|between|from|to|and|through|the)$/.test(lowerAt(atoms, i - 1)) && atom.lower !== 'march')
    ? { month, end }
    : undefined;
}

function dayBefore(atoms: readonly Atom[], i: number): boolean {
  const before = atoms[i - 1];
  return (
    !!before && (before.kind === 'number' || ORDINAL_ENDINGS.has(before.lower) || ORDINALS.has(before.lower))
  );
}

/** A day of the month: "18", "18th", "eighth", "twenty-first". */
function dayAt(atoms: readonly Atom[], i: number): { day: number; end: number } | undefined {
  const atom = atoms[i];
  if (!atom) return undefined;
  if (atom.kind === 'number') {
    if (atom.end - atom.start > 2 || !(atom.value >= 1 && atom.value <= 31)) return undefined;
    const ordinal = isClose(atoms, i + 1) && ORDINAL_ENDINGS.has(lowerAt(atoms, i + 1));
    const end = ordinal ? i + 2 : i + 1;
    const glued =
      isClose(atoms, end) &&
      (/^[%/]$|^[a-z]/.test(lowerAt(atoms, end)) || (lowerAt(atoms, end) === ':' && isClose(atoms, end + 1)));
    return glued ? undefined : { day: atom.value, end };
  }
  if (!ORDINALS.has(atom.lower) && !TENS.has(atom.lower)) return undefined;
  const read = readNumber(atoms, i);
  return read?.kind === 'ordinal' && read.value <= 31 ? { day: read.value, end: read.end } : undefined;
}

/** A year after a month or a day: "2021", ", 2021", "'98", spoken ("nineteen ninety-six"). */
function yearAt(atoms: readonly Atom[], i: number, comma = true): { year: number; end: number } | undefined {
  let at = comma && lowerAt(atoms, i) === ',' ? i + 1 : i;
  if (lowerAt(atoms, at) === 'of') at++;
  const atom = atoms[at];
  if (!atom) return undefined;
  if (atom.kind === 'number')
    return isYearLike(atom) && !isClose(atoms, at + 1)
      ? { year: atom.value, end: at + 1 }
      : yearBefore(atoms, at);
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

/** "September 18, 2001", "August 2021", "Oct. 1-5", "March eighth". */
function readMonthFirst(atoms: readonly Atom[], from: number): DateRead | undefined {
  const named = monthAt(atoms, from);
  if (!named) return undefined;
  const month = pad(named.month);
  const the = lowerAt(atoms, named.end) === 'the' ? named.end + 1 : named.end;
  const day = dayAt(atoms, the);
  if (day && isDay(named.month, day.day)) {
    const year = yearAt(atoms, day.end);
    const prefix = year ? `${year.year}` : '-';
    const first = `${prefix}-${month}-${pad(day.day)}`;
    if (year) return date(from, year.end, first);
    const until = /^[-–—]$|^to$/.test(lowerAt(atoms, day.end)) ? dayAt(atoms, day.end + 1) : undefined;
    if (until && until.day > day.day && isDay(named.month, until.day)) {
      const common = yearAt(atoms, until.end);
      const start = `${common?.year ?? '-'}-${month}`;
      return {
        from,
        end: common?.end ?? until.end,
        type: 'date',
        value: [`${start}-${pad(day.day)}`, `${start}-${pad(until.day)}`],
      };
    }
    return date(from, day.end, first);
  }
  const year = yearAt(atoms, named.end);
  return year ? date(from, year.end, `${year.year}-${month}`) : date(from, named.end, `--${month}`);
}

/** "5 May 2018", "the 21st of June", "fifth of November". */
function readDayFirst(atoms: readonly Atom[], from: number): DateRead | undefined {
  const start = lowerAt(atoms, from) === 'the' ? from + 1 : from;
  const day = dayAt(atoms, start);
  if (!day) return undefined;
  const at =
    lowerAt(atoms, day.end) === 'of' ? day.end + 1 : lowerAt(atoms, day.end) === '-' ? day.end + 1 : day.end;
  const named = monthAt(atoms, at);
  if (!named || !isDay(named.month, day.day)) return undefined;
  const year = yearAt(atoms, named.end);
  return date(from, year?.end ?? named.end, `${year?.year ?? '-'}-${pad(named.month)}-${pad(day.day)}`);
}

/** "Wednesday", "Monday, Oct. 26", "this coming Sunday". The date decides where both are given. */
export function readWeekday(atoms: readonly Atom[], from: number): DateRead | undefined {
  const atom = atoms[from];
  const weekday =
    WEEKDAYS.get(atom.lower) ??
    (atom.lower.endsWith('days') ? WEEKDAYS.get(atom.lower.slice(0, -1)) : undefined);
  if (!weekday || !atom.capital) return undefined;
  const end = pastPoint(atoms, from + 1);
  const at = lowerAt(atoms, end) === ',' ? end + 1 : end;
  const day = at < atoms.length ? (readMonthFirst(atoms, at) ?? readDayFirst(atoms, at)) : undefined;
  if (day && typeof day.value === 'string' && day.value.length >= 7) return { ...day, from };
  return AMBIGUOUS_WEEKDAYS.has(atom.lower) ? undefined : date(from, from + 1, `XXXX-WXX-${weekday}`);
}

/** "1990s", "the 1980s", "'90s": a decade by its first three digits. */
function readDecade(atoms: readonly Atom[], from: number): DateRead | undefined {
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
function readYear(atoms: readonly Atom[], from: number): DateRead | undefined {
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
function readNamedPeriod(atoms: readonly Atom[], from: number): DateRead | undefined {
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

/** "third-quarter", "the fourth quarter of 1990", "the first half of 2019", "Q3". */
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
  if (kind === 'H' && !year) return undefined;
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
