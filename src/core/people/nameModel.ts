import type { ModelFile, Tensor } from '../attribution/tagger/modelFile';
import { LevelWeights, type NameLevels } from './nameLevels';
import { outlineOf } from './nameOutline';
import type { NameSetting, Run } from './nameRuns';
import { gatherTraits, isOfSeveral } from './nameTraits';
import type { TitlePhrase } from './titles';

/** media/model/names.json: what speaks for a name, fitted by `src/train`. Above zero the sum says person. */
export interface NameWeights {
  /** By evidence, for names of several words and for single ones. */
  readonly evidence: Readonly<Record<string, readonly [several: number, one: number]>>;
  /** By the place of a word in the name or beside it: what its vector is multiplied by. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  /** What the weight by all of the above counts for beside the evidence from the rest of the article. */
  readonly share: readonly [several: number, one: number];
  /** By evidence from the rest of the article. */
  readonly article: Readonly<Record<string, number>>;
}

/** The vector that the network of the attributions has for a word in lower case, if it knows the word. */
export function vectorOf(model: ModelFile, word: string): Float32Array | undefined {
  const row = model.vocabulary.words.get(word);
  if (row === undefined) return undefined;
  const table = model.tensor('word.weight');
  return Float32Array.from({ length: table.columns }, (_, column) => table.at(row, column));
}

type WordWeights = Map<string, number>;

/** Words whose weights are kept. */
const REMEMBERED_WORDS = 20_000;

/** Weighs possible names by fitted weights; without the network's file the vectors of words tell nothing. */
export class NameModel {
  private readonly evidence: ReadonlyMap<string, readonly [several: number, one: number]>;
  private readonly article: LevelWeights;
  private readonly table: Tensor | undefined;
  /** What words weigh in and beside names of several words and single ones, by where they stand. */
  private readonly words = { several: new Map<string, WordWeights>(), one: new Map<string, WordWeights>() };

  constructor(
    private readonly weights: NameWeights,
    private readonly network?: ModelFile,
  ) {
    this.evidence = new Map(Object.entries(weights.evidence));
    this.article = new LevelWeights(new Map(Object.entries(weights.article)));
    this.table = network?.tensor('word.weight');
  }

  /** How likely a run names a person by what its paragraph tells: above 0, more likely than not. */
  weigh(
    setting: NameSetting,
    run: Run,
    titles: readonly TitlePhrase[],
    appositions: readonly TitlePhrase[],
  ): number {
    const { words } = setting.lexicon;
    const name = isOfSeveral(setting.tokens, run) ? 'several' : 'one';
    const column = name === 'several' ? 0 : 1;
    const weightOf = (piece: string) => this.evidence.get(piece)?.[column] ?? 0;
    let sum = 0;
    gatherTraits(setting, run, titles, appositions, {
      evidence: (piece) => {
        sum += weightOf(piece);
      },
      wordInside: (word, position) => {
        sum += remembered(this.words[name], position, word.text, () =>
          outlineOf(word, position, words).reduce(
            (weight, piece) => weight + weightOf(piece),
            this.vectorWeight(position, word.lower),
          ),
        );
      },
      wordBeside: ({ lower }, place) => {
        sum += remembered(this.words[name], place, lower, () => this.vectorWeight(`${place} ${name}`, lower));
      },
    });
    return sum;
  }

  /** The weight with the evidence from the rest of the article. */
  weighInArticle(own: number, several: boolean, levels: NameLevels | undefined): number {
    return this.weights.share[several ? 0 : 1] * limited(own) + this.article.weigh(several, levels);
  }

  private vectorWeight(place: string, word: string): number {
    const weights = this.weights.vectors[place];
    const row = this.network?.vocabulary.words.get(word);
    if (!weights || !this.table || row === undefined) return 0;
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i] * this.table.at(row, i);
    return sum;
  }
}

function remembered(
  places: Map<string, WordWeights>,
  place: string,
  word: string,
  weigh: () => number,
): number {
  let weights = places.get(place);
  if (!weights) places.set(place, (weights = new Map<string, number>()));
  let weight = weights.get(word);
  if (weight === undefined) {
    if (weights.size >= REMEMBERED_WORDS) weights.clear();
    weights.set(word, (weight = weigh()));
  }
  return weight;
}

/** Reads media/model/names.json; throws a SyntaxError when it is no JSON. */
export function readNameModel(file: string, network?: ModelFile): NameModel {
  return new NameModel(JSON.parse(file) as NameWeights, network);
}

/** More than this a paragraph by itself does not weigh. */
const LIMIT = 6;

export function limited(weight: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, weight));
}
