/** Share of three-word sequences that two passages have in common when one repeats the other. */
const NEAR = 0.9;
/** Share of a deck's sequences that a paragraph of the body holds when the deck was taken from it. */
const TAKEN = 0.8;
/** Below this a passage is compared as a whole only. */
const FEWEST_WORDS = 8;

/** Whether one of the passages holds most of a deck's wording, and more besides. */
export function isTakenFrom(deck: string, passages: readonly string[]): boolean {
  const sequences = new Set(sequencesOf(wordsOf(deck)));
  if (sequences.size < FEWEST_WORDS - 2) return false;
  return passages.some((passage) => {
    const own = new Set(sequencesOf(wordsOf(passage)));
    const shared = [...sequences].filter((sequence) => own.has(sequence)).length;
    return shared >= TAKEN * sequences.size && shared < NEAR * own.size;
  });
}

/** Finds for each passage the earlier one that it repeats, word for word or nearly so. */
export class Repetitions {
  private readonly seen = new Map<string, number>();
  private readonly sizes = new Map<number, number>();
  private readonly firstWith = new Map<number, number>();

  /** The earlier passage that the text repeats; without one, `index` is remembered for the text. */
  earlier(text: string, index: number): number | undefined {
    const words = wordsOf(text);
    const key = words.join(' ');
    const same = this.seen.get(key);
    if (same !== undefined) return same;
    this.seen.set(key, index);
    if (words.length < FEWEST_WORDS) return undefined;
    const sequences = new Set(sequencesOf(words));
    const shared = new Map<number, number>();
    for (const sequence of sequences) {
      const first = this.firstWith.get(sequence);
      if (first === undefined) this.firstWith.set(sequence, index);
      else shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    this.sizes.set(index, sequences.size);
    for (const [candidate, common] of shared) {
      const union = sequences.size + (this.sizes.get(candidate) ?? 0) - common;
      if (common >= NEAR * union) return candidate;
    }
    return undefined;
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Hashes of all sequences of three words. */
function sequencesOf(words: readonly string[]): number[] {
  const hashes = words.map(hashOf);
  const sequences: number[] = [];
  for (let i = 2; i < hashes.length; i++) {
    sequences.push(Math.imul(Math.imul(hashes[i - 2], 31) + hashes[i - 1], 31) + hashes[i]);
  }
  return sequences;
}

/** FNV-1a */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
