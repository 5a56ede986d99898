import { evidenceOf, levelOf, MOST_ROWS, NO_LEVEL, type NameLevels } from './nameLevels';
import type { NameModel } from './nameModel';
import { heaviest, probabilitiesOf } from './nameRows';
import type { NameCandidate, NameRow } from './names';

/** A row of capitals with what it tells by itself of its terms: it depends on nothing but the row. */
export interface TellingRow<T> extends NameRow<T> {
  /** How probable each part is as a name. */
  readonly probabilities: readonly number[];
  /** The words of its parts, and its parts of several words; each once. */
  readonly terms: readonly string[];
  /** For each term how probable each of its uses is in this row: 0 where it has none. */
  readonly uses: readonly number[];
  /** The same as levels: `NO_LEVEL` where it has none. */
  readonly levels: readonly number[];
  /** For each part the terms by whose uses the other rows speak for it or against it. */
  readonly asked: readonly AskedTerms[];
}

/** How a row may use a term: as a whole name, in one, or at its start, at its end or in its middle. */
const IS = 0;
const IN = 1;
const OPENS = 2;
const ENDS = 3;
const INSIDE = 4;
const KINDS = 5;

/** Indexes of terms of a row; that of the first word only where there are several. */
interface AskedTerms {
  readonly whole: number;
  readonly last: number;
  readonly first: number | undefined;
}

/** Reads what a row tells of its terms. */
export function readUses<T extends NameCandidate>({ run, names }: NameRow<T>): TellingRow<T> {
  const probabilities = probabilitiesOf(run, names);
  const terms: string[] = [];
  const uses: number[] = [];
  const levels: number[] = [];
  const indexOf = (term: string) => {
    const known = terms.indexOf(term);
    if (known >= 0) return known;
    for (let kind = 0; kind < KINDS; kind++) {
      uses.push(0);
      levels.push(NO_LEVEL);
    }
    return terms.push(term) - 1;
  };
  const add = (term: number, kind: number, probability: number) => {
    const use = term * KINDS + kind;
    uses[use] = Math.min(1, uses[use] + probability);
    levels[use] = levelOf(uses[use]);
  };
  const asked = names.map(({ words }, i) => {
    const whole = indexOf(words.join(' '));
    add(whole, IS, probabilities[i]);
    const parts = words.map(indexOf);
    const end = parts.length - 1;
    parts.forEach((part, at) => {
      add(part, IN, probabilities[i]);
      if (end > 0) add(part, at === 0 ? OPENS : at === end ? ENDS : INSIDE, probabilities[i]);
    });
    return { whole, last: parts[end], first: end > 0 ? parts[0] : undefined };
  });
  return { run, names, probabilities, terms, uses, levels, asked };
}

/** The names among all rows of capitals of an article, in order for each row; the article's other rows have a say. */
export function namesOfArticle(
  rows: readonly TellingRow<NameCandidate>[],
  model: NameModel,
): (readonly NameCandidate[])[] {
  const usage = new Usage(rows);
  const weights: number[] = []; // of one row after the other: an article has thousands
  const namesIn = (at: number, leastOf: (name: NameCandidate) => number) => {
    const { run, names } = rows[at];
    for (let i = 0; i < names.length; i++) {
      const { weight, words } = names[i];
      const weighed = model.weighInArticle(weight, words.length > 1, usage.levelsOf(at, i));
      weights[i] = Math.max(weighed, leastOf(names[i]));
    }
    return heaviest(run, names, weights);
  };
  const chosen = rows.map((_, at) => namesIn(at, () => -Infinity));
  const surnames = surnamesOf(chosen);
  const isCertain = ({ isLabel, isLone, words }: NameCandidate) =>
    isLabel || (isLone && surnames.has(words[0]));
  return chosen.map((names, at) =>
    rows[at].names.some(isCertain) ? namesIn(at, (name) => (isCertain(name) ? CERTAIN : -Infinity)) : names,
  );
}

/** What a name weighs at least that labels a speaker, or is the surname of somebody whom the article names in full. */
const CERTAIN = 1;

function surnamesOf(rows: readonly (readonly NameCandidate[])[]): Set<string> {
  const surnames = new Set<string>();
  for (const names of rows)
    for (const { words } of names) if (words.length > 1) surnames.add(words[words.length - 1]);
  return surnames;
}

/** Adds what the other rows tell of each name's words: whether they are names there, and which part of them. */
export function articleEvidence<T extends NameCandidate>(
  rows: readonly NameRow<T>[],
): NameRow<T & { readonly evidence: readonly string[] }>[] {
  const usage = new Usage(rows.map(readUses));
  return rows.map(({ run, names }, at) => ({
    run,
    names: names.map((name, i) => ({
      ...name,
      evidence: evidenceOf(name.words.length > 1, usage.levelsOf(at, i)),
    })),
  }));
}

