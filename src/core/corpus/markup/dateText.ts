import { DAY_MS } from '../../calendarDays';
import type { DatePrecision } from '../comparison';
import type { ViewedDate } from '../view/comparisonView';

/** The parts of a date that are known; longer periods are told by their first and last month. */
const PARTS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  week: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  season: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
  decade: { year: 'numeric' },
  period: { year: 'numeric', month: 'short' },
};

/** A date of the timeline as people write it. */
export function dateText(
  { days: [from, to], precision }: Pick<ViewedDate, 'days' | 'precision'>,
  language: string,
): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...PARTS[precision] });
  return format.formatRange(from * DAY_MS, to * DAY_MS);
}
