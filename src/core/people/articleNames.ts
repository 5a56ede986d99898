import { evidenceOf, levelOf, NO_LEVEL } from './nameLevels';
import type { NameModel } from './nameModel';
import { heaviest, probabilitiesOf } from './nameRows';
import type { NameCandidate, NameRow } from './names';

/** A row of capitals with what it tells by itself of its words: it depends on nothing but the row. */
export interface TellingRow<T> extends NameRow<T> {
  /** How probable each part is as a name. */
  readonly probabilities: readonly number[];
  readonly uses: Uses;
  /** For each part the uses by which the other rows speak for it or against it. */
  readonly asked: readonly AskedUses[];
}

/** How probable it is by one row that words are a name ("is"), or stand in one, and where ("in", "opens", "ends"). */
type Uses = ReadonlyMap<string, number>;

/** The uses of a name's words that are asked for; those of the first word only where there are several. */
interface AskedUses {
  readonly same: string;
  readonly last: readonly [alone: string, inside: string, ends: string, opens: string, within: string];
  readonly first: readonly [inside: string, opens: string, ends: string] | undefined;
}

/** Reads what a row tells of its words. */
export function readUses<T extends NameCandidate>({ run, names }: NameRow<T>): TellingRow<T> {
  const probabilities = probabilitiesOf(run, names);
  return { run, names, probabilities, uses: usesIn(names, probabilities), asked: names.map(askedOf) };
}

/** The names among all rows of capitals of an article, in order for each row; the article's other rows have a say. */
export function namesOfArticle(
  rows: readonly TellingRow<NameCandidate>[],
  model: NameModel,
): NameCandidate[][] {
  const usage = usageIn(rows);
  return rows.map((row) => {
    const weights = row.names.map(({ weight, words }, i) =>
      model.weighInArticle(weight, words.length > 1, levelsOf(row, i, usage)),
    );
    return heaviest(row.run, row.names, weights);
  });
}

/** Adds what the other rows tell of each name's words: whether they are names there, and which part of them. */
export function articleEvidence<T extends NameCandidate>(
  rows: readonly NameRow<T>[],
): NameRow<T & { readonly evidence: readonly string[] }>[] {
  const telling = rows.map(readUses);
  const usage = usageIn(telling);
  return telling.map((row) => ({
    run: row.run,
    names: row.names.map((name, i) => ({
      ...name,
      evidence: evidenceOf(name.words.length > 1, levelsOf(row, i, usage)),
    })),
  }));
}

function usesIn(names: readonly NameCandidate[], probabilities: readonly number[]): Uses {
  const uses = new Map<string, number>();
  const add = (use: string, probability: number) =>
    uses.set(use, Math.min(1, (uses.get(use) ?? 0) + probability));
  names.forEach(({ words }, i) => {
    add(`is ${words.join(' ')}`, probabilities[i]);
    words.forEach((word, at) => {
      add(`in ${word}`, probabilities[i]);
      if (words.length === 1) return;
      add(`${at === 0 ? 'opens' : at === words.length - 1 ? 'ends' : 'inside'} ${word}`, probabilities[i]);
    });
  });
  return uses;
}

function askedOf({ words }: NameCandidate): AskedUses {
  const [first, last] = [words[0], words[words.length - 1]];
  return {
    same: `is ${words.join(' ')}`,
    last: [`is ${last}`, `in ${last}`, `ends ${last}`, `opens ${last}`, `inside ${last}`],
    first: words.length > 1 ? [`in ${first}`, `opens ${first}`, `ends ${first}`] : undefined,
  };
}

function usageIn(rows: readonly TellingRow<NameCandidate>[]): Usage {
  const usage = new Usage();
  for (const { uses } of rows) for (const [use, probability] of uses) usage.add(use, uses, probability);
  return usage;
}

interface OneUse {
  rows: number;
  sum: number;
  most: number;
  mostIn: Uses;
  /** The most in any row but that one. */
  second: number;
}

/** The uses of words over all rows of an article. */
class Usage {
  private readonly all = new Map<string, OneUse>();

  add(use: string, row: Uses, probability: number): void {
    const known = this.all.get(use);
    if (!known) {
      this.all.set(use, { rows: 1, sum: probability, most: probability, mostIn: row, second: 0 });
      return;
    }
    known.rows++;
    known.sum += probability;
    known.second = Math.max(known.second, Math.min(known.most, probability));
    if (probability <= known.most) return;
    known.most = probability;
    known.mostIn = row;
  }

  /** In how many rows but the given one. */
  rows(use: string, row: Uses): number {
    return (this.all.get(use)?.rows ?? 0) - (row.has(use) ? 1 : 0);
  }

  /** How probable the use is on the average in the rows but the given one, as a level. */
  mean(use: string, row: Uses): number {
    const all = this.all.get(use);
    if (!all) return NO_LEVEL;
    const own = row.get(use);
    const rows = all.rows - (own === undefined ? 0 : 1);
    return rows === 0 ? NO_LEVEL : levelOf(Math.max(0, all.sum - (own ?? 0)) / rows);
  }

  /** How probable the use is at most in the rows but the given one, as a level. */
  most(use: string, row: Uses): number {
    const all = this.all.get(use);
    if (!all || (all.rows === 1 && row.has(use))) return NO_LEVEL;
    return levelOf(all.mostIn === row ? all.second : all.most);
  }
}

/** Rows beyond this many are not counted. */
const MOST_ROWS = 5;

/** What `evidenceOf` puts into words: the probability of a name and its words' uses in other rows, each as a level. */
function levelsOf(
  { names, probabilities, uses, asked }: TellingRow<NameCandidate>,
  i: number,
  usage: Usage,
): number[] {
  if (names[i].words.length === 0) return [];
  const { same, last, first } = asked[i];
  const levels = [
    levelOf(probabilities[i]),
    Math.min(MOST_ROWS, usage.rows(same, uses)),
    usage.mean(same, uses),
    usage.most(same, uses),
    usage.mean(last[0], uses),
    usage.most(last[0], uses),
    usage.mean(last[1], uses),
    usage.most(last[2], uses),
    usage.most(last[3], uses),
    usage.most(last[4], uses),
  ];
  if (first) levels.push(usage.mean(first[0], uses), usage.most(first[1], uses), usage.most(first[2], uses));
  return levels;
}
