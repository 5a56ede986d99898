import type { Figure } from '../analysis';
import { dayOf, type Day } from '../calendarDays';
import { WEEKDAYS } from '../figures/calendar';
import type { Span } from '../span';

/** A day that a text names by the calendar and places from the day of writing. */
export interface NamedDay {
  readonly span: Span;
  /** Absent where the text leaves the year out. */
  readonly year?: number;
  /** January is 1. */
  readonly month: number;
  readonly day: number;
  /** Monday is 1. */
  readonly weekday?: number;
  /** How many days after it the text was written, at least and at most. */
  readonly after: readonly [least: number, most: number];
  /** Whether the text may also have been written anywhere on that side in the same year. */
  readonly sameYear?: boolean;
}

type Tense = Figure['tense'];
type Distance = NamedDay['after'];

/** A weekday that the calendar's day explains is one of the days around the article's. */
const WEEK = 6;
/** News leaves the year out of the dates of its own year, and of those that the turn of the year is close to. */
const AROUND_THE_YEAR = 92;
/** A report is published on the day of its dateline or on the next. */
const FILED: Distance = [0, 1];

/**
 * The day that two dates side by side name, or one that begins with its weekday: "Wednesday (October 6)",
 * "yesterday, 5 October", "Wednesday, October 6".
 */
export function readNamedDay(text: string, first: Figure, second: Figure | undefined): NamedDay | undefined {
  return (second && readPair(text, first, second)) ?? readWithWeekday(text, first);
}

/** The day of a dateline that leaves the year out. */
export function dayOfDateline(figure: Figure): NamedDay | undefined {
  const day = calendarDay(figure);
  return day && day.year === undefined ? { span: figure.span, ...day, after: FILED } : undefined;
}

function readPair(text: string, first: Figure, second: Figure): NamedDay | undefined {
  const between = text.slice(first.span[1], second.span[0]);
  if (second.type !== 'date' || (between !== ' (' && between !== ', ')) return undefined;
  const [dated, other] = calendarDay(first) ? [first, second] : [second, first];
  const day = calendarDay(dated);
  const seen = /^(?:XXXX-WXX-(\d)|(-?)P([012])D)(?:T|$)/.exec(String(other.value));
  if (!day || !seen) return undefined;
  const span: Span = [
    first.span[0],
    second.span[1] + Number(between === ' (' && text[second.span[1]] === ')'),
  ];
  if (seen[1]) {
    const tense = other.tense ?? dated.tense;
    return {
      span,
      ...day,
      weekday: Number(seen[1]),
      ...(between === ' (' ? { after: within(WEEK, tense) } : withinYear(tense)),
    };
  }
  const distance = Number(seen[3]) * (seen[2] ? 1 : -1);
  return { span, ...day, after: [distance, distance] };
}

/** "Wednesday, October 6". With its year such a date may be of any time. */
function readWithWeekday(text: string, figure: Figure): NamedDay | undefined {
  const day = calendarDay(figure);
  if (!day || day.year !== undefined) return undefined;
  const [word] = text.slice(...figure.span).split(/[ ,.]/, 1);
  const weekday = WEEKDAYS.get(word.toLowerCase());
  if (weekday === undefined) return undefined;
  return { span: figure.span, ...day, weekday, ...withinYear(figure.tense) };
}

/** "on October 6": a day without a year, which the words around it may put in the past or in the future. */
export function readYearlessDay(figure: Figure, tense: Tense): NamedDay | undefined {
  const day = calendarDay(figure);
  return day && day.year === undefined ? { span: figure.span, ...day, ...withinYear(tense) } : undefined;
}

/** The days on which a text that names a day of a year so was written. */
export function daysOfWriting(
  { month, day, after, sameYear }: NamedDay,
  year: number,
): { first: Day; last: Day } {
  const named = dayOf(year, month, day);
  const [first, last] = [named + after[0], named + after[1]];
  return {
    first: sameYear && after[0] < 0 ? Math.min(first, dayOf(year, 1, 1)) : first,
    last: sameYear && after[1] > 0 ? Math.max(last, dayOf(year, 12, 31)) : last,
  };
}

function withinYear(tense: Tense): Pick<NamedDay, 'after' | 'sameYear'> {
  return { after: within(AROUND_THE_YEAR, tense), sameYear: true };
}

function within(days: number, tense: Tense): Distance {
  return [tense === 'past' ? 0 : -days, tense === 'future' ? 0 : days];
}

function calendarDay({ value }: Figure): Pick<NamedDay, 'year' | 'month' | 'day'> | undefined {
  const match = /^(\d{4}|-)-(\d\d)-(\d\d)(?:T|$)/.exec(String(value));
  if (!match) return undefined;
  return {
    ...(match[1] !== '-' && { year: Number(match[1]) }),
    month: Number(match[2]),
    day: Number(match[3]),
  };
}
