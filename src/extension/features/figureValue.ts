import type { Figure } from '../../core/analysis';
import { dateInWords, durationInWords } from './dateInWords';
import { numberFormat } from './formats';

/** From here on a number is easier to read as "7 billion". */
const SCALED_FROM = 1_000_000;

type Valued = Pick<Figure, 'type' | 'value' | 'unit'>;

/** A figure's value written out, and in the usual scale where that is shorter; undefined for the rarer dates. */
export function valueInFull(
  { type, value, unit }: Valued,
  language: string,
): { full: string; scaled?: string } | undefined {
  const ends: readonly (number | string)[] = typeof value === 'object' ? value : [value];
  const [first, last] = [ends[0], ends[ends.length - 1]];
  if (typeof first === 'string' || typeof last === 'string') {
    const full = datesInFull(type, ends.map(String), language);
    return full === undefined ? undefined : { full };
  }
  const write = (options: Intl.NumberFormatOptions) => {
    const { format, after } = formatFor({ type, value, unit }, language, options);
    return (ends.length > 1 ? format.formatRange(first, last) : format.format(first)) + after;
  };
  const full = write({ maximumFractionDigits: 6 });
  const isLarge = ends.some((end) => Math.abs(Number(end)) >= SCALED_FROM);
  return isLarge
    ? { full, scaled: write({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }) }
    : { full };
}

/** How much a figure has moved, written out: percentages in points, for which `points` has the words. */
export function changeInFull(
  { type, unit }: Valued,
  { from, to }: NonNullable<Figure['change']>,
  language: string,
): { from: string; to: string; by: string } {
  const write = (value: number) => valueInFull({ type, value, unit }, language)?.full ?? '';
  const by = Math.abs(to - from);
  const isShare = type === 'percentage';
  return {
    from: write(from),
    to: write(to),
    by: isShare ? numberFormat(language, { maximumFractionDigits: 6 }).format(by) : write(by),
  };
}

function datesInFull(type: Figure['type'], ends: readonly string[], language: string): string | undefined {
  const write = type === 'duration' ? durationInWords : dateInWords;
  const written = ends.map((end) => write(end, language));
  return written.includes(undefined) ? undefined : written.join(' – ');
}

const KNOWN_UNITS: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));

/** Our English name of a unit as Intl calls it; undefined where it has no words for the unit. */
function intlUnit(unit: string): string | undefined {
  const name = unit
    .replace(/^degree (?=[CF])/, '')
    .toLowerCase()
    .replace(' per ', '-per-');
  return name.split('-per-').every((part) => KNOWN_UNITS.has(part)) ? name : undefined;
}

/** How numbers of a unit are written, and what comes after them where Intl has no words for the unit. */
function formatFor(
  { type, value, unit = type === 'percentage' ? 'percent' : undefined }: Valued,
  language: string,
  options: Intl.NumberFormatOptions,
): { format: Intl.NumberFormat; after: string } {
  const format = (more: Intl.NumberFormatOptions, after = '') => ({
    format: numberFormat(language, { ...options, ...more }),
    after,
  });
  if (unit === undefined || type === 'number') return format({}); // the card says what a number counts
  if (type === 'money' && /^[A-Z]{3}$/.test(unit)) {
    return format({ style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0 });
  }
  const known = intlUnit(unit);
  if (!known) return format({}, ` ${value === 1 ? unit : pluralOf(unit)}`);
  return format({ style: 'unit', unit: known, unitDisplay: known === 'percent' ? 'short' : 'long' });
}

/** "ton" and "barrel per day"; units of more than one "ton". */
function pluralOf(unit: string): string {
  return unit.replace(/^(?:(?! per ).)*[a-rt-y](?= per |$)/, '$&s');
}
