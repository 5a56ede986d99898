import type { Figure } from '../analysis';
import type { ParagraphText } from '../text/paragraph';

/** The figures of one paragraph in order; spans are relative to the paragraph. */
export function findFigures(_paragraph: ParagraphText): Figure[] {
  return [];
}
