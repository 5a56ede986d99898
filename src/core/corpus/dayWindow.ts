import type { DateWindow } from '../analysis';
import { periodOf, type Day } from '../calendarDays';

/** First and last day that a date may mean; infinite where nothing is known of an edge. */
export type DayWindow = readonly [from: Day, to: Day];

/** The days between which an article was published; undefined when neither edge is a calendar date. */
export function windowOf({ earliest, latest }: DateWindow): DayWindow | undefined {
  const [from] = periodOf(earliest) ?? [-Infinity];
  const [, to] = periodOf(latest) ?? [0, Infinity];
  return from <= to && (Number.isFinite(from) || Number.isFinite(to)) ? [from, to] : undefined;
}

/** Days that lie between two windows; 0 when they meet. */
export function daysApart(a: DayWindow, b: DayWindow): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}
