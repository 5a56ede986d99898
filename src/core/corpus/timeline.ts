import { dayOf, mondayOfWeek, periodOf, type Day, type Period } from '../calendarDays';
import type { FigureValue } from '../analysis';
import type { DatePrecision, TimelineEntry } from './comparison';
import type { CorpusArticle } from './corpusArticle';

/** The dates that the articles name, as far as the calendar day, week, month or year is known, earliest first. */
export function readTimeline(articles: readonly CorpusArticle[]): TimelineEntry[] {
  const entries = new Map<
    string,
    { start: number; entry: TimelineEntry & { members: TimelineEntry['members'][number][] } }
  >();
  for (const { text, analysis } of articles) {
    for (const { type, value, span } of analysis.figures) {
      const dated = type === 'date' ? readDate(value) : undefined;
      if (!dated) continue;
      const { date, precision, start } = dated;
      const known = entries.get(date) ?? { start, entry: { date, precision, members: [] } };
      entries.set(date, known);
      known.entry.members.push({ article: analysis.id, span, text: text.slice(...span) });
    }
  }
  return [...entries.values()]
    .sort((a, b) => a.start - b.start || a.entry.date.localeCompare(b.entry.date))
    .map(({ entry }) => entry);
}

interface DatedValue {
  readonly date: string;
  readonly precision: DatePrecision;
  /** First day, to sort by. */
  readonly start: number;
}

/** Shapes of values that name a time on the calendar, and what is left of them when a part of the day is cut off. */
const SHAPES: readonly (readonly [RegExp, DatePrecision])[] = [
  [/^\d{4}-\d\d-\d\d(?=T|$)/, 'day'],
  [/^\d{4}-W\d\d(?:-WE)?$/, 'week'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}-(?:SP|SU|FA|WI|Q[1-4])$/, 'season'],
  [/^\d{4}$/, 'year'],
  [/^\d{3}X?$/, 'decade'],
];

function readDate(value: FigureValue): DatedValue | undefined {
  if (typeof value === 'string') return readPoint(value);
  const [from, to] = Array.isArray(value) ? value.map((end) => readPoint(String(end))) : [];
  return from && to && { date: `${from.date}/${to.date}`, precision: 'period', start: from.start };
}

function readPoint(value: string): DatedValue | undefined {
  for (const [shape, precision] of SHAPES) {
    const date = shape.exec(value)?.[0];
    if (date) return { date, precision, start: startOf(date) };
  }
  return undefined;
}

/** The months that seasons and quarters begin with. */
const SEASONS: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
};

function startOf(date: string): Day {
  return daysOfDate(date)[0];
}

/** First and last day of a date on the timeline. */
export function daysOfDate(date: string): Period {
  const [from, to] = date.split('/').map(daysOfPoint);
  return to ? [Math.min(from[0], to[0]), Math.max(from[1], to[1])] : from;
}

function daysOfPoint(date: string): Period {
  const [, year, week] = /^(\d{4})-W(\d\d)/.exec(date) ?? [];
  if (week) {
    const monday = mondayOfWeek(Number(year), Number(week));
    return [monday, monday + 6];
  }
  const [, ofYear, season] = /^(\d{4})-(SP|SU|FA|WI|Q\d)$/.exec(date) ?? [];
  if (season) {
    const first = SEASONS[season];
    return [dayOf(Number(ofYear), first, 1), dayOf(Number(ofYear), first + 3, 1) - 1];
  }
  const [, decade] = /^(\d{3})X?$/.exec(date) ?? [];
  if (decade) return [dayOf(Number(`${decade}0`), 1, 1), dayOf(Number(`${decade}9`), 12, 31)];
  return periodOf(date) ?? [0, 0];
}
