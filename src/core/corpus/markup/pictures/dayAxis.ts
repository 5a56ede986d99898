import { scaleSymlog, scaleUtc } from 'd3-scale';
import { DAY_MS, type Day, type Period } from '../../../calendarDays';
import type { Markup } from '../markup';
import { label, line, widthOf } from './drawing';

/** Days along a line from left to right. */
export interface DayAxis {
  readonly at: (day: Day) => number;
  readonly ticks: readonly Tick[];
}

interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Pixels between the labels of two ticks. */
const GAP = 14;

/** All days the same distance apart. */
export function evenAxis([first, last]: Period, range: readonly [number, number], language: string): DayAxis {
  const scale = scaleUtc()
    .domain([first, last].map((day) => new Date(day * DAY_MS)))
    .range(range);
  const format = formatFor(last - first, language);
  const count = Math.max(2, Math.floor((range[1] - range[0]) / 100));
  const ticks = scale.ticks(count).map((date) => ({ x: scale(date), label: format.format(date) }));
  return { at: (day) => scale(new Date(day * DAY_MS)), ticks: ticks.filter(hasRoom()) };
}

/** Days before and after the middle that the stretched axis has a tick at, those that are labeled first, first. */
const DISTANCES = [0, 36_524, 18_262, 9131, 3652, 1826, 365, 30, 7, 91, 730, 182, 1, 14];

/** The days about `middle` far apart, those before and after it the closer together the further away they are. */
export function stretchedAxis(
  [first, last]: Period,
  middle: Day,
  range: readonly [number, number],
  language: string,
): DayAxis {
  const scale = scaleSymlog()
    .constant(2)
    .domain([first - middle, last - middle])
    .range(range);
  const hasRoomFor = hasRoom();
  const ticks = DISTANCES.flatMap((distance) => (distance ? [-distance, distance] : [0]))
    .filter((distance) => first <= middle + distance && middle + distance <= last)
    .map((distance) => ({
      x: scale(distance),
      label: formatFor(Math.abs(distance), language).format((middle + distance) * DAY_MS),
    }))
    .filter(hasRoomFor);
  return { at: (day) => scale(day - middle), ticks };
}

/** The labels with their ticks, and lines from there down to `bottom`. */
export function axisMarkup({ ticks }: DayAxis, y: number, bottom: number): Markup[] {
  return ticks.flatMap((tick) => [
    line(tick.x, y + 6, tick.x, bottom, 'grid-line'),
    label(tick.x, y, tick.label, { anchor: 'middle', class: 'tick' }),
  ]);
}

/** Dates of as many parts as tell them apart over so many days. */
function formatFor(days: number, language: string): Intl.DateTimeFormat {
  const parts: Intl.DateTimeFormatOptions =
    days > 1500
      ? { year: 'numeric' }
      : days > 120
        ? { year: 'numeric', month: 'short' }
        : { month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts });
}

/** Takes the ticks whose labels do not run into those taken before. */
function hasRoom(): (tick: Tick) => boolean {
  const taken: [from: number, to: number][] = [];
  return ({ x, label }) => {
    const half = (widthOf(label) + GAP) / 2;
    if (taken.some(([from, to]) => x - half < to && from < x + half)) return false;
    taken.push([x - half, x + half]);
    return true;
  };
}
