import type { NameModel } from './nameModel';
import type { NameCandidate, NameRow } from './names';
import { heaviest, probabilitiesOf } from './nameRows';

/** The names among all rows of capitals of an article, in order for each row; the article's other rows have a say. */
export function namesOfArticle(rows: readonly NameRow<NameCandidate>[], model: NameModel): NameCandidate[][] {
  return articleEvidence(rows).map(({ run, names }) =>
    heaviest(
      run,
      names.map(({ evidence, ...name }) => ({
        ...name,
        weight: model.weighInArticle(name.weight, name.words.length > 1, evidence),
      })),
    ),
  );
}

/** Adds what the other rows tell of each name's words: whether they are names there, and which part of them. */
export function articleEvidence<T extends NameCandidate>(
  rows: readonly NameRow<T>[],
): NameRow<T & { readonly evidence: readonly string[] }>[] {
  const usage = new Usage();
  const read = rows.map((row) => {
    const probabilities = probabilitiesOf(row.run, row.names);
    const uses = usesIn(row.names, probabilities);
    for (const [use, probability] of uses) usage.add(use, uses, probability);
    return { row, probabilities, uses };
  });
  return read.map(({ row: { run, names }, probabilities, uses }) => ({
    run,
    names: names.map((name, i) => ({
      ...name,
      evidence: evidenceOf(name.words, probabilities[i], (use) => usage.elsewhere(use, uses)),
    })),
  }));
}

/** How probable it is by one row that words are a name ("is"), or stand in one, and where ("in", "opens", "ends"). */
type Uses = ReadonlyMap<string, number>;

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

/** How probable a use is on the average and at most; nothing where there is no other row. */
interface Elsewhere {
  readonly rows: number;
  readonly mean: number;
  readonly most: number;
}

/** The uses of words over all rows of an article. */
class Usage {
  private readonly all = new Map<
    string,
    { rows: number; sum: number; most: number; mostIn: Uses; second: number }
  >();

  add(use: string, row: Uses, probability: number): void {
    const known = this.all.get(use);
    if (!known) {
      this.all.set(use, { rows: 1, sum: probability, most: probability, mostIn: row, second: 0 });
      return;
    }
    known.rows++;
    known.sum += probability;
    known.second = Math.max(known.second, Math.min(known.most, probability));
    if (probability > known.most) Object.assign(known, { most: probability, mostIn: row });
  }

  /** The use in all rows but the given one. */
  elsewhere(use: string, row: Uses): Elsewhere | undefined {
    const all = this.all.get(use);
    if (!all) return undefined;
    const own = row.get(use);
    const rows = all.rows - (own === undefined ? 0 : 1);
    if (rows === 0) return undefined;
    return {
      rows,
      mean: Math.max(0, all.sum - (own ?? 0)) / rows,
      most: all.mostIn === row ? all.second : all.most,
    };
  }
}

function evidenceOf(
  words: readonly string[],
  probability: number,
  elsewhere: (use: string) => Elsewhere | undefined,
): string[] {
  if (words.length === 0) return [];
  const [first, last] = [words[0], words[words.length - 1]];
  const several = words.length > 1;
  const own = levelOf(probability);
  const same = elsewhere(`is ${words.join(' ')}`);
  const ends = levelOf(elsewhere(`ends ${last}`)?.most);
  const alone = elsewhere(`is ${last}`);
  const evidence = [
    'base',
    `itself ${own}`,
    `same mean ${levelOf(same?.mean)}`,
    `same most ${levelOf(same?.most)}`,
    `same ${Math.min(5, same?.rows ?? 0)} ${levelOf(same?.mean)}`,
    `itself ${own} same ${levelOf(same?.mean)}`,
    `last in ${levelOf(elsewhere(`in ${last}`)?.mean)}`,
    `last ends ${ends}`,
    `itself ${own} last ends ${ends}`,
    `last alone mean ${levelOf(alone?.mean)}`,
    `last alone most ${levelOf(alone?.most)}`,
    `last opens ${levelOf(elsewhere(`opens ${last}`)?.most)}`,
    `last inside ${levelOf(elsewhere(`inside ${last}`)?.most)}`,
  ];
  if (several)
    evidence.push(
      `first in ${levelOf(elsewhere(`in ${first}`)?.mean)}`,
      `first opens ${levelOf(elsewhere(`opens ${first}`)?.most)}`,
      `first ends ${levelOf(elsewhere(`ends ${first}`)?.most)} last ends ${ends}`,
    );
  return evidence.map((piece) => `${several ? 'several' : 'one'}: ${piece}`);
}

const LEVELS = [0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97];

/** A probability in words that the weights are kept by. */
function levelOf(probability: number | undefined): string {
  if (probability === undefined) return 'none';
  const level = LEVELS.find((level) => probability < level);
  return level === undefined ? 'sure' : `below ${level}`;
}
