import { periodOf } from '../calendarDays';
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

const SEASONS: Readonly<Record<string, string>> = {
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
};

function startOf(date: string): number {
  const week = /^(\d{4})-W(\d\d)/.exec(date);
  if (week) return (periodOf(week[1])?.[0] ?? 0) + 7 * (Number(week[2]) - 1);
  const written = date
    .replace(/-(SP|SU|FA|WI|Q\d)$/, (_, season: string) => `-${SEASONS[season]}`)
    .replace(/^(\d{3})X?$/, '$10');
  return periodOf(written)?.[0] ?? 0;
}
