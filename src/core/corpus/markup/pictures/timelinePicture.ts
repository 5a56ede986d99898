import type { DateWindow } from '../../../analysis';
import { periodOf, type Period } from '../../../calendarDays';
import type { ComparisonView, ViewedDate } from '../../view/comparisonView';
import type { PageContext } from '../context';
import { dateText } from '../dateText';
import { markup, type Markup } from '../markup';
import { axisMarkup, evenAxis, stretchedAxis, type DayAxis } from './dayAxis';
import { bar, drawing, label, line, round } from './drawing';

const LANE = 30;
const AXIS = 24;
const RADIUS = 4.5;
/** Days about the middle of the articles' dates; when most articles are from them, the axis spreads them out. */
const ONE_TIME = 30;

export interface TimelinePicture {
  readonly svg: Markup;
  readonly isStretched: boolean;
}

/** The dates that the articles name on one axis, a lane for each article; undefined when there are none. */
export function timelinePicture(
  { timeline, articles }: Pick<ComparisonView, 'timeline' | 'articles'>,
  title: string,
  { width, language, words }: PageContext,
): TimelinePicture | undefined {
  if (!timeline.length) return undefined;
  const published = articles.map((article) => article.published && daysOfWindow(article.published));
  const middles = published.flatMap((days) => (days ? [(days[0] + days[1]) / 2] : []));
  const all = [...timeline.flatMap(({ days }) => days), ...published.flatMap((days) => days ?? [])];
  const [first, last] = [least(all), -least(all.map((day) => -day))];
  const middle = Math.round(medianOf(middles));
  const near = middles.filter((day) => Math.abs(day - middle) <= ONE_TIME);
  const isStretched = 2 * near.length > middles.length && last - first > 4 * ONE_TIME;
  const left = Math.min(190, width * 0.3);
  const range = [left + 8, width - 24] as const;
  const axis = isStretched
    ? stretchedAxis([first, last], middle, range, language)
    : evenAxis([first - 1, last + 1], range, language);
  const height = AXIS + articles.length * LANE + 4;
  const lanes = articles.flatMap(({ name }, i) => {
    const y = AXIS + i * LANE;
    const days = published[i];
    return [
      line(0, y, width, y, 'row-line'),
      label(0, y + LANE / 2 + 4, name, { room: left - 10, class: 'name' }),
      days && publication(axis.at(days[0]), axis.at(days[1]), y + LANE / 2, words.publication),
    ].filter((shape) => shape !== undefined);
  });
  const dates = timeline.flatMap((entry) =>
    entry.members.map(({ article, place, text }) =>
      dateMark(entry, AXIS + article * LANE + LANE / 2, axis, `${dateText(entry, language)}: ${text}`, place),
    ),
  );
  const svg = drawing(title, width, height, ...axisMarkup(axis, 12, height), ...lanes, ...dates);
  return { svg, isStretched };
}

/** A window of which both ends are known. */
function daysOfWindow({ earliest, latest }: DateWindow): Period | undefined {
  const [from, to] = [periodOf(earliest), periodOf(latest)];
  return from && to && [from[0], to[1]];
}

/** A dot for a day, a bar for what is longer. */
function dateMark(
  { days: [from, to], precision }: ViewedDate,
  y: number,
  axis: DayAxis,
  explanation: string,
  place: number,
): Markup {
  const [x, end] = [axis.at(from), axis.at(to)];
  if (precision !== 'day' && end - x > 2 * RADIUS)
    return bar({ x, y: y - 3, width: end - x, height: 6 }, 'period', explanation, place);
  return markup(
    'circle',
    { class: 'day', cx: round((x + end) / 2), cy: round(y), r: RADIUS, 'data-place': place },
    markup('title', {}, explanation),
  );
}

/** When an article was published: a diamond, or a frame over the days that it may have been. */
function publication(x: number, end: number, y: number, explanation: string): Markup {
  const size = 8;
  if (end - x > 2 * size)
    return bar({ x, y: y - size, width: end - x, height: 2 * size }, 'published', explanation);
  return diamond((x + end) / 2, y, size, explanation);
}

function diamond(x: number, y: number, size: number, explanation: string): Markup {
  const points = [
    [x, y - size],
    [x + size, y],
    [x, y + size],
    [x - size, y],
  ];
  return markup(
    'polygon',
    { class: 'published', points: points.map((point) => point.map(round).join(',')).join(' ') },
    markup('title', {}, explanation),
  );
}

/** Without spreading the numbers as arguments, of which there may be too many. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((best, each) => Math.min(best, each), Infinity);
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
