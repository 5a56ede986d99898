import type { ComparisonView, ViewedDuplicate, ViewedFlag, ViewedWords } from '../../view/comparisonView';
import { placeLink, sideBySide, type PageContext } from '../context';
import { markup, type Markup } from '../markup';

/** What an editor would look at, article by article, and what is printed twice. */
export function flagsPage(
  { articles, flags, duplicates }: Pick<ComparisonView, 'articles' | 'flags' | 'duplicates'>,
  context: PageContext,
): Markup[] {
  const flagged = articles.flatMap(({ name }, article) => {
    const own = flags.filter((flag) => flag.article === article);
    const repeated = duplicates.filter(
      ({ kind, members }) => kind === 'paragraph' && members[0].article === article,
    );
    if (!own.length && !repeated.length) return [];
    return [
      markup(
        'section',
        {},
        markup('h3', {}, name),
        ...flagList(own, context),
        ...repeated.map((each) => duplicateMarkup(each, context)),
      ),
    ];
  });
  const copies = duplicates.filter(({ kind }) => kind === 'article');
  if (!copies.length) return flagged;
  return [
    ...flagged,
    markup(
      'section',
      {},
      markup('h3', {}, context.words.duplicate.article),
      ...copies.map((each) => duplicateMarkup(each, context)),
    ),
  ];
}

/** Flags with the words that each is about; nothing when there are none. */
export function flagList(flags: readonly ViewedFlag[], context: PageContext): Markup[] {
  if (!flags.length) return [];
  const items = flags.map(({ reason, places }) =>
    markup(
      'li',
      { class: 'flag' },
      markup('p', { class: 'reason' }, context.words.flag[reason]),
      markup(
        'ul',
        {},
        ...byLine(places).map((onLine) => {
          const text = onLine.map((place) => place.text).join(' … ');
          const excerpt = markup('span', { class: 'excerpt', dir: 'auto' }, text);
          return markup('li', {}, placeLink(onLine[0], context), ' ', excerpt);
        }),
      ),
    ),
  );
  return [markup('ul', { class: 'flags' }, ...items)];
}

/** Places, those on one line together. */
function byLine(places: readonly ViewedWords[]): ViewedWords[][] {
  const lines = new Map<string, ViewedWords[]>();
  for (const place of places) {
    const key = `${place.article}:${place.line}`;
    lines.set(key, [...(lines.get(key) ?? []), place]);
  }
  return [...lines.values()];
}

function duplicateMarkup({ kind, members }: ViewedDuplicate, context: PageContext): Markup {
  return markup(
    'div',
    { class: 'flag' },
    markup('p', { class: 'reason' }, context.words.duplicate[kind]),
    markup('p', {}, ...members.flatMap((member, i) => [i > 0 ? ', ' : '', placeLink(member, context)])),
    kind === 'paragraph' ? markup('span', { class: 'excerpt', dir: 'auto' }, members[0].text) : undefined,
    sideBySide(members[0], members[1], context),
  );
}
