import type { TokenRange } from '../../text/paragraph';
import type { Kernels } from './kernels';
import { MemoryPlan, type PlacedMatrix } from './memoryPlan';
import type { NetworkSizes, Tensor } from './modelContainer';
import type { MatrixName, ModelFile } from './modelFile';
import { RELATIONS } from './relationFeatures';
import { LONGEST_WINDOW } from './windows';
import type { WordFeatures } from './wordFeatures';

/** Word types whose share of the first layer is kept. */
const REMEMBERED_WORDS = 8192;
const CUE_HIDDEN = 64;
/** Rows that the kernels compute for a few labels. */
const PADDED_LABELS = 16;
/** Most rows that are summed for a token: its own, the cue's and one of each table of relations. */
const SUMMED_ROWS = 2 + RELATIONS.length;

interface PlacedLstm {
  /** What the inputs give to the gates of both directions, and the width of that in floats. */
  readonly input: PlacedMatrix;
  readonly forwards: PlacedMatrix;
  readonly backwards: PlacedMatrix;
  readonly width: number;
}

/**
 * The tagger's network. `encode` reads a window of tokens once; the heads then ask about what was read: `cueScores`
 * about each token, `roleScores` about each token's part in the attribution of one cue. Another head needs a method
 * and its tensors, nothing else.
 */
export class Network {
  private readonly sizes: NetworkSizes;
  private readonly kernels: Kernels;
  private readonly floats: Float32Array;
  /** Addresses of the rows to be summed. */
  private readonly rows: Uint32Array;
  private readonly tables: Readonly<Record<'word' | 'stem' | 'ending' | 'shape' | 'kind', Tensor>>;
  private readonly remembered = new Map<string, number>();
  private steps = 0;

  private readonly words: PlacedMatrix;
  private readonly places: number;
  private readonly lower: PlacedLstm;
  private readonly upper: PlacedLstm;
  private readonly tokenHeads: PlacedMatrix;
  private readonly cueOut: PlacedMatrix;
  private readonly roleCue: PlacedMatrix;
  private readonly relations: readonly number[];
  private readonly roleLstm: PlacedLstm;
  private readonly roleOutRead: PlacedMatrix;
  private readonly roleOutMixed: PlacedMatrix;

  /** Rooms of the memory, named after what lies there for each token. */
  // prettier-ignore
  private readonly at: Readonly<
    Record<
      | 'memory' | 'wordInput' | 'gates' | 'states' | 'upperStates' | 'activations' | 'heads' | 'cueHidden'
      | 'cueMean' | 'cueShare' | 'rows' | 'mixed' | 'read' | 'scores' | 'moreScores' | 'scratch',
      number
    >
  >;

  constructor(model: ModelFile, load: (size: number) => Kernels) {
    const plan = new MemoryPlan();
    const sizes = model.sizes;
    const { encoder, head } = sizes;
    this.sizes = sizes;
    this.tables = {
      word: model.tensor('word.weight'),
      stem: model.tensor('stem.weight'),
      ending: model.tensor('ending.weight'),
      shape: model.tensor('shape.weight'),
      kind: model.tensor('kind.weight'),
    };
    const matrix = (name: MatrixName) => plan.matrix(model.matrix(name));
    const lstm = (name: 'encoder1' | 'encoder2' | 'roleLstm', input: PlacedMatrix, width: number) => ({
      input,
      forwards: matrix(`${name}.forwards`),
      backwards: matrix(`${name}.backwards`),
      width,
    });
    this.words = matrix('words');
    this.places = plan.floats(model.floats('places'));
    this.lower = lstm('encoder1', this.words, encoder);
    this.upper = lstm('encoder2', matrix('encoder2.input'), encoder);
    this.tokenHeads = matrix('tokenHeads');
    this.cueOut = matrix('cueOut');
    this.roleCue = matrix('roleCue');
    this.relations = RELATIONS.map((_, i) => plan.floats(model.floats(`relations.${i}`)));
    this.roleLstm = lstm('roleLstm', matrix('roleLstm.input'), head);
    this.roleOutRead = matrix('roleOutRead');
    this.roleOutMixed = matrix('roleOutMixed');

    const perToken = (floats: number) => plan.room(LONGEST_WINDOW * floats * 4);
    const widest = Math.max(encoder, head);
    this.at = {
      memory: plan.room(REMEMBERED_WORDS * 8 * encoder * 4),
      wordInput: plan.room(this.words.inputs * 4),
      gates: perToken(8 * widest),
      states: perToken(2 * encoder),
      upperStates: perToken(2 * encoder),
      activations: perToken(2 * widest),
      heads: perToken(CUE_HIDDEN + head),
      cueHidden: perToken(CUE_HIDDEN),
      cueMean: plan.room(2 * encoder * 4),
      cueShare: plan.room(head * 4),
      rows: perToken(SUMMED_ROWS),
      mixed: perToken(head),
      read: perToken(2 * head),
      scores: perToken(PADDED_LABELS),
      moreScores: perToken(PADDED_LABELS),
      scratch: plan.room(widest * 22),
    };
    this.kernels = plan.build(load);
    this.floats = new Float32Array(this.kernels.memory);
    this.rows = new Uint32Array(this.kernels.memory, this.at.rows, LONGEST_WINDOW * SUMMED_ROWS);
  }

