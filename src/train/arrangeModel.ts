import { asciiJson } from '../core/asciiJson';
import {
  MAGIC,
  readTensor,
  splitModelFile,
  type ModelHeader,
  type NetworkSizes,
  type Tensor,
  type TensorEntry,
} from '../core/attribution/tagger/modelContainer';
import {
  FORMAT,
  type ArrangedParts,
  type Calibration,
  type MatrixEntry,
  type MatrixName,
  type StoredMatrix,
} from '../core/attribution/tagger/modelFile';
import { RELATIONS } from '../core/attribution/tagger/relationFeatures';
import { arrangeMatrix, type Matrix } from './arrangeMatrix';

/** The format that `fit.py` writes. */
const FITTED = 1;

/** Before calibration: nothing is known, everything is given. */
const UNCALIBRATED: Calibration = { weights: [0], accept: 0 };

type TensorOf = (name: string) => Tensor;

/** The tensors that are looked up number by number, which stay as they are. */
const LOOKED_UP = [
  ...['word', 'stem', 'ending', 'shape', 'kind'].map((table) => `${table}.weight`),
  ...['cue_chain', 'role_chain'].flatMap((chain) => [`${chain}.transitions`, `${chain}.first`]),
];

/**
 * The model file that ships, of one that `fit.py` has written: every matrix as the kernels take it, so that nobody who
 * waits for the first marks waits for that.
 */
export function arrangeModel(fitted: Uint8Array, calibration = UNCALIBRATED): Uint8Array {
  const { header, weights } = splitModelFile(fitted, FITTED);
  const tensor = (name: string) => readTensor(header.tensors, name, weights);
  const room = new Room();
  const tensors: Record<string, TensorEntry> = {};
  for (const name of LOOKED_UP) tensors[name] = copied(header.tensors[name], tensor(name), weights, room);
  for (const [name, { shape, values }] of Object.entries(summedTables(tensor, header.sizes)))
    tensors[name] = { shape, floats: room.put(values) };
  const matrices: Partial<Record<MatrixName, MatrixEntry>> = {};
  for (const [name, matrix] of Object.entries(matricesOf(tensor, header.sizes)))
    matrices[name as MatrixName] = placed(arrangeMatrix(matrix), room);
  const { vocabulary, kinds, sizes } = header;
  const arranged = { format: FORMAT, vocabulary, kinds, sizes, tensors, matrices, calibration };
  return fileOf(arranged as ModelHeader & ArrangedParts, room);
}

/** The weights of a file, one part after the other on borders of four bytes. */
class Room {
  length = 0;
  readonly parts: Uint8Array[] = [];

  /** The offset at which the values are put. */
  put({ buffer, byteOffset, byteLength }: Int8Array | Float32Array): number {
    const at = this.length;
    this.parts.push(new Uint8Array(buffer, byteOffset, byteLength));
    this.length += Math.ceil(byteLength / 4) * 4;
    return at;
  }
}

function fileOf(header: ModelHeader & ArrangedParts, { length, parts }: Room): Uint8Array {
  const json = asciiJson(header);
  const text = MAGIC + '    ' + json.padEnd(Math.ceil(json.length / 4) * 4);
  const file = new Uint8Array(text.length + length);
  for (let i = 0; i < text.length; i++) file[i] = text.charCodeAt(i);
  new DataView(file.buffer).setUint32(4, text.length - 8, true);
  let at = text.length;
  for (const part of parts) {
    file.set(part, at);
    at += Math.ceil(part.length / 4) * 4;
  }
  return file;
}

function copied(entry: TensorEntry, { rows, columns }: Tensor, weights: Uint8Array, room: Room): TensorEntry {
  const { shape, floats = 0, integers, scale = 0, scaled } = entry;
  const { buffer, byteOffset } = weights;
  const floatsAt = (at: number, count: number) => room.put(new Float32Array(buffer, byteOffset + at, count));
  if (integers === undefined) return { shape, floats: floatsAt(floats, rows * columns) };
  return {
    shape,
    integers: room.put(new Int8Array(buffer, byteOffset + integers, rows * columns)),
    scale: floatsAt(scale, scaled === 'rows' ? rows : columns),
    scaled: scaled!,
  };
}

function placed({ outputs, inputs, integers, scale, bias }: StoredMatrix, room: Room): MatrixEntry {
  return {
    outputs,
    inputs,
    integers: room.put(integers),
    scale: room.put(scale),
    bias: room.put(bias),
  };
}

