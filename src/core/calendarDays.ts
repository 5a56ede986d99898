/** A day of the Gregorian calendar as the number of days since 1970-01-01. */
export type Day = number;

/** First and last day of a period. */
export type Period = readonly [first: Day, last: Day];

export const DAY_MS = 86_400_000;

/** The day of a year, a month (January is 1) and a day; months and days beyond the end count on. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** "2021-10-06". */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** January is 1. */
export function monthOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

/** Monday is 1, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of a week of ISO 8601: the first week of a year is that of January 4. */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The days of an ISO date of any precision: a year, a month or a day; what follows a day is passed over. */
export function periodOf(date: string): Period | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (!match[2]) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (month < 1 || month > 12) return undefined;
  if (!match[3]) return [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];
  const only = dayOf(year, month, day);
  return isoDay(only) === match[0] ? [only, only] : undefined;
}
