import type { Token } from '../../text/paragraph';
import { stem } from './stem';

/** Rows of the tables that stand for hashed pieces of words. */
export const BUCKETS = { stem: 8192, ending: 2048, shape: 64 } as const;

/** What the network knows of a word by itself: rows of its four tables. */
export interface WordFeatures {
  /** Place in the vocabulary counted from 1; 0 for any other word. */
  readonly word: number;
  readonly stem: number;
  readonly ending: number;
  readonly shape: number;
}

export function readWord({ text, lower }: Token, vocabulary: ReadonlyMap<string, number>): WordFeatures {
  const form = PLAIN_MARKS[lower] ?? lower;
  return {
    word: vocabulary.get(form) ?? 0,
    stem: hash(stem(form)) % BUCKETS.stem,
    ending: hash(form.slice(-3)) % BUCKETS.ending,
    shape: hash(shape(text)) % BUCKETS.shape,
  };
}

/** Typographic marks as the word vectors spell them. */
// prettier-ignore
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', "''": '"', '``': '"',
  '‘': "'", '’': "'", '‹': "'", '›': "'", '`': "'",
  '—': '--', '–': '--', '…': '...',
};

/** A word's outline, runs drawn together: "Xx", "XX", "x", "9", "x-9". */
function shape(word: string): string {
  return word
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/[0-9]+/g, '9')
    .slice(0, 6);
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