  /** Reads a window of at most `LONGEST_WINDOW` tokens; `wordOf` is asked about words not met before. */
  encode(words: readonly string[], wordOf: (index: number) => WordFeatures, places: Uint8Array): void {
    const { kernels, at, sizes } = this;
    const gates = 8 * sizes.encoder;
    this.steps = words.length;
    if (this.remembered.size + words.length > REMEMBERED_WORDS) this.remembered.clear();
    words.forEach((word, i) => {
      this.rows[2 * i] = this.remembered.get(word) ?? this.remember(word, wordOf(i));
      this.rows[2 * i + 1] = this.places + places[i] * gates * 4;
    });
    kernels.sumRows(at.rows, 2, at.gates, this.steps, gates);
    this.runGates(this.lower, at.states);
    this.runLstm(this.upper, at.states, at.upperStates);
    const floats = this.steps * 2 * sizes.encoder;
    kernels.add(at.states, at.upperStates, at.states, floats);
    kernels.quantize(at.states, at.activations, floats);
    this.multiply(this.tokenHeads, at.heads, this.steps);
  }

  /** The cue head's scores, token after token. */
  cueScores(labels: number): Float64Array {
    const { at, floats, steps } = this;
    const width = this.tokenHeads.outputs;
    for (let i = 0; i < steps; i++) {
      const from = (at.heads >> 2) + i * width;
      floats.copyWithin((at.cueHidden >> 2) + i * CUE_HIDDEN, from, from + CUE_HIDDEN);
    }
    this.kernels.rectify(at.cueHidden, steps * CUE_HIDDEN);
    this.kernels.quantize(at.cueHidden, at.activations, steps * CUE_HIDDEN);
    this.multiply(this.cueOut, at.scores, steps);
    return this.takeScores(labels);
  }

  /** The role head's scores for one cue of the window, token after token. */
  roleScores(cue: TokenRange, relations: Uint8Array, labels: number): Float64Array {
    const { kernels, at, sizes, steps } = this;
    const bytes = sizes.head * 4;
    this.readCue(cue);
    const from = at.heads + CUE_HIDDEN * 4;
    for (let i = 0, row = 0, relation = 0; i < steps; i++) {
      this.rows[row++] = from + i * this.tokenHeads.outputs * 4;
      this.rows[row++] = at.cueShare;
      for (const table of this.relations) this.rows[row++] = table + relations[relation++] * bytes;
    }
    kernels.sumRows(at.rows, SUMMED_ROWS, at.mixed, steps, sizes.head);
    kernels.rectify(at.mixed, steps * sizes.head);
    this.runLstm(this.roleLstm, at.mixed, at.read);
    this.multiply(this.roleOutMixed, at.moreScores, steps); // the LSTM's input still lies in the activations
    kernels.quantize(at.read, at.activations, steps * 2 * sizes.head);
    this.multiply(this.roleOutRead, at.scores, steps);
    kernels.add(at.scores, at.moreScores, at.scores, steps * PADDED_LABELS);
    return this.takeScores(labels);
  }

  /** What a cue's mean state gives to every token. */
  private readCue([from, to]: TokenRange): void {
    const { kernels, at, floats } = this;
    const width = 2 * this.sizes.encoder;
    const mean = at.cueMean >> 2;
    floats.fill(0, mean, mean + width);
    for (let i = from; i < to; i++) kernels.add(at.cueMean, at.states + i * width * 4, at.cueMean, width);
    for (let i = mean; i < mean + width; i++) floats[i] /= to - from;
    kernels.quantize(at.cueMean, at.activations, width);
    this.multiply(this.roleCue, at.cueShare, 1);
  }

  private takeScores(labels: number): Float64Array {
    const scores = new Float64Array(this.steps * labels);
    for (let step = 0, i = 0; step < this.steps; step++) {
      const from = (this.at.scores >> 2) + step * PADDED_LABELS;
      for (let label = 0; label < labels; label++) scores[i++] = this.floats[from + label];
    }
    return scores;
  }

  private remember(word: string, features: WordFeatures): number {
    const { at, floats, tables } = this;
    let to = at.wordInput >> 2;
    for (const name of ['word', 'stem', 'ending', 'shape', 'kind'] as const) {
      const table = tables[name];
      for (let column = 0; column < table.columns; column++) floats[to++] = table.at(features[name], column);
    }
    this.kernels.quantize(at.wordInput, at.activations, this.words.inputs);
    const place = at.memory + this.remembered.size * this.words.outputs * 4;
    this.multiply(this.words, place, 1);
    this.remembered.set(word, place);
    return place;
  }

  private runLstm(lstm: PlacedLstm, input: number, output: number): void {
    this.kernels.quantize(input, this.at.activations, this.steps * lstm.input.inputs);
    this.multiply(lstm.input, this.at.gates, this.steps);
    this.runGates(lstm, output);
  }

  /** Both directions of an LSTM whose inputs' share of the gates is computed. */
  private runGates({ forwards, backwards, width }: PlacedLstm, output: number): void {
    const { gates, scratch } = this.at;
    const { kernels } = this;
    const bytes = width * 4;
    kernels.lstm(
      gates,
      8 * bytes,
      forwards.weights,
      forwards.scale,
      output,
      2 * bytes,
      this.steps,
      width,
      0,
      scratch,
    );
    kernels.lstm(
      gates + 4 * bytes,
      8 * bytes,
      backwards.weights,
      backwards.scale,
      output + bytes,
      2 * bytes,
      this.steps,
      width,
      1,
      scratch,
    );
  }

  private multiply({ weights, scale, bias, outputs, inputs }: PlacedMatrix, to: number, rows: number): void {
    this.kernels.multiply(weights, scale, this.at.activations, bias, to, rows, outputs, inputs);
  }
}
