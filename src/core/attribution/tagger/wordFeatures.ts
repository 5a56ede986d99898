import { fnv1a } from '../../fnv1a';
import type { Token } from '../../text/paragraph';
import { wordShape } from '../../text/wordShape';
import { cueKindOf } from '../cueLexicon';
import { stem } from './stem';

/** Rows of the tables that stand for hashed pieces of words. */
export const BUCKETS = { stem: 8192, ending: 2048, shape: 64 } as const;

/** The words and kinds of cues that a network knows, with their rows in its tables; row 0 is for all others. */
export interface Vocabulary {
  readonly words: Pick<ReadonlyMap<string, number>, 'get'>;
  readonly kinds: Pick<ReadonlyMap<string, number>, 'get'>;
}

/** What the network knows of a word by itself: rows of its tables. */
export interface WordFeatures {
  readonly word: number;
  readonly stem: number;
  readonly ending: number;
  readonly shape: number;
  /** What the lexicon of cues says of the word. */
  readonly kind: number;
}

export function readWord({ text, lower }: Token, vocabulary: Vocabulary): WordFeatures {
  const form = PLAIN_MARKS[lower] ?? lower;
  return {
    word: vocabulary.words.get(form) ?? 0,
    stem: fnv1a(stem(form)) % BUCKETS.stem,
    ending: fnv1a(form.slice(-3)) % BUCKETS.ending,
    shape: fnv1a(wordShape(text)) % BUCKETS.shape,
    kind: vocabulary.kinds.get(cueKindOf(form)) ?? 0,
  };
}

/** Typographic marks as the word vectors spell them. */
// prettier-ignore
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', "''": '"', '``': '"',
  '‘': "'", '’': "'", '‹': "'", '›': "'", '`': "'",
  '—': '--', '–': '--', '…': '...',
};
