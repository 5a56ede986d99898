import type { Atom } from './atoms';
import {
  CALENDAR_UNITS,
  DAY_PARTS,
  DEICTIC_DAYS,
  FREQUENCIES,
  MONTHS,
  pad,
  SEASONS,
  WEEKDAYS,
} from './calendar';
import { date, isClose, lowerAt, type DateRead } from './dateRead';
import { readWeekday } from './readCalendarDate';
import { readNumber } from './readNumber';

/** "yesterday", "last week", "the past two months", "this morning", "next Friday", "two years ago", "every day". */
export function readRelativeDate(atoms: readonly Atom[], from: number): DateRead | undefined {
  const word = lowerAt(atoms, from);
  const day = DEICTIC_DAYS.get(word);
  if (day) return withDayPart(atoms, date(from, from + 1, day));
  const frequency = FREQUENCIES.get(word);
  if (frequency) return { from, end: from + 1, type: 'duration', value: frequency };
  return readDayBeside(atoms, from) ?? readShifted(atoms, from) ?? readVagueSpan(atoms, from);
}

/** "the day before yesterday", "the day after tomorrow". */
function readDayBeside(atoms: readonly Atom[], from: number): DateRead | undefined {
  const at = lowerAt(atoms, from) === 'the' ? from + 1 : from;
  if (lowerAt(atoms, at) !== 'day') return undefined;
  const words = `${lowerAt(atoms, at + 1)} ${lowerAt(atoms, at + 2)}`;
  if (words === 'before yesterday') return date(from, at + 3, '-P2D');
  return words === 'after tomorrow' ? date(from, at + 3, 'P2D') : undefined;
}

/** How far a word moves from the present, in units of what follows it. */
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);

const REPEATS: ReadonlySet<string> = new Set(['every', 'each']);

/** A shifting word and the unit, weekday, month, season or part of the day that it shifts. */
function readShifted(atoms: readonly Atom[], from: number): DateRead | undefined {
  let at = lowerAt(atoms, from) === 'the' ? from + 1 : from;
  const first = lowerAt(atoms, at);
  if (REPEATS.has(first)) return readRepeated(atoms, from, at + 1);
  if (first === 'first') return readShiftedSpan(atoms, from, at + 1, undefined);
  let shift = SHIFTS.get(first);
  if (shift === undefined || (first === 'past' && at === from && !isCounted(atoms, at + 1))) return undefined;
  at++;
  const second = SHIFTS.get(lowerAt(atoms, at));
  if (shift === 0 && second) {
    shift = first === 'this' && lowerAt(atoms, at) === 'past' ? -1 : second; // "this coming Sunday", "this past spring"
    at++;
  }
  const tense: DateRead['tense'] = shift < 0 ? 'past' : shift > 0 ? 'future' : 'present';
  const extra = { tense };
  const word = lowerAt(atoms, at);
  if (word === 'fiscal' || word === 'calendar') at++;
  const unit = CALENDAR_UNITS.get(lowerAt(atoms, at));
  if (unit) {
    if (first === 'past' && at > from + 1)
      return { from, end: at + 1, type: 'duration', value: period(1, unit), ...extra };
    if (unit === 'D' && shift !== 0) return undefined;
    return date(from, at + 1, distance(shift, unit), extra);
  }
  const weekday = WEEKDAYS.get(word);
  if (weekday && atoms[at].capital) {
    const named = readWeekday(atoms, at);
    if (named && named.end > at + 1) return { ...named, from, ...extra };
    return withDayPart(atoms, date(from, at + 1, `XXXX-WXX-${weekday}`, extra));
  }
  const month = MONTHS.get(word);
  if (month && atoms[at].capital) return date(from, at + 1, `--${pad(month)}`, extra);
  const season = SEASONS.get(word);
  if (season) return date(from, at + 1, `XXXX-${season}`, extra);
  const part = DAY_PARTS.get(word);
  if (part && !word.endsWith('s')) return date(from, at + 1, `${distance(shift, 'D')}${part}`, extra);
  if (word === 'weekend') return date(from, at + 1, `${distance(shift, 'W')}WE`, extra);
  return shift === 0 ? undefined : readShiftedSpan(atoms, from, at, tense);
}

function isCounted(atoms: readonly Atom[], at: number): boolean {
  const word = lowerAt(atoms, at);
  return (
    CALENDAR_UNITS.has(word) || !!(atoms[at] && readNumber(atoms, at)) || word === 'few' || word === 'several'
  );
}

