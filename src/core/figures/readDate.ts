import type { Atom } from './atoms';
import {
  DAY_PARTS,
  DECADE_WORDS,
  DEICTIC_DAYS,
  FREQUENCIES,
  HOLIDAYS,
  MONTHS,
  PERIOD_PARTS,
  SEASONS,
  WEEKDAYS,
} from './calendar';
import { lowerAt, type DateRead } from './dateRead';
import { readCalendarDate } from './readCalendarDate';
import { readRelativeDate, withDayPart } from './readRelativeDate';
import { readTime } from './readTime';

/** The longest date or time that starts at an atom. */
export function readDate(atoms: readonly Atom[], from: number): DateRead | undefined {
  return (
    readTimeAndDate(atoms, from) ?? readPart(atoms, from) ?? readBetween(atoms, from) ?? readOne(atoms, from)
  );
}

/** One date with what belongs to it: its part of the day, its hour. */
function readOne(atoms: readonly Atom[], from: number): DateRead | undefined {
  const read = readRelativeDate(atoms, from) ?? readCalendarDate(atoms, from);
  if (read?.type !== 'date') return read;
  return withHour(atoms, withDayPart(atoms, read));
}

/** "Friday at 9 a.m.". */
function withHour(atoms: readonly Atom[], read: DateRead): DateRead {
  if (!isDay(read.value)) return read;
  const at = lowerAt(atoms, read.end) === 'at' ? read.end + 1 : read.end;
  const time =
    at > read.end || atoms[at]?.kind === 'number' ? at < atoms.length && readTime(atoms, at) : undefined;
  return time ? { ...read, end: time.end, value: `${read.value}${time.value as string}` } : read;
}

/** Whether a value names a day (so that an hour or a part of the day can follow). */
function isDay(value: DateRead['value']): value is string {
  return typeof value === 'string' && /^(\d{4}-\d\d-\d\d|--\d\d-\d\d|XXXX-WXX-\d|-?P\dD)$/.test(value);
}

/** "9 a.m. Tuesday", "4 p.m. GMT, March 12", "midnight Friday". */
function readTimeAndDate(atoms: readonly Atom[], from: number): DateRead | undefined {
  const time = readTime(atoms, from);
  if (!time) return undefined;
  let at = time.end;
  if (lowerAt(atoms, at) === ',') at++;
  if (lowerAt(atoms, at) === 'on') at++;
  const day = at < atoms.length ? (readRelativeDate(atoms, at) ?? readCalendarDate(atoms, at)) : undefined;
  if (!day || !isDay(day.value)) return time;
  return { ...day, from, value: `${day.value}${time.value as string}` };
}

/** "early next year", "mid-August", "late on Friday", "the end of 1990", "the beginning of October". */
function readPart(atoms: readonly Atom[], from: number): DateRead | undefined {
  const the = lowerAt(atoms, from) === 'the' ? 1 : 0;
  const word = lowerAt(atoms, from + the);
  let at = from + the + 1;
  let modifier: string | undefined;
  if (PERIOD_PARTS.has(word)) {
    modifier = word;
    if (/^[-–]$/.test(lowerAt(atoms, at))) at++;
    else if (/^(in|on)$/.test(lowerAt(atoms, at))) at++;
    if (lowerAt(atoms, at) === 'the') at++;
  } else if (/^(end|beginning|start|middle|rest|turn)$/.test(word) && lowerAt(atoms, at) === 'of') {
    modifier = word;
    at++;
    if (lowerAt(atoms, at) === 'the') at++;
  }
  if (!modifier || at >= atoms.length) return undefined;
  const part = the === 0 ? DAY_PARTS.get(lowerAt(atoms, at)) : undefined;
  if (part) return { from, end: at + 1, type: 'time', value: part, modifier };
  const read = readOne(atoms, at) ?? readDecadeWord(atoms, at);
  const names = read?.type === 'date' && typeof read.value === 'string';
  return names ? { ...read, from, modifier } : undefined;
}

/** "late sixties" says a decade only after "the". */
function readDecadeWord(atoms: readonly Atom[], at: number): DateRead | undefined {
  const decade = lowerAt(atoms, at - 1) === 'the' ? DECADE_WORDS.get(lowerAt(atoms, at)) : undefined;
  return decade ? { from: at, end: at + 1, type: 'date', value: decade } : undefined;
}

const CONNECTORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['between', ['and', 'to', 'through']],
  ['from', ['to', 'until', 'through', 'till']],
]);

/** "between 2013 and 2018", "from March to May 2020". */
function readBetween(atoms: readonly Atom[], from: number): DateRead | undefined {
  const connectors = CONNECTORS.get(lowerAt(atoms, from));
  if (!connectors || from + 1 >= atoms.length) return undefined;
  const first = readOne(atoms, from + 1);
  if (first?.type !== 'date' || typeof first.value !== 'string') return undefined;
  if (!connectors.includes(lowerAt(atoms, first.end)) || first.end + 1 >= atoms.length) return undefined;
  const last = readOne(atoms, first.end + 1);
  if (last?.type !== 'date' || typeof last.value !== 'string') return undefined;
  return { from, end: last.end, type: 'date', value: [withYearOf(first.value, last.value), last.value] };
}

/** "from March to May 2020": the first month is of the same year. */
function withYearOf(value: string, other: string): string {
  return value.startsWith('--') && /^\d{4}-/.test(other) && value.slice(2, 4) <= other.slice(5, 7)
    ? `${other.slice(0, 4)}${value.slice(1)}`
    : value;
}

/** The words, beside numbers, that a date or time may begin with. */
export const DATE_STARTERS: readonly string[] = [
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...DEICTIC_DAYS.keys(),
  ...FREQUENCIES.keys(),
  ...SEASONS.keys(),
  ...PERIOD_PARTS,
  ...[...HOLIDAYS.keys()].map((name) => name.split(' ')[0]),
  ...(
    'noon midnight last past previous this current next coming following every each several few recent end beginning ' +
    'start middle rest turn year fiscal q days weeks months quarters years decades centuries day'
  ).split(' '),
];
