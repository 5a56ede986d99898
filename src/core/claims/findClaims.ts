import type { Attribution, Claim, Figure, Person } from '../analysis';
import type { ArticleText } from '../text/article';

/** The statements of an article that can be checked: attributed ones, and sentences with figures. */
export function findClaims(
  _article: ArticleText,
  _attributions: readonly Attribution[],
  _figures: readonly Figure[],
  _people: readonly Person[],
): Claim[] {
  return [];
}
