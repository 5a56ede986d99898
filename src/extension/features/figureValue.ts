import type { Figure } from '../../core/analysis';
import { dateInWords } from './dateInWords';

/** From here on a number is easier to read as "7 billion". */
const SCALED_FROM = 1_000_000;

/** A figure's value written out, and in the usual scale where that is shorter. */
export function valueInFull(
  { type, value, unit }: Pick<Figure, 'type' | 'value' | 'unit'>,
  language: string,
): { full: string; scaled?: string } {
  const ends = typeof value === 'object' ? value : [value];
  const isPlain = unit === undefined || type === 'number'; // the card says what a number counts
  const unitAfter = type === 'percentage' ? '%' : isPlain ? '' : ` ${unit}`;
  const write = (end: number | string, options: Intl.NumberFormatOptions) =>
    typeof end === 'number'
      ? new Intl.NumberFormat(language, options).format(end)
      : (dateInWords(end, language) ?? end);
  const written = (options: Intl.NumberFormatOptions) =>
    ends.map((end) => write(end, options)).join(' – ') + unitAfter;
  const full = written({ maximumFractionDigits: 6 });
  const isLarge = ends.some((end) => typeof end === 'number' && Math.abs(end) >= SCALED_FROM);
  return isLarge ? { full, scaled: written({ notation: 'compact', compactDisplay: 'long' }) } : { full };
}
