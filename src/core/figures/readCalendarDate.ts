import type { Atom } from './atoms';
import { AMBIGUOUS_MONTHS, AMBIGUOUS_WEEKDAYS, MONTHS, pad, WEEKDAYS, WHOLE_SHORT_MONTHS } from './calendar';
import { date, isClose, lowerAt, pastPoint, type DateRead } from './dateRead';
import { ORDINAL_ENDINGS, ORDINALS, TENS } from './numberWords';
import { readNamedPeriod } from './readNamedPeriod';
import { readNumber } from './readNumber';
import { isYearLike, readDecade, readSpokenYear, readYear, yearAt } from './readYear';

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

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0);
}

/** The month named at an atom; short or ambiguous names count only beside a day or a year, or after a preposition. */
function monthAt(atoms: readonly Atom[], i: number): { month: number; end: number } | undefined {
  const atom = atoms[i];
  const month = atom && MONTHS.get(atom.lower);
  if (!month) return undefined;
  const isShortened = atom.lower.length <= 4 && !WHOLE_SHORT_MONTHS.has(atom.lower);
  const end = isShortened ? pastPoint(atoms, i + 1) : i + 1;
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
