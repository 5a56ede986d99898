import type { Figure } from '../analysis';
import type { Span } from '../span';
import { CURRENCY_SIGNS } from './currencies';

const SIGN = `[${[...CURRENCY_SIGNS.keys()].join('')}]`;

/**
 * Digits, with a sign of money or of percent at most. Not "1.200" nor "1,200": what is a thousand in one language is one
 * and a fifth in another.
 */
const plain = new RegExp(`^(?:${SIGN}\\s?)?\\d+(?:\\s?(?:%|${SIGN}))?$`);

/** Types that signs or four digits tell without a word around them. */
const wordless = new Set<Figure['type']>(['number', 'percentage', 'money', 'date']);

/**
 * Of the figures that were read in a paragraph's text as if it were English those that are the same in every language,
 * as far as they are: all that is said of an article in another language. Offsets are of the text.
 */
export function figuresOnly(text: string, figures: readonly Figure[]): Figure[] {
  return figures
    .filter(
      ({ span, type }) => wordless.has(type) && plain.test(text.slice(...span)) && !isOrdinal(text, span),
    )
    .map(({ span, type, value, unit }) =>
      type === 'number' || unit === undefined ? { span, type, value } : { span, type, value, unit },
    );
}

/** "am 12. Februar": with a full stop a number is the twelfth in many languages; at a sentence's end nobody can tell. */
function isOrdinal(text: string, [, end]: Span): boolean {
  return text[end] === '.' && end + 1 < text.length;
}