/** "the past two months", "the next few years", "the first nine months". */
function readShiftedSpan(
  atoms: readonly Atom[],
  from: number,
  at: number,
  tense: DateRead['tense'],
): DateRead | undefined {
  if (!atoms[at]) return undefined;
  const count = readNumber(atoms, at);
  const few = /^(few|several|couple)$/.test(lowerAt(atoms, at));
  if (!count && !few) return undefined;
  let end = count ? count.end : at + 1;
  if (!count && lowerAt(atoms, end) === 'of') end++;
  if (/^(fiscal|straight|consecutive|calendar)$/.test(lowerAt(atoms, end))) end++;
  const unit = unitOf(lowerAt(atoms, end));
  if (!unit) return undefined;
  return {
    from,
    end: end + 1,
    type: 'duration',
    value: count ? period(count.value, unit) : `PX${unit}`,
    ...(tense && { tense }),
  };
}

/** "every day", "each July", "every two weeks". */
function readRepeated(atoms: readonly Atom[], from: number, at: number): DateRead | undefined {
  const word = lowerAt(atoms, at);
  const unit = CALENDAR_UNITS.get(word);
  if (unit) return { from, end: at + 1, type: 'duration', value: period(1, unit) };
  const month = MONTHS.get(word);
  if (month && atoms[at].capital) return date(from, at + 1, `XXXX-${pad(month)}`);
  const weekday = WEEKDAYS.get(word);
  if (weekday && atoms[at].capital) return date(from, at + 1, `XXXX-WXX-${weekday}`);
  const part = DAY_PARTS.get(word);
  if (part) return { from, end: at + 1, type: 'time', value: part };
  return undefined;
}

/** "several years", "recent weeks", "a year ago", "months ago", "decades-long". */
function readVagueSpan(atoms: readonly Atom[], from: number): DateRead | undefined {
  const word = lowerAt(atoms, from);
  if (/^(several|few|recent|coming)$/.test(word)) {
    const unit = pluralUnit(lowerAt(atoms, from + 1));
    if (!unit) return undefined;
    const ago = agoAt(atoms, from + 2);
    if (ago) return date(from, ago.end, `${ago.sign}PX${unit}`);
    const start = word === 'few' && lowerAt(atoms, from - 1) === 'a' ? from - 1 : from;
    return { from: start, end: from + 2, type: 'duration', value: `PX${unit}` };
  }
  if (word === 'a' || word === 'an') {
    const unit = CALENDAR_UNITS.get(lowerAt(atoms, from + 1));
    const ago = unit && agoAt(atoms, from + 2);
    return ago ? date(from, ago.end, `${ago.sign}${period(1, unit)}`) : undefined;
  }
  const unit = pluralUnit(word);
  const ago = unit && agoAt(atoms, from + 1);
  if (ago) return date(from, ago.end, `${ago.sign}PX${unit}`);
  if (unit && lowerAt(atoms, from + 1) === '-' && /^(long|old)$/.test(lowerAt(atoms, from + 2))) {
    return { from, end: from + 3, type: 'duration', value: `PX${unit}` };
  }
  return undefined;
}

/** "ago", "earlier", "later", "from now" after a span of time: on which side of the reference it lies. */
export function agoAt(atoms: readonly Atom[], at: number): { end: number; sign: '-' | '' } | undefined {
  const word = lowerAt(atoms, at);
  if (word === 'ago' || word === 'earlier') return { end: at + 1, sign: '-' };
  if (word === 'later') return { end: at + 1, sign: '' };
  return word === 'from' && lowerAt(atoms, at + 1) === 'now' ? { end: at + 2, sign: '' } : undefined;
}

/** The day with its part: "Wednesday night", "yesterday evening", "early Friday morning". */
export function withDayPart(atoms: readonly Atom[], read: DateRead): DateRead {
  const part = DAY_PARTS.get(lowerAt(atoms, read.end));
  if (!part || typeof read.value !== 'string' || /T/.test(read.value.replace(/^-?P/, ''))) return read;
  if (isClose(atoms, read.end)) return read;
  return { ...read, end: read.end + 1, value: read.value + part };
}

function pluralUnit(word: string): string | undefined {
  return word.endsWith('s') ? unitOf(word) : undefined;
}

function unitOf(word: string): string | undefined {
  return CALENDAR_UNITS.get(word) ?? CALENDAR_UNITS.get(word.replace(/ies$/, 'y').replace(/s$/, ''));
}

/** An ISO 8601 duration; a unit may carry a factor ("10Y" of decades). */
function period(count: number, unit: string): string {
  const factor = parseInt(unit, 10) || 1;
  return `P${count * factor}${unit.replace(/\d/g, '')}`;
}

function distance(shift: number, unit: string): string {
  return `${shift < 0 ? '-' : ''}${period(Math.abs(shift), unit)}`;
}
