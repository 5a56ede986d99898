const LEVELS = [0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97];
const LEVEL_NAMES = [...LEVELS.map((level) => `below ${level}`), 'sure', 'none'];
/** The level of what no other row tells. */
export const NO_LEVEL = LEVEL_NAMES.length - 1;

/** The index in `LEVEL_NAMES` of a probability. */
export function levelOf(probability: number): number {
  let level = 0;
  while (level < LEVELS.length && probability >= LEVELS[level]) level++;
  return level;
}

/** Rows beyond this many are not counted. */
export const MOST_ROWS = 5;

/**
 * How probable a name is by itself, and what the other rows of its article tell of its words: how many of them have
 * the same name, and how probable it is there; the last word as a whole name, in a name, as its end, start and middle;
 * the first word of several in a name, as its start and end. All but the number of rows are levels.
 */
const ASKED = [
  'itself',
  'rows',
  'same',
  'same most',
  'last alone',
  'last alone most',
  'last in',
  'last ends',
  'last opens',
  'last inside',
  'first in',
  'first opens',
  'first ends',
] as const;
type Asked = (typeof ASKED)[number];

/** The levels of a name in the order of `ASKED`; those of the first word mean nothing where it is the only one. */
export type NameLevels = readonly number[];

/** The words that the weight of a piece of evidence is kept by, each before the level that it tells. */
type Piece = readonly [words: string, of: Asked, otherWords?: string, other?: Asked];

const OF_ONE: readonly Piece[] = [
  ['itself', 'itself'],
  ['same mean', 'same'],
  ['same most', 'same most'],
  ['same', 'rows', '', 'same'],
  ['itself', 'itself', ' same', 'same'],
  ['last in', 'last in'],
  ['last ends', 'last ends'],
  ['itself', 'itself', ' last ends', 'last ends'],
  ['last alone mean', 'last alone'],
  ['last alone most', 'last alone most'],
  ['last opens', 'last opens'],
  ['last inside', 'last inside'],
];
const OF_SEVERAL: readonly Piece[] = [
  ...OF_ONE,
  ['first in', 'first in'],
  ['first opens', 'first opens'],
  ['first ends', 'first ends', ' last ends', 'last ends'],
];

/** The evidence of a name's levels in the words that its weights are kept by. */
export function evidenceOf(several: boolean, levels: NameLevels | undefined): string[] {
  if (!levels) return [];
  const pieces = several ? OF_SEVERAL : OF_ONE;
  const said = pieces.map((piece) => worded(several, piece, (asked) => levels[ASKED.indexOf(asked)]));
  return [base(several), ...said];
}

function base(several: boolean): string {
  return `${several ? 'several' : 'one'}: base`;
}

function worded(several: boolean, [words, of, otherWords, other]: Piece, levelOf: (asked: Asked) => number) {
  const named = (asked: Asked) => (asked === 'rows' ? levelOf(asked) : LEVEL_NAMES[levelOf(asked)]);
  const more = other === undefined ? '' : `${otherWords} ${named(other)}`;
  return `${several ? 'several' : 'one'}: ${words} ${named(of)}${more}`;
}

const WIDTH = LEVEL_NAMES.length;

/** The weights of levels, as a table. */
export class LevelWeights {
  private readonly ofOne: Weights;
  private readonly ofSeveral: Weights;

  /** @param weights by the words of `evidenceOf` */
  constructor(weights: ReadonlyMap<string, number>) {
    this.ofOne = compiled(false, OF_ONE, weights);
    this.ofSeveral = compiled(true, OF_SEVERAL, weights);
  }

  /** What all the evidence of a name's levels weighs together. */
  weigh(several: boolean, levels: NameLevels | undefined): number {
    if (!levels) return 0;
    const { base, of, other, table } = several ? this.ofSeveral : this.ofOne;
    let sum = base;
    for (let i = 0; i < of.length; i++) sum += table[(i * WIDTH + levels[of[i]]) * WIDTH + levels[other[i]]];
    return sum;
  }
}

interface Weights {
  readonly base: number;
  /** For each piece the indexes of its levels; both the same where it tells only one. */
  readonly of: readonly number[];
  readonly other: readonly number[];
  /** By piece, level and other level. */
  readonly table: Float64Array;
}

function compiled(several: boolean, pieces: readonly Piece[], weights: ReadonlyMap<string, number>): Weights {
  const weightOf = (evidence: string) => weights.get(evidence) ?? 0;
  const table = new Float64Array(pieces.length * WIDTH * WIDTH);
  pieces.forEach((piece, i) => {
    const [, of, , other] = piece;
    for (let level = 0; level < WIDTH; level++) {
      const row = (i * WIDTH + level) * WIDTH;
      if (other === undefined) table[row + level] = weightOf(worded(several, piece, () => level));
      else
        for (let more = 0; more < WIDTH; more++)
          table[row + more] = weightOf(worded(several, piece, (asked) => (asked === of ? level : more)));
    }
  });
  return {
    base: weightOf(base(several)),
    of: pieces.map(([, of]) => ASKED.indexOf(of)),
    other: pieces.map(([, of, , other = of]) => ASKED.indexOf(other)),
    table,
  };
}
