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
): NameCandidate[][] {
  const usage = new Usage(rows);
  return rows.map((row, at) => {
    const weights = row.names.map(({ weight, words }, i) =>
      model.weighInArticle(weight, words.length > 1, usage.levelsOf(row, at, i)),
    );
    return heaviest(row.run, row.names, weights);
  });
}

/** Adds what the other rows tell of each name's words: whether they are names there, and which part of them. */
export function articleEvidence<T extends NameCandidate>(
  rows: readonly NameRow<T>[],
): NameRow<T & { readonly evidence: readonly string[] }>[] {
  const telling = rows.map(readUses);
  const usage = new Usage(telling);
  return telling.map((row, at) => ({
    run: row.run,
    names: row.names.map((name, i) => ({
      ...name,
      evidence: evidenceOf(name.words.length > 1, usage.levelsOf(row, at, i)),
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
  private readonly rows: number[] = [];
  /** How probable it is in all of them together. */
  private readonly sums: number[] = [];
  /** How probable it is in the row where it is most so, and in the next one, as levels. */
  private readonly most: number[] = [];
  private readonly second: number[] = [];
  /** For each row the places of its terms' first uses. */
  private readonly placesIn: readonly (readonly number[])[];

  constructor(rows: readonly TellingRow<NameCandidate>[]) {
    this.placesIn = rows.map(({ terms, uses, levels }) =>
      terms.map((term, i) => {
        const first = this.placeOf(term);
        for (let kind = 0; kind < KINDS; kind++)
          this.count(first + kind, uses[i * KINDS + kind], levels[i * KINDS + kind]);
        return first;
      }),
    );
  }

  /** How probable a name is and what the other rows than its own tell of its words. */
  levelsOf(row: TellingRow<NameCandidate>, at: number, i: number): NameLevels {
    if (row.names[i].words.length === 0) return [];
    const { whole, last, first } = row.asked[i];
    const places = this.placesIn[at];
    const mean = (term: number, kind: number) => this.mean(row, term * KINDS + kind, places[term] + kind);
    const most = (term: number, kind: number) => this.mostOf(row, term * KINDS + kind, places[term] + kind);
    const rows = Math.min(MOST_ROWS, this.others(row, whole * KINDS + IS, places[whole] + IS));
    const ofAny = [
      levelOf(row.probabilities[i]),
      rows,
      mean(whole, IS),
      most(whole, IS),
      mean(last, IS),
      most(last, IS),
      mean(last, IN),
      most(last, ENDS),
      most(last, OPENS),
      most(last, INSIDE),
    ];
    return first === undefined ? ofAny : [...ofAny, mean(first, IN), most(first, OPENS), most(first, ENDS)];
  }

  private placeOf(term: string): number {
    const known = this.places.get(term);
    if (known !== undefined) return known;
    const place = this.rows.length;
    this.places.set(term, place);
    for (let kind = 0; kind < KINDS; kind++) {
      this.rows.push(0);
      this.sums.push(0);
      this.most.push(NO_LEVEL);
      this.second.push(NO_LEVEL);
    }
    return place;
  }

  private count(use: number, probability: number, level: number): void {
    if (level === NO_LEVEL) return;
    const most = this.most[use];
    this.rows[use]++;
    this.sums[use] += probability;
    if (most === NO_LEVEL || level > most) {
      this.most[use] = level;
      this.second[use] = most;
    } else if (this.second[use] === NO_LEVEL || level > this.second[use]) {
      this.second[use] = level;
    }
  }

  /** In how many rows but the given one there is a use; `own` is its index there. */
  private others({ levels }: TellingRow<NameCandidate>, own: number, use: number): number {
    return this.rows[use] - (levels[own] === NO_LEVEL ? 0 : 1);
  }

  /** How probable the use is on the average in the rows but the given one, as a level. */
  private mean(row: TellingRow<NameCandidate>, own: number, use: number): number {
    const rows = this.others(row, own, use);
    return rows === 0 ? NO_LEVEL : levelOf(Math.max(0, this.sums[use] - row.uses[own]) / rows);
  }

  /** How probable the use is at most in the rows but the given one, as a level. */
  private mostOf({ levels }: TellingRow<NameCandidate>, own: number, use: number): number {
    return levels[own] === this.most[use] ? this.second[use] : this.most[use];
  }
}
