import type { Tensor } from '../attribution/tagger/modelContainer';
import type { ModelFile } from '../attribution/tagger/modelFile';
import type { Token } from '../text/paragraph';
import type { WordTable } from '../wordTable';
import { LevelWeights, type NameLevels } from './nameLevels';
import { outlineOf, type Position } from './nameOutline';
import type { NameSetting, Run } from './nameRuns';
import { gatherTraits, isOfSeveral, type Place, type TraitReader } from './nameTraits';
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

/** Words whose weights are kept. */
const REMEMBERED_WORDS = 20_000;

/** Weighs possible names by fitted weights; without the network's file the vectors of words tell nothing. */
export class NameModel {
  private readonly article: LevelWeights;
  private readonly ofSeveral: Scale;
  private readonly ofOne: Scale;

  constructor(
    private readonly weights: NameWeights,
    network?: ModelFile,
  ) {
    this.article = new LevelWeights(new Map(Object.entries(weights.article)));
    this.ofSeveral = new Scale('several', weights, network);
    this.ofOne = new Scale('one', weights, network);
  }

  /** How likely a run names a person by what its paragraph tells: above 0, more likely than not. */
  weigh(
    setting: NameSetting,
    run: Run,
    titles: readonly TitlePhrase[],
    appositions: readonly TitlePhrase[],
  ): number {
    const scale = isOfSeveral(setting.tokens, run) ? this.ofSeveral : this.ofOne;
    scale.sum = 0;
    gatherTraits(setting, run, titles, appositions, scale);
    return scale.sum;
  }

  /** The weight with the evidence from the rest of the article. */
  weighInArticle(own: number, several: boolean, levels: NameLevels | undefined): number {
    return this.weights.share[several ? 0 : 1] * limited(own) + this.article.weigh(several, levels);
  }
}

/** Adds up what the traits of a name weigh: one of several words, or a single one. */
class Scale implements TraitReader {
  sum = 0;
  private readonly weights: ReadonlyMap<string, number>;
  private readonly vectors: NameWeights['vectors'];
  private readonly table: Tensor | undefined;
  /** What words weigh, by where they stand. */
  private readonly words = new Map<Position | Place, Map<string, number>>();

  constructor(
    private readonly of: 'several' | 'one',
    { evidence, vectors }: NameWeights,
    private readonly network: ModelFile | undefined,
  ) {
    const column = of === 'several' ? 0 : 1;
    this.weights = new Map(Object.entries(evidence).map(([piece, weights]) => [piece, weights[column]]));
    this.vectors = vectors;
    this.table = network?.tensor('word.weight');
  }

  readonly evidence = (piece: string) => {
    this.sum += this.weightOf(piece);
  };

  readonly wordInside = (word: Token, position: Position, common: WordTable) => {
    const known = this.words.get(position)?.get(word.text);
    this.sum += known ?? this.remember(position, word.text, this.weightInside(word, position, common));
  };

  readonly wordBeside = ({ lower }: Token, place: Place) => {
    const known = this.words.get(place)?.get(lower);
    this.sum += known ?? this.remember(place, lower, this.vectorWeight(`${place} ${this.of}`, lower));
  };

  private weightOf(piece: string): number {
    return this.weights.get(piece) ?? 0;
  }

  private weightInside(word: Token, position: Position, common: WordTable): number {
    return outlineOf(word, position, common).reduce(
      (weight, piece) => weight + this.weightOf(piece),
      this.vectorWeight(position, word.lower),
    );
  }

  private vectorWeight(place: string, word: string): number {
    const weights = this.vectors[place];
    const row = this.network?.vocabulary.words.get(word);
    if (!weights || !this.table || row === undefined) return 0;
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i] * this.table.at(row, i);
    return sum;
  }

  private remember(place: Position | Place, word: string, weight: number): number {
    let weights = this.words.get(place);
    if (!weights) this.words.set(place, (weights = new Map<string, number>()));
    if (weights.size >= REMEMBERED_WORDS) weights.clear();
    weights.set(word, weight);
    return weight;
  }
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
