import type { ArticleAnalysis } from '../analysis';
import { windowOf, type DayWindow } from './dayWindow';

/** An article among others that it is compared with. */
export interface CorpusArticle {
  /** Its place among the others. */
  readonly index: number;
  readonly text: string;
  readonly analysis: ArticleAnalysis;
  /** The days between which it was published, where that is known. */
  readonly window?: DayWindow;
}

export function corpusArticle(text: string, analysis: ArticleAnalysis, index: number): CorpusArticle {
  const window = analysis.published && windowOf(analysis.published);
  return { index, text, analysis, ...(window && { window }) };
}

/** Orders articles by the first day that they may be from; those whose date is open at one end come last. */
export function byDate(a: CorpusArticle, b: CorpusArticle): number {
  const [dayA, dayB] = [firstDay(a), firstDay(b)];
  return dayA === dayB ? a.index - b.index : dayA - dayB;
}

function firstDay({ window }: CorpusArticle): number {
  return window && Number.isFinite(window[0]) && Number.isFinite(window[1]) ? window[0] : Infinity;
}
