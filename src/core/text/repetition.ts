import { classAt, WORD } from './characters';

/** Share of three-word sequences that two passages have in common when one repeats the other. */
const NEAR = 0.9;
/** Share of a deck's sequences that a paragraph of the body holds when the deck was taken from it. */
const TAKEN = 0.8;
/** Below this a passage is compared as a whole only. */
const FEWEST_SEQUENCES = 6;
/**
 * Passages are looked up by their least sequences (as hashes): two that share nine tenths of their sequences share
 * one of the least three but for one time in a thousand.
 */
const LOOKED_UP = 3;

/** Whether one of the passages holds most of a deck's wording, and more besides. */
export function isTakenFrom(deck: string, passages: readonly string[]): boolean {
  const sequences = sequencesOf(deck);
  if (sequences.size < FEWEST_SEQUENCES) return false;
  return passages.some((passage) => {
    const own = sequencesOf(passage);
    const shared = countShared(sequences, own);
    return shared >= TAKEN * sequences.size && shared < NEAR * own.size;
  });
}

interface Remembered {
  readonly index: number;
  readonly text: string;
}

/** Finds for each passage the earlier one that it repeats, word for word or nearly so. */
export class Repetitions {
  private readonly wholes = new Map<number, Remembered>();
  private readonly parts = new Map<number, Remembered>();

  /** The earlier passage that the text repeats; without one, `index` is remembered for the text. */
  earlier(text: string, index: number): number | undefined {
    const { words, whole, least } = signatureOf(text);
    if (words === 0) return undefined;
    const same = this.wholes.get(whole);
    if (same && isSame(wordsOf(same.text), wordsOf(text))) return same.index;
    const own: Remembered = { index, text };
    this.wholes.set(whole, own);
    for (const sequence of least) {
      const candidate = this.parts.get(sequence);
      if (!candidate) this.parts.set(sequence, own);
      else if (isNear(sequencesOf(text), sequencesOf(candidate.text))) return candidate.index;
    }
    return undefined;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Whether the sequences that two passages share are nearly all that either has. */
function isNear(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = countShared(a, b);
  return shared >= NEAR * (a.size + b.size - shared);
}

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const sequence of a) if (b.has(sequence)) shared++;
  return shared;
}

interface Signature {
  /** How many there are. */
  readonly words: number;
  /** Hash of all words in order. */
  readonly whole: number;
  /** The least sequences, in order; none of a text with few. */
  readonly least: readonly number[];
}

function signatureOf(text: string): Signature {
  const least: number[] = [];
  let whole = 0;
  let words = 0;
  let last = 0;
  let beforeLast = 0;
  forEachWord(text, (word) => {
    whole = Math.imul(whole, 31) + word;
    if (++words > 2) keepLeast(least, sequence(beforeLast, last, word));
    beforeLast = last;
    last = word;
  });
  return { words, whole, least: words - 2 < FEWEST_SEQUENCES ? [] : least };
}

function keepLeast(least: number[], hash: number): void {
  if (least.length === LOOKED_UP && hash >= least[LOOKED_UP - 1]) return;
  if (least.includes(hash)) return;
  let at = least.length;
  while (at > 0 && least[at - 1] > hash) at--;
  least.splice(at, 0, hash);
  if (least.length > LOOKED_UP) least.pop();
}

/** Hash (FNV-1a) of each word: white space, quotation marks and the case of a to z don't count. */
function forEachWord(text: string, take: (hash: number) => void): void {
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    if (classAt(text, at) & WORD) {
      const code = text.charCodeAt(at);
      const folded = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
      hash = Math.imul((hash || 0x811c9dc5) ^ folded, 0x01000193);
    } else if (hash !== 0) {
      take(hash);
      hash = 0;
    }
  }
}

function wordsOf(text: string): number[] {
  const words: number[] = [];
  forEachWord(text, (word) => words.push(word));
  return words;
}

/** The different sequences of three words, as hashes. */
function sequencesOf(text: string): Set<number> {
  const words = wordsOf(text);
  const sequences = new Set<number>();
  for (let i = 2; i < words.length; i++) sequences.add(sequence(words[i - 2], words[i - 1], words[i]));
  return sequences;
}

function sequence(first: number, second: number, third: number): number {
  return (Math.imul(Math.imul(first, 31) + second, 31) + third) | 0;
}
