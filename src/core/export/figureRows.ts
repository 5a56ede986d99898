import { LineIndex } from '../text/lineIndex';
import { oneLine } from '../text/oneLine';
import type { AnalyzedArticle } from './claimRows';

/** A figure, a date or a time with everything that a table says of it. */
export interface FigureRow {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** As the article words it, on one line. */
  readonly text: string;
  readonly type: string;
  /** A number, or a date as ISO 8601 or EDTF writes it; the two ends of a range are joined by a slash. */
  readonly value: string | number;
  /** ISO 4217 code of a currency, or the unit's English name in the singular. */
  readonly unit: string;
  readonly modifier: string;
  readonly counted: string;
  /** Empty in the outlet's own voice. */
  readonly speaker: string;
}

/** The figures of one article in the order of the text. */
export function figureRows({ text, analysis }: AnalyzedArticle): FigureRow[] {
  const lines = new LineIndex(text);
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  return analysis.figures.map(({ span, type, value, unit, modifier, counted, attributionId }) => {
    const attribution = attributions.get(attributionId ?? '');
    const source = (attribution?.source ?? []).map((part) => text.slice(...part)).join(' ');
    return {
      file: analysis.id,
      line: lines.lineAt(span[0]),
      text: oneLine(text.slice(...span)),
      type,
      value: typeof value === 'object' ? value.join('/') : value,
      // what a bare number counts stands in a column of its own
      unit: type === 'number' ? '' : (unit ?? ''),
      modifier: modifier ?? '',
      counted: oneLine(counted ?? ''),
      speaker: attribution?.speaker ?? oneLine(source),
    };
  });
}
