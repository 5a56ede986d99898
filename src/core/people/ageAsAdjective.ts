import type { Token } from '../text/paragraph';

/** Whether a token is "84-year-old". */
export function isAgeAsAdjective(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}-year-old$/.test(token.lower);
}
