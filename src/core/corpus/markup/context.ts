import { fill } from '../../fill';
import type { ComparisonView, ViewedPlace } from '../view/comparisonView';
import { markup, type Markup } from './markup';
import type { ComparisonWords } from './words';

/** What every page is made with. */
export interface PageContext {
  readonly words: ComparisonWords;
  /** BCP 47 tag of the words' language. */
  readonly language: string;
  /** Room for pictures, in pixels. */
  readonly width: number;
  /** There is an editor behind the page: places are links, and buttons do something. */
  readonly isLive: boolean;
  readonly articles: ComparisonView['articles'];
}

/** "courier.txt:12", as a link where it can lead somewhere. */
export function placeLink({ place, article, line }: ViewedPlace, { articles, isLive }: PageContext): Markup {
  const { name, outlets = [] } = articles[article];
  const text = [markup('span', { class: 'file' }, name), `:${line}`];
  return isLive
    ? markup(
        'a',
        {
          href: '#',
          class: 'place',
          'data-place': place,
          title: [`${name}:${line}`, ...outlets].join(' · '),
        },
        ...text,
      )
    : markup('span', { class: 'place' }, ...text);
}

/** A button that the page knows by its data; nothing where no editor is behind the page. */
function button(
  label: string,
  data: Readonly<Record<`data-${string}`, string | number>>,
  { isLive }: PageContext,
): Markup | undefined {
  return isLive ? markup('button', { type: 'button', class: 'action', ...data }, label) : undefined;
}

export function sideBySide(a: ViewedPlace, b: ViewedPlace, context: PageContext): Markup | undefined {
  return button(context.words.sideBySide, { 'data-beside': `${a.place} ${b.place}` }, context);
}

/** A table with a caption for those who come to it without the heading above. */
export function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly (Markup | string | undefined)[])[],
  numbers: readonly number[] = [],
): Markup {
  const isNumber = (column: number) => (numbers.includes(column) ? 'number' : undefined);
  return markup(
    'table',
    {},
    markup('caption', { class: 'spoken' }, caption),
    markup(
      'thead',
      {},
      markup(
        'tr',
        {},
        ...header.map((each, column) => markup('th', { scope: 'col', class: isNumber(column) }, each)),
      ),
    ),
    markup(
      'tbody',
      {},
      ...rows.map((row) =>
        markup('tr', {}, ...row.map((cell, column) => markup('td', { class: isNumber(column) }, cell))),
      ),
    ),
  );
}

/** A picture with what it shows in words, to be followed by a table of the same. */
export function picture(
  name: string,
  svg: Markup,
  context: PageContext,
  ...notes: readonly (Markup | string)[]
): Markup {
  return markup(
    'figure',
    { class: 'picture' },
    markup('figcaption', {}, ...notes, button(context.words.saveSvg, { 'data-save': name }, context)),
    svg,
  );
}

export function many(pattern: string, count: number, { language }: PageContext): string {
  return fill(pattern, count.toLocaleString(language));
}
