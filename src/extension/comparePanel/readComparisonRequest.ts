import { PAGES } from '../../core/corpus/markup/words';
import type { ComparisonPlace, ComparisonRequest } from '../../protocol/comparison';

/** The request about a comparison that a message of the page holds; undefined when it is not one that we know. */
export function readComparisonRequest(request: object): ComparisonRequest | undefined {
  const { type, comparison, place, places, keepFocus, name, svg } = request as Record<string, unknown>;
  switch (type) {
    case 'revealPlace':
      return isIndex(comparison) && isIndex(place) && typeof keepFocus === 'boolean'
        ? { type, comparison, place, keepFocus }
        : undefined;
    case 'sideBySide': {
      const [first, second, ...others] = Array.isArray(places) ? (places as unknown[]) : [];
      return isIndex(comparison) && isIndex(first) && isIndex(second) && !others.length
        ? { type, comparison, places: [first, second] }
        : undefined;
    }
    case 'saveSvg':
      return typeof name === 'string' && typeof svg === 'string' && svg.startsWith('<svg')
        ? { type, name, svg }
        : undefined;
    default:
      return undefined;
  }
}

/** The thing to show that a link names. */
export function readComparisonPlace(given: unknown): ComparisonPlace | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { page, id } = given as Record<string, unknown>;
  const known = PAGES.find((each) => each === page);
  return known && typeof id === 'string' ? { page: known, id } : undefined;
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
