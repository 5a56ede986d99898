import { classAt, UPPER } from '../text/characters';
import type { Token } from '../text/paragraph';

/** A part of a phrase, behind those before it. Most are the last of theirs: nothing comes next. */
class Branch<T> {
  next?: Map<string, Branch<T>>;
  entry?: Entry<T>;
}

interface Entry<T> {
  readonly value: T;
  readonly capitals: Capitals;
}

/** Which capitals a phrase must be written with: "PM", "Gen", "minister". */
type Capitals = 'all' | 'first' | 'any';

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index one past the last token. */
  readonly to: number;
}

/** A table of phrases that are looked up at a place in a row of tokens, the longest first. */
export class Phrases<T> {
  private readonly root = new Branch<T>();

  /**
   * Adds a phrase of words between single spaces; one that was added before keeps its value. Its own capitals say which
   * ones the text must have.
   */
  add(phrase: string, value: T): void {
    let branch = this.root;
    for (const word of phrase.toLowerCase().split(' '))
      for (const part of partsOf(word)) branch = grown(branch, part);
    branch.entry ??= { value, capitals: capitalsOf(phrase) };
  }

  /** The longest phrase that starts with the token at `from` and ends before the token at `limit`. */
  longestAt(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T> | undefined {
    let branch: Branch<T> | undefined = this.root;
    let longest: PhraseMatch<T> | undefined;
    for (let at = from; at < limit; at++) {
      const token: Token = tokens[at];
      if (token.kind === 'mark') break;
      branch = descend(branch, token.lower);
      if (!branch) break;
      const { entry }: Branch<T> = branch;
      if (entry && hasCapitals(tokens[from].text, entry.capitals))
        longest = { value: entry.value, to: at + 1 };
    }
    return longest;
  }
}

function grown<T>(branch: Branch<T>, part: string): Branch<T> {
  branch.next ??= new Map();
  let next = branch.next.get(part);
  if (!next) branch.next.set(part, (next = new Branch()));
  return next;
}

function descend<T>(branch: Branch<T>, word: string): Branch<T> | undefined {
  const whole = branch.next?.get(word);
  if (whole || !hasParts(word)) return whole;
  let inner: Branch<T> | undefined = branch;
  for (const part of partsOf(word)) inner = inner?.next?.get(part);
  return inner;
}

const HYPHEN = 0x2d;
const PERIOD = 0x2e;

/** Whether a word has a hyphen or a period. Nearly all words are asked: a loop is quicker than two searches. */
function hasParts(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === HYPHEN || code === PERIOD) return true;
  }
  return false;
}

/** The parts of a word between its hyphens, without the periods of an abbreviation. */
function partsOf(word: string): string[] {
  if (/^[^-.’‘`]+$/.test(word)) return [word]; // nearly all
  return word
    .replace(/[’‘`]/g, "'")
    .replace(/\./g, '')
    .split('-')
    .filter((part) => part !== '');
}

function capitalsOf(phrase: string): Capitals {
  if (phrase.length > 1 && phrase === phrase.toUpperCase()) return 'all';
  return classAt(phrase, 0) & UPPER ? 'first' : 'any';
}

function hasCapitals(written: string, capitals: Capitals): boolean {
  switch (capitals) {
    case 'all':
      return written === written.toUpperCase();
    case 'first':
      return (classAt(written, 0) & UPPER) !== 0;
    case 'any':
      return true;
  }
}
