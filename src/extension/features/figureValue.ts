import type { Figure } from '../../core/analysis';

/** From here on a number is easier to read as "7 billion". */
const SCALED_FROM = 1_000_000;

/** A figure's value written out, and in the usual scale where that is shorter. */
export function valueInFull(
  { type, value, unit }: Pick<Figure, 'type' | 'value' | 'unit'>,
  language: string,
): { full: string; scaled?: string } {
  const ends = typeof value === 'object' ? value : [value];
  const unitAfter = type === 'percentage' ? '%' : unit ? ` ${unit}` : '';
  const written = (options: Intl.NumberFormatOptions) =>
    ends
      .map((end) => (typeof end === 'number' ? new Intl.NumberFormat(language, options).format(end) : end))
      .join(' – ') + unitAfter;
  const full = written({ maximumFractionDigits: 6, useGrouping: type !== 'date' });
  const isLarge = ends.some((end) => typeof end === 'number' && Math.abs(end) >= SCALED_FROM);
  return isLarge ? { full, scaled: written({ notation: 'compact', compactDisplay: 'long' }) } : { full };
}
