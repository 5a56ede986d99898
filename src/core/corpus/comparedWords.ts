import { stem } from '../attribution/tagger/stem';
import { SCALES, TENS, UNITS } from '../figures/numberWords';
import type { Span } from '../span';
import { findTokens } from '../text/findTokens';
import { functionWords, lightWords } from './wordClasses';

/** A word of a passage as it is compared with the words of another. */
export interface ComparedWord {
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
  /** One key for all spellings of the word: "don't" and "do not", "labour" and "labor", "three" and "3". */
  readonly key: string;
  readonly isNumber: boolean;
  /** The first word of a sentence. */
  readonly opens: boolean;
  /** Written with a capital within a sentence. */
  readonly isName: boolean;
}

/** The words of a passage, punctuation left out. */
export function comparedWords(text: string): ComparedWord[] {
  const words: ComparedWord[] = [];
  let opens = true;
  for (const { start, end, lower, kind } of findTokens(text)) {
    const key = kind === 'mark' ? SIGNS.get(lower) : keyOf(lower);
    if (key === undefined) {
      opens ||= ENDS.has(lower);
      continue;
    }
    const isNumber = /^\d/.test(key) || SCALES.has(key);
    words.push({ start, end, key, isNumber, opens, isName: !opens && text[start] !== lower[0] });
    opens = false;
  }
  return words;
}

/** The words of a part of a text, with their offsets in the text. */
export function comparedWordsIn(text: string, [from, to]: Span): ComparedWord[] {
  return comparedWords(text.slice(from, to)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);

/** Marks that are read as words. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['&', 'and'],
]);

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['per cent', 'percent'],
  ['grey', 'gray'],
]);

function keyOf(lower: string): string {
  const written = CONTRACTED.get(lower) ?? lower;
  const value = UNITS.get(written) ?? TENS.get(written);
  if (value !== undefined && value > 1) return String(value);
  if (/^\d/.test(written)) return written.replaceAll(',', '');
  return american(written);
}

/** The American spelling of a word in British spelling; other words as they are. */
function american(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?<=[a-z]{3})our(?=s?$|ed$|ing$|able$|ful$|ly$|hood)/, 'or')
    .replace(/is(?=e[sd]?$|ing$|ation)/, 'iz')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/(?<=[aeiou]l)l(?=ed$|ing$|er)/, '')
    .replace(/(?<=[a-z]t)re$/, 'er');
}

/** The stem of a word that carries content. */
export interface ContentStem {
  readonly stem: string;
  readonly isName: boolean;
}

/** The stems of the words that carry content, in order; the parts of a compound count one by one. */
export function contentStems(words: readonly ComparedWord[]): ContentStem[] {
  const stems: ContentStem[] = [];
  for (const { key, isNumber, isName } of words) {
    if (isNumber) stems.push({ stem: NUMBER, isName: false });
    else if (carriesContent(key)) {
      for (const part of key.split('-')) {
        if (part && carriesContent(part)) stems.push({ stem: stem(part), isName });
      }
    }
  }
  return stems;
}

function carriesContent(word: string): boolean {
  return !functionWords.has(word) && !lightWords.has(word);
}

/** Stands for every number: a quote whose figure was changed is still the same quote. */
const NUMBER = '#';
