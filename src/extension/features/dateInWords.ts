import { DAY_MS, dayOf, mondayOfWeek, periodOf, type Day } from '../../core/calendarDays';
import { dateFormat, distanceFormat, numberFormat } from './formats';

/** Units of ISO 8601 durations: those of days, and those of hours behind the "T". */
const dayUnits: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const hourUnits: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

const distanceUnits: Readonly<Record<string, Intl.RelativeTimeFormatUnit>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
};

/** An hour in each part of the day that a date may name. */
const partsOfDay: Readonly<Record<string, number>> = { MO: 8, AF: 14, EV: 18, NI: 22 };

/** A Monday, to name weekdays by. */
const SOME_MONDAY = dayOf(2024, 1, 1);
/** A leap year, so that every day that a text may name is in it. */
const LEAP_YEAR = 2024;
const HOUR_MS = 3_600_000;

/**
 * The value of a date or a time as a person would write it, with no part that it does not give; undefined for the
 * rarer forms.
 */
export function dateInWords(value: string, language: string): string | undefined {
  const [date, , time] = splitTime(value);
  if (!date) return time && timeInWords(time, language);
  const day = calendarInWords(date, language) ?? distanceInWords(date, language);
  if (!time || day === undefined) return day;
  const clock = timeInWords(time, language);
  return clock && `${day}, ${clock}`;
}

/** "P3M" is "3 months"; undefined for the rarer forms. */
export function durationInWords(value: string, language: string): string | undefined {
  const duration = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(value);
  const unit = duration && (duration[1] ? hourUnits : dayUnits)[duration[3]];
  if (!unit) return undefined;
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(duration[2]));
}

/** Date, the "T" and time: "2021-10-06T09:00", "-P1DTNI". */
function splitTime(value: string): string[] {
  return (/^((?:-?P\d+[A-Z]|[^T]+)?)(T(.+))?$/.exec(value) ?? []).slice(1);
}

function timeInWords(time: string, language: string): string | undefined {
  const clock = /^(\d\d):(\d\d)/.exec(time);
  const part = partsOfDay[time];
  if (!clock && part === undefined) return undefined;
  const at = clock ? Number(clock[1]) * HOUR_MS + Number(clock[2]) * 60_000 : part * HOUR_MS;
  return write(language, at, clock ? { timeStyle: 'short' } : { dayPeriod: 'long' });
}

function calendarInWords(date: string, language: string): string | undefined {
  const named = /^(\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (named) {
    const [, year, month, day] = named;
    const hasYear = year !== '-';
    const at = dayOf(hasYear ? Number(year) : LEAP_YEAR, Number(month ?? 1), Number(day ?? 1));
    return write(language, at * DAY_MS, {
      ...(hasYear && { year: 'numeric' }),
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
  }
  const weekday = /^XXXX-WXX-([1-7])$/.exec(date);
  if (weekday) return write(language, (SOME_MONDAY + Number(weekday[1]) - 1) * DAY_MS, { weekday: 'long' });
  return periodInWords(date, language);
}

/** A week, a weekend, a quarter, a half year, a decade or a century by its first and its last day, month or year. */
function periodInWords(date: string, language: string): string | undefined {
  const [, year, kind, number, weekend] = /^(\d{4})-([WQH])(\d\d?)(-WE)?$/.exec(date) ?? [];
  if (kind === 'W') {
    const monday = mondayOfWeek(Number(year), Number(number));
    return writeRange(language, weekend ? monday + 5 : monday, monday + 6, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    });
  }
  if (kind) {
    const months = kind === 'Q' ? 3 : 6;
    const last = Number(number) * months;
    return writeRange(language, dayOf(Number(year), last - months + 1, 1), dayOf(Number(year), last, 1), {
      year: 'numeric',
      month: 'long',
    });
  }
  if (!/^\d{2,3}$/.test(date)) return undefined;
  return writeRange(
    language,
    dayOf(Number(date.padEnd(4, '0')), 1, 1),
    dayOf(Number(date.padEnd(4, '9')), 1, 1),
    {
      year: 'numeric',
    },
  );
}

/** "-P1D" is "yesterday", "P0W" is "this week". */
function distanceInWords(date: string, language: string): string | undefined {
  const [, back, count, unit] = /^(-?)P(\d+)([DWMQY])$/.exec(date) ?? [];
  if (!count) return undefined;
  const format = distanceFormat(language, { numeric: 'auto' });
  return format.format(Number(count) * (back ? -1 : 1), distanceUnits[unit]);
}

/** A day as a window of publication gives it. */
export function dayInWords(isoDate: string, language: string): string {
  const period = periodOf(isoDate);
  return period ? write(language, period[0] * DAY_MS, { dateStyle: 'long' }) : isoDate;
}

function write(language: string, at: number, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, options).format(at);
}

function writeRange(language: string, from: Day, to: Day, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, options).formatRange(from * DAY_MS, to * DAY_MS);
}
