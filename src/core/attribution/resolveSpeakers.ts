import type { Attribution, Organization, Person } from '../analysis';
import type { ArticleText } from '../text/article';
import type { AttributionTriple } from './triple';

/**
 * The attributions of an article from the triples of its paragraphs (one list per paragraph, same order):
 * who each source is, which quotations go on from others, and which attributions lie inside others.
 */
export function resolveSpeakers(
  _article: ArticleText,
  _triples: readonly (readonly AttributionTriple[])[],
  _people: readonly Person[],
  _organizations: readonly Organization[],
): Attribution[] {
  return [];
}