/** The tables of which rows are added to what the matrices give. */
function summedTables(
  tensor: TensorOf,
  sizes: NetworkSizes,
): Record<string, { shape: readonly number[]; values: Float32Array }> {
  const places = tensor('place.weight');
  const gates = inputWeights(tensor, 'encoder1').rows;
  const tables: Record<string, { shape: readonly number[]; values: Float32Array }> = {
    places: {
      shape: [places.rows, gates.length],
      values: projected(places, gates, wordColumns(sizes)),
    },
  };
  RELATIONS.forEach((_, i) => {
    const table = tensor(`relations.${i}.weight`);
    tables[`relations.${i}`] = { shape: [table.rows, table.columns], values: valuesOf(table) };
  });
  return tables;
}

function matricesOf(tensor: TensorOf, sizes: NetworkSizes): Record<MatrixName, Matrix> {
  const linear = (name: string): Matrix => ({
    rows: rowsIn(tensor(`${name}.weight`)),
    bias: valuesOf(tensor(`${name}.bias`)),
  });
  const words = inputWeights(tensor, 'encoder1');
  const out = linear('role_out');
  const read = 2 * sizes.head;
  return {
    words: { rows: words.rows.map((row) => row.slice(0, wordColumns(sizes))), bias: words.bias },
    'encoder1.forwards': stateWeights(tensor, 'encoder1', ''),
    'encoder1.backwards': stateWeights(tensor, 'encoder1', '_reverse'),
    'encoder2.input': inputWeights(tensor, 'encoder2'),
    'encoder2.forwards': stateWeights(tensor, 'encoder2', ''),
    'encoder2.backwards': stateWeights(tensor, 'encoder2', '_reverse'),
    tokenHeads: stacked(linear('cue_hidden'), linear('role_token')),
    cueOut: linear('cue_out'),
    roleCue: linear('role_cue'),
    'roleLstm.input': inputWeights(tensor, 'role_lstm'),
    'roleLstm.forwards': stateWeights(tensor, 'role_lstm', ''),
    'roleLstm.backwards': stateWeights(tensor, 'role_lstm', '_reverse'),
    roleOutRead: { rows: out.rows.map((row) => row.slice(0, read)), bias: out.bias },
    roleOutMixed: {
      rows: out.rows.map((row) => row.slice(read)),
      bias: new Float32Array(out.bias.length),
    },
  };
}

/** Columns of all that is known of a word by itself. */
function wordColumns({ word, stem, ending, shape, kind }: NetworkSizes): number {
  return word + stem + ending + shape + kind;
}

/** What the inputs of a two-way LSTM give to the gates, both directions stacked, all biases included. */
function inputWeights(tensor: TensorOf, name: string): Matrix {
  const [forwards, backwards] = ['', '_reverse'].map((direction) => {
    const [inputs, states] = ['ih', 'hh'].map((of) => valuesOf(tensor(`${name}.bias_${of}_l0${direction}`)));
    return {
      rows: rowsIn(tensor(`${name}.weight_ih_l0${direction}`)),
      bias: inputs.map((value, i) => value + states[i]),
    };
  });
  return stacked(forwards, backwards);
}

function stateWeights(tensor: TensorOf, name: string, direction: string): Matrix {
  const rows = rowsIn(tensor(`${name}.weight_hh_l0${direction}`));
  return { rows, bias: new Float32Array(rows.length) };
}

/** Each row of a table times the columns of a matrix from `offset` on. */
function projected(table: Tensor, rows: readonly Float32Array[], offset: number): Float32Array {
  const result = new Float32Array(table.rows * rows.length);
  rowsIn(table).forEach((values, place) => {
    rows.forEach((row, output) => {
      let sum = 0;
      for (let i = 0; i < values.length; i++) sum += row[offset + i] * values[i];
      result[place * rows.length + output] = sum;
    });
  });
  return result;
}

/** The rows of both, one after the other. */
function stacked(a: Matrix, b: Matrix): Matrix {
  return { rows: [...a.rows, ...b.rows], bias: Float32Array.from([...a.bias, ...b.bias]) };
}

function rowsIn(tensor: Tensor): Float32Array[] {
  const { rows, columns } = tensor;
  return Array.from({ length: rows }, (_, row) =>
    Float32Array.from({ length: columns }, (_, column) => tensor.at(row, column)),
  );
}

/** All values of a tensor, row after row. */
function valuesOf(tensor: Tensor): Float32Array {
  const { rows, columns } = tensor;
  return Float32Array.from({ length: rows * columns }, (_, i) =>
    tensor.at(Math.floor(i / columns), i % columns),
  );
}
