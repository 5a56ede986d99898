import type { ComparisonView } from '../../view/comparisonView';
import { picture, placeLink, table, type PageContext } from '../context';
import { markup, type Markup } from '../markup';
import { dateText } from '../dateText';
import { timelinePicture } from '../pictures/timelinePicture';

/** The dates that the articles name, drawn on one axis and listed. */
export function timelinePage(
  view: Pick<ComparisonView, 'timeline' | 'articles'>,
  context: PageContext,
): Markup[] {
  const { words } = context;
  const { columns, pages } = words;
  const drawn = timelinePicture(view, pages.timeline, context);
  if (!drawn) return [];
  const axis = drawn.isStretched ? words.stretchedAxis : words.evenAxis;
  return [
    picture(
      pages.timeline,
      drawn.svg,
      context,
      `${axis} `,
      markup('span', { class: 'key' }, `◆ ${words.publication}`),
    ),
    table(
      pages.timeline,
      [columns.date, columns.where, columns.words],
      view.timeline.flatMap((entry) =>
        entry.members.map((member) => [
          dateText(entry, context.language),
          placeLink(member, context),
          member.text,
        ]),
      ),
    ),
  ];
}
