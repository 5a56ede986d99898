import type { ViewedOffice } from '../../view/comparisonView';
import type { PageContext } from '../context';
import type { Markup } from '../markup';
import { axisMarkup, evenAxis } from './dayAxis';
import { bar, drawing, label, line } from './drawing';

const ROW = 26;
const AXIS = 24;
/** Pixels that even a single day gets. */
const NARROWEST = 7;

/** Who holds an office by the articles, a row for each holder, over the dates of the articles; undefined without dates. */
export function officePicture(office: ViewedOffice, context: PageContext): Markup | undefined {
  const { width, language, articles } = context;
  const days = office.holders.flatMap((holder) => holder.articles.flatMap(({ days }) => days ?? []));
  if (!days.length) return undefined;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(3, (last - first) * 0.04);
  const left = Math.min(190, width * 0.3);
  const axis = evenAxis([first - margin, last + margin], [left, width - 10], language);
  const height = AXIS + office.holders.length * ROW + 4;
  const rows = office.holders.flatMap(({ name, articles: held }, i) => {
    const y = AXIS + i * ROW;
    return [
      line(0, y, width, y, 'row-line'),
      label(0, y + 17, name, { room: left - 10, class: 'name' }),
      ...held.flatMap(({ days, article, place }) =>
        days ? [termBar(days.map(axis.at), y, articles[article].name, place)] : [],
      ),
    ];
  });
  return drawing(office.title, width, height, ...axisMarkup(axis, 12, height), ...rows);
}

/** Between the places of the first and the last day that an article may be from. */
function termBar([x, end]: readonly number[], y: number, name: string, place: number): Markup {
  const width = Math.max(NARROWEST, end - x);
  return bar({ x: (x + end - width) / 2, y: y + 6, width, height: ROW - 12 }, 'term', name, place);
}
