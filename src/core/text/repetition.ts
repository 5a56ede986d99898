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
export function isTakenFrom(deck: Wording, passages: readonly Wording[]): boolean {
  const { sequences } = deck;
  if (sequences.size < FEWEST_SEQUENCES) return false;
  return passages.some(({ sequences: own }) => {
    const shared = countShared(sequences, own);
    return shared >= TAKEN * sequences.size && shared < NEAR * own.size;
  });
}

/** A passage's words as they are compared with another's: it depends on nothing but the passage's text. */
export class Wording {
  /** As hashes, in order. */
  readonly words: readonly number[];
  /** Hash of all words in order. */
  readonly whole: number;
  /** The least sequences, in order; none of a text with few. */
  readonly least: readonly number[];
  private different: ReadonlySet<number> | undefined;
  /** The last wordings that this one was found not to be near to: most are looked at again with the next keystroke. */
  private readonly farFrom: Wording[] = [];

  constructor(text: string) {
    this.words = wordsOf(text);
    this.whole = this.words.reduce((hash, word) => Math.imul(hash, 31) + word, 0);
    this.least = leastSequences(this.words);
  }

  /** The different sequences of three words, as hashes: made when they are first asked for, which is rare. */
  get sequences(): ReadonlySet<number> {
    return (this.different ??= new Set(sequencesOf(this.words)));
  }

  /** Whether nearly all sequences that either has are the other's too. */
  isNear(other: Wording): boolean {
    if (this.farFrom.includes(other)) return false;
    const isNear = haveNearlyAll(this.sequences, other.sequences);
    if (!isNear && this.farFrom.push(other) > LOOKED_UP) this.farFrom.shift();
    return isNear;
  }
}

interface Remembered {
  readonly index: number;
  readonly wording: Wording;
}

/** Finds for each passage the earlier one that it repeats, word for word or nearly so. */
export class Repetitions {
  private readonly wholes = new Map<number, Remembered>();
  private readonly parts = new Map<number, Remembered>();

  /** The earlier passage that a wording repeats; without one, `index` is remembered for it. */
  earlier(wording: Wording, index: number): number | undefined {
    if (wording.words.length === 0) return undefined;
    const same = this.wholes.get(wording.whole);
    if (same && isSame(same.wording.words, wording.words)) return same.index;
    const own: Remembered = { index, wording };
    this.wholes.set(wording.whole, own);
    for (const sequence of wording.least) {
      const candidate = this.parts.get(sequence);
      if (!candidate) this.parts.set(sequence, own);
      else if (wording.isNear(candidate.wording)) return candidate.index;
    }
    return undefined;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function haveNearlyAll(own: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  if (Math.min(own.size, others.size) < NEAR * Math.max(own.size, others.size)) return false;
  const shared = countShared(own, others);
  return shared >= NEAR * (own.size + others.size - shared);
}

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const sequence of a) if (b.has(sequence)) shared++;
  return shared;
}

function leastSequences(words: readonly number[]): number[] {
  const least: number[] = [];
  if (words.length - 2 >= FEWEST_SEQUENCES)
    for (const sequence of sequencesOf(words)) keepLeast(least, sequence);
  return least;
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
function wordsOf(text: string): number[] {
  const words: number[] = [];
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    if (classAt(text, at) & WORD) {
      const code = text.charCodeAt(at);
      const folded = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
      hash = Math.imul((hash || 0x811c9dc5) ^ folded, 0x01000193);
    } else if (hash !== 0) {
      words.push(hash);
      hash = 0;
    }
  }
  return words;
}

/** Each sequence of three words, as a hash. */
function sequencesOf(words: readonly number[]): number[] {
  const sequences: number[] = [];
  for (let i = 2; i < words.length; i++) {
    const pair = Math.imul(words[i - 2], 31) + words[i - 1];
    sequences.push((Math.imul(pair, 31) + words[i]) | 0);
  }
  return sequences;
}
