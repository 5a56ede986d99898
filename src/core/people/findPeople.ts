import type { Organization, Person } from '../analysis';
import type { ArticleText } from '../text/article';
import type { PeopleLexicon } from './lexicon';

/** Every person and organization of the article with all their mentions, sorted by first mention. */
export function findPeople(
  _article: ArticleText,
  _lexicon: PeopleLexicon,
): { people: Person[]; organizations: Organization[] } {
  return { people: [], organizations: [] };
}
