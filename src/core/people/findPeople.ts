import type { DateWindow, Mention, Organization, Person } from '../analysis';
import type { ArticleText } from '../text/article';
import type { ArticlePeople } from './articlePeople';
import { type Appearance, siteOf } from './cast';
import type { Gazetteer } from './gazetteer/gazetteer';
import { findOrganizations } from './organizations';
import type { ParagraphPeople } from './readPeople';
import type { Scene } from './scene';
import { NameSite } from './sites';

/**
 * Every person and organization of the article with all their mentions, sorted by first mention, from what each
 * paragraph by itself says of people (`readPeople`, one for each paragraph in the same order), and from what the
 * gazetteer says of who held which office when the article was published. `known` knows the article's last version.
 * Yields after each pass over the article.
 */
export function* findPeople(
  article: ArticleText,
  readings: readonly ParagraphPeople[],
  known: ArticlePeople,
  gazetteer: Gazetteer,
  published?: DateWindow,
): Generator<void, { people: Person[]; organizations: Organization[] }> {
  const scenes = known.scenesOf(article, readings);
  yield;
  const cast = yield* known.castOf(article, scenes, gazetteer, published);
  const people = cast.map(({ person, appearances }) => ({
    ...person,
    mentions: appearances.map((appearance) => mentionOf(appearance, article, scenes)),
  }));
  return { people, organizations: findOrganizations(article, scenes) };
}

/** The mention that an appearance is at its place in the article. */
function mentionOf(appearance: Appearance, { paragraphs }: ArticleText, scenes: readonly Scene[]): Mention {
  const { paragraph, kind, sieve } = appearance;
  const { start } = paragraphs[paragraph];
  const site = siteOf(appearance, scenes[paragraph]);
  const end = start + site.end;
  return kind === 'titled' && site instanceof NameSite
    ? { span: [start + site.start, end], nameSpan: [start + site.nameStart, end], kind, sieve }
    : { span: [start + site.start, end], kind, sieve };
}
