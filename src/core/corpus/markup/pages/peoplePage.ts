import { periodOf } from '../../../calendarDays';
import type { ComparisonView, ViewedOffice, ViewedPerson } from '../../view/comparisonView';
import { nameOfCode } from '../codeNames';
import { picture, placeLink, table, type PageContext } from '../context';
import { dateText } from '../dateText';
import { markup, type Content, type Markup } from '../markup';
import { officePicture } from '../pictures/officePicture';
import { flagList } from './flagsPage';

/** Who appears where under which titles, and who holds an office when by the dates of the articles. */
export function peoplePage(
  { people, offices, flags }: Pick<ComparisonView, 'people' | 'offices' | 'flags'>,
  context: PageContext,
): Markup[] {
  const isSuccession = ({ holders }: ViewedOffice) => holders.length > 1;
  const successions = offices.filter(isSuccession);
  const others = offices.filter((office) => !isSuccession(office));
  const misfits = flags.filter(({ kind }) => kind === 'title-date-mismatch');
  return [
    ...flagList(misfits, context),
    ...successions.map((office) => successionMarkup(office, context)),
    people.length ? peopleTable(people, context) : undefined,
    others.length ? officesTable(others, context) : undefined,
  ].filter((part) => part !== undefined);
}

function successionMarkup(office: ViewedOffice, context: PageContext): Markup {
  const { words, articles } = context;
  const { columns } = words;
  const title = titleOf(office, context);
  const svg = officePicture(office, context);
  return markup(
    'section',
    { class: 'succession' },
    markup('h3', {}, title),
    svg && picture(title, svg, context, words.succession),
    table(
      title,
      [columns.holder, columns.where, columns.published],
      office.holders.flatMap(({ name, articles: held }) =>
        held.map((place) => [
          name,
          placeLink(place, context),
          publishedText(articles[place.article].published, context),
        ]),
      ),
    ),
  );
}

function peopleTable(people: readonly ViewedPerson[], context: PageContext): Markup {
  const { columns } = context.words;
  const sorted = [...people].sort((a, b) => articlesOf(b) - articlesOf(a));
  return markup(
    'section',
    {},
    markup('h3', {}, context.words.everybody),
    table(
      context.words.everybody,
      [columns.person, columns.titles, columns.where],
      sorted.map(({ name, appearances }) => [
        markup('strong', {}, name),
        [...new Set(appearances.flatMap(({ titles }) => titles))].join('; '),
        links(appearances.map((appearance) => placeLink(appearance, context))),
      ]),
    ),
  );
}

function articlesOf({ appearances }: ViewedPerson): number {
  return new Set(appearances.map(({ article }) => article)).size;
}

function officesTable(offices: readonly ViewedOffice[], context: PageContext): Markup {
  const { columns, otherOffices } = context.words;
  return markup(
    'section',
    {},
    markup('h3', {}, otherOffices),
    table(
      otherOffices,
      [columns.office, columns.holder, columns.where],
      offices.flatMap((office) =>
        office.holders.map(({ name, articles }) => [
          titleOf(office, context),
          name,
          links(articles.map((place) => placeLink(place, context))),
        ]),
      ),
    ),
  );
}

function titleOf({ title, country }: ViewedOffice, { language }: PageContext): string {
  return country ? `${title} (${nameOfCode('region', country, language)})` : title;
}

/** Parts with commas between them. */
function links(parts: readonly Content[]): Markup {
  return markup('span', {}, ...parts.flatMap((part, i) => (i > 0 ? [', ', part] : [part])));
}

/** The day of publication, or the first and the last that it may have been; "…" where nothing is known of an end. */
function publishedText(
  published: ComparisonView['articles'][number]['published'],
  { words, language }: PageContext,
): string {
  if (!published) return words.unknownDate;
  const [first, last] = [published.earliest, published.latest].map((end) => {
    const days = periodOf(end);
    return days ? dateText({ days, precision: 'day' }, language) : '…';
  });
  return first === last ? first : `${first} – ${last}`;
}
