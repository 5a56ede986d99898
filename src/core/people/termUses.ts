import { levelOf, MOST_ROWS, NO_LEVEL, type NameLevels } from './nameLevels';
import { probabilitiesOf } from './nameRows';
import type { NameCandidate, NameRow } from './names';

/** A row of capitals with what it tells by itself of its terms: it depends on nothing but the row. */
export interface TellingRow<T> extends NameRow<T> {
  /** How probable each part is as a name. */
  readonly probabilities: readonly number[];
  /** The words of its parts, and its parts of several words; each once. */
  readonly terms: readonly string[];
  /** For each term how probable each of its uses is in this row, in millionths: `UNUSED` where it has none. */
  readonly uses: readonly number[];
  /**
   * For each part the terms by whose uses the other rows speak for it or against it, as indexes: the whole name, its
   * last word and its first, which is -1 where there is only one.
   */
  readonly asked: readonly number[];
}

/** How a row may use a term: as a whole name, in one, or at its start, at its end or in its middle. */
const IS = 0;
const IN = 1;
const OPENS = 2;
const ENDS = 3;
const INSIDE = 4;
const KINDS = 5;

/** Whole numbers add up to the same in any order. */
const MILLION = 1_000_000;

const UNUSED = -1;

/** Terms that a part of a row asks about. */
const ASKED = 3;

/** Reads what a row tells of its terms. */
export function readUses<T extends NameCandidate>({ run, names }: NameRow<T>): TellingRow<T> {
  const probabilities = probabilitiesOf(run, names);
  const terms: string[] = [];
  const uses: number[] = [];
  const asked: number[] = [];
  for (let i = 0; i < names.length; i++) {
    const { words } = names[i];
    const probability = probabilities[i];
    const whole = indexOf(words.join(' '), terms, uses);
    addUse(uses, whole, IS, probability);
    let first = -1;
    let last = -1;
    for (let at = 0, end = words.length - 1; at <= end; at++) {
      last = indexOf(words[at], terms, uses);
      if (at === 0 && end > 0) first = last;
      addUse(uses, last, IN, probability);
      if (end > 0) addUse(uses, last, at === 0 ? OPENS : at === end ? ENDS : INSIDE, probability);
    }
    asked.push(whole, last, first);
  }
  for (let use = 0; use < uses.length; use++)
    if (uses[use] !== UNUSED) uses[use] = Math.round(uses[use] * MILLION);
  // A slice is exactly as long as needed: thousands are kept.
  return { run, names, probabilities, terms: terms.slice(), uses: uses.slice(), asked: asked.slice() };
}

/** Where a term is among those of a row; a new one has no uses yet. */
function indexOf(term: string, terms: string[], uses: number[]): number {
  const known = terms.indexOf(term);
  if (known >= 0) return known;
  for (let kind = 0; kind < KINDS; kind++) uses.push(UNUSED);
  return terms.push(term) - 1;
}

function addUse(uses: number[], term: number, kind: number, probability: number): void {
  const use = term * KINDS + kind;
  uses[use] = Math.min(1, Math.max(0, uses[use]) + probability);
}

/**
 * How the rows of an article use a term: for each kind of use in how many rows there is such a one, how probable it is
 * in all of them together in millionths, and in how many it is of each level.
 */
type TermUses = number[];
const ROWS = 0;
const SUM = 1;
const LEVELS = 2;
const WIDTH = LEVELS + NO_LEVEL;

/** The uses of terms over all rows of an article. Rows may come and go; in which order does not matter. */
export class ArticleUses {
  private readonly terms = new Map<string, TermUses>();
  /** Filled anew for each name: an article asks for thousands. */
  private readonly levels: number[] = [];

  add(row: TellingRow<NameCandidate>): void {
    for (let i = 0; i < row.terms.length; i++) {
      let uses = this.terms.get(row.terms[i]);
      if (!uses) this.terms.set(row.terms[i], (uses = new Array<number>(KINDS * WIDTH).fill(0)));
      count(uses, row, i, 1);
    }
  }