/**
 * The uses of terms over all rows of an article. A use has a place in each of the lists, that of a term's first kind
 * being followed by its others: a look-up by text is made once a term and row, not once a question.
 */
class Usage {
  private readonly places = new Map<string, number>();
  /** In how many rows there is such a use. */
  private readonly rowsWith: number[] = [];
  /** How probable it is in all of them together. */
  private readonly sums: number[] = [];
  /** How probable it is in the row where it is most so, and in the next one, as levels. */
  private readonly most: number[] = [];
  private readonly second: number[] = [];
  /** The places of the terms of all rows, one row after the other, and where each row's start. */
  private readonly placesInRows: number[] = [];
  private readonly starts: number[] = [];
  /** Filled anew for each name: an article asks for thousands. */
  private readonly levels: number[] = [];

  constructor(private readonly rows: readonly TellingRow<NameCandidate>[]) {
    for (const { terms, uses, levels } of rows) {
      this.starts.push(this.placesInRows.length);
      for (let term = 0; term < terms.length; term++) {
        const place = this.placeOf(terms[term]);
        this.placesInRows.push(place);
        for (let kind = 0; kind < KINDS; kind++)
          this.count(place + kind, uses[term * KINDS + kind], levels[term * KINDS + kind]);
      }
    }
  }

  /**
   * How probable a name of a row is, and what the other rows tell of its words: to be read before the next name is
   * asked for. Undefined for a name without words.
   */
  levelsOf(at: number, i: number): NameLevels | undefined {
    const { levels } = this;
    const row = this.rows[at];
    if (row.names[i].words.length === 0) return undefined;
    const { whole, last, first } = row.asked[i];
    levels[0] = levelOf(row.probabilities[i]);
    levels[1] = Math.min(MOST_ROWS, this.others(at, whole, IS));
    levels[2] = this.mean(at, whole, IS);
    levels[3] = this.mostOf(at, whole, IS);
    levels[4] = this.mean(at, last, IS);
    levels[5] = this.mostOf(at, last, IS);
    levels[6] = this.mean(at, last, IN);
    levels[7] = this.mostOf(at, last, ENDS);
    levels[8] = this.mostOf(at, last, OPENS);
    levels[9] = this.mostOf(at, last, INSIDE);
    if (first === undefined) return levels;
    levels[10] = this.mean(at, first, IN);
    levels[11] = this.mostOf(at, first, OPENS);
    levels[12] = this.mostOf(at, first, ENDS);
    return levels;
  }

  private placeOf(term: string): number {
    const known = this.places.get(term);
    if (known !== undefined) return known;
    const place = this.rowsWith.length;
    this.places.set(term, place);
    for (let kind = 0; kind < KINDS; kind++) {
      this.rowsWith.push(0);
      this.sums.push(0);
      this.most.push(NO_LEVEL);
      this.second.push(NO_LEVEL);
    }
    return place;
  }

  private count(use: number, probability: number, level: number): void {
    if (level === NO_LEVEL) return;
    const most = this.most[use];
    this.rowsWith[use]++;
    this.sums[use] += probability;
    if (most === NO_LEVEL || level > most) {
      this.most[use] = level;
      this.second[use] = most;
    } else if (this.second[use] === NO_LEVEL || level > this.second[use]) {
      this.second[use] = level;
    }
  }

  /** In how many rows but the given one there is a use of one of its terms. */
  private others(at: number, term: number, kind: number): number {
    const own = this.rows[at].levels[term * KINDS + kind] === NO_LEVEL ? 0 : 1;
    return this.rowsWith[this.useOf(at, term, kind)] - own;
  }

  /** How probable the use is on the average in the rows but the given one, as a level. */
  private mean(at: number, term: number, kind: number): number {
    const others = this.others(at, term, kind);
    if (others === 0) return NO_LEVEL;
    const sum = this.sums[this.useOf(at, term, kind)] - this.rows[at].uses[term * KINDS + kind];
    return levelOf(Math.max(0, sum) / others);
  }

  /** How probable the use is at most in the rows but the given one, as a level. */
  private mostOf(at: number, term: number, kind: number): number {
    const use = this.useOf(at, term, kind);
    const own = this.rows[at].levels[term * KINDS + kind];
    return own === this.most[use] ? this.second[use] : this.most[use];
  }

  private useOf(at: number, term: number, kind: number): number {
    return this.placesInRows[this.starts[at] + term] + kind;
  }
}
