import type { ViewedFigure, ViewedPlace, ViewedQuote } from '../../../core/corpus/view/comparisonView';
import type { ShownComparison } from '../../comparePanel/Comparisons';

/** A quote or a figure of a comparison, and which of its places is asked about. */
export interface Counterpart {
  readonly quote?: ViewedQuote;
  readonly figure?: ViewedFigure;
  /** Index among the wordings or members. */
  readonly at: number;
}

/**
 * What a comparison knows of the words at an offset of an article, the smallest first. The article may have changed
 * since it was compared, as long as the words stand there.
 */
export function counterpartsAt(
  comparison: ShownComparison,
  article: string,
  text: string,
  offset: number,
): Counterpart[] {
  const file = comparison.files.get(article);
  if (!file) return [];
  const isHere = ({ place }: ViewedPlace): boolean => {
    const { article: where, span } = comparison.places[place];
    if (where !== article) return false;
    if (file.text === text) return span[0] <= offset && offset <= span[1];
    const words = file.text.slice(...span);
    const found = text.indexOf(words, Math.max(0, offset - words.length));
    return found >= 0 && found <= offset;
  };
  const { figures, quotes } = comparison.view;
  return [
    ...figures.flatMap((figure) => {
      const at = figure.members.findIndex(isHere);
      return at < 0 ? [] : [{ figure, at }];
    }),
    ...quotes.flatMap((quote) => {
      const at = quote.wordings.findIndex(isHere);
      return at < 0 ? [] : [{ quote, at }];
    }),
  ];
}