  /** Takes back a row that was added. */
  remove(row: TellingRow<NameCandidate>): void {
    row.terms.forEach((term, i) => {
      const uses = this.usesOf(term);
      count(uses, row, i, -1);
      if (uses.every((number) => number === 0)) this.terms.delete(term);
    });
  }

  /** All that is counted of a term now. */
  countsOf(term: string): readonly number[] {
    return this.usesOf(term).slice();
  }

  /** Whether the same is counted of a term as when `counts` were taken. */
  hasStill(counts: readonly number[], term: string): boolean {
    const uses = this.usesOf(term);
    return uses.length === counts.length && uses.every((number, i) => number === counts[i]);
  }

  /**
   * How probable a name of a row is, and what the other rows tell of its words: to be read before the next name is
   * asked for. Undefined for a name without words.
   */
  levelsOf(row: TellingRow<NameCandidate>, i: number): NameLevels | undefined {
    if (row.names[i].words.length === 0) return undefined;
    const { levels } = this;
    const whole = row.asked[i * ASKED];
    const last = row.asked[i * ASKED + 1];
    const first = row.asked[i * ASKED + 2];
    const ofWhole = this.usesOf(row.terms[whole]);
    const ofLast = this.usesOf(row.terms[last]);
    levels[0] = levelOf(row.probabilities[i]);
    levels[1] = Math.min(MOST_ROWS, othersOf(ofWhole, row, whole, IS));
    levels[2] = meanOf(ofWhole, row, whole, IS);
    levels[3] = mostOf(ofWhole, row, whole, IS);
    levels[4] = meanOf(ofLast, row, last, IS);
    levels[5] = mostOf(ofLast, row, last, IS);
    levels[6] = meanOf(ofLast, row, last, IN);
    levels[7] = mostOf(ofLast, row, last, ENDS);
    levels[8] = mostOf(ofLast, row, last, OPENS);
    levels[9] = mostOf(ofLast, row, last, INSIDE);
    if (first < 0) return levels;
    const ofFirst = this.usesOf(row.terms[first]);
    levels[10] = meanOf(ofFirst, row, first, IN);
    levels[11] = mostOf(ofFirst, row, first, OPENS);
    levels[12] = mostOf(ofFirst, row, first, ENDS);
    return levels;
  }

  private usesOf(term: string): TermUses {
    return this.terms.get(term) ?? [];
  }
}

function count(uses: TermUses, row: TellingRow<NameCandidate>, term: number, change: 1 | -1): void {
  for (let kind = 0; kind < KINDS; kind++) {
    const use = row.uses[term * KINDS + kind];
    if (use === UNUSED) continue;
    uses[kind * WIDTH + ROWS] += change;
    uses[kind * WIDTH + SUM] += change * use;
    uses[kind * WIDTH + LEVELS + levelOf(use / MILLION)] += change;
  }
}

/** In how many rows but the given one there is a use of one of its terms. */
function othersOf(uses: TermUses, row: TellingRow<NameCandidate>, term: number, kind: number): number {
  const isOwn = row.uses[term * KINDS + kind] !== UNUSED;
  return uses[kind * WIDTH + ROWS] - Number(isOwn);
}

/** How probable the use is on the average in the rows but the given one, as a level. */
function meanOf(uses: TermUses, row: TellingRow<NameCandidate>, term: number, kind: number): number {
  const others = othersOf(uses, row, term, kind);
  if (others === 0) return NO_LEVEL;
  return levelOf(
    (uses[kind * WIDTH + SUM] - Math.max(0, row.uses[term * KINDS + kind])) / (others * MILLION),
  );
}

/** How probable the use is at most in the rows but the given one, as a level. */
function mostOf(uses: TermUses, row: TellingRow<NameCandidate>, term: number, kind: number): number {
  const use = row.uses[term * KINDS + kind];
  const own = use === UNUSED ? NO_LEVEL : levelOf(use / MILLION);
  for (let level = NO_LEVEL - 1; level >= 0; level--) {
    const rows = uses[kind * WIDTH + LEVELS + level];
    if (rows > Number(level === own)) return level;
  }
  return NO_LEVEL;
}
