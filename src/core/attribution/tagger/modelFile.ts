import { asciiJson } from '../../asciiJson';
import { WordTable } from '../../wordTable';
import type { Vocabulary } from './wordFeatures';

/** Sizes of the network's layers. */
export interface NetworkSizes {
  /** Columns of the tables that describe a token. */
  readonly word: number;
  readonly stem: number;
  readonly ending: number;
  readonly shape: number;
  readonly kind: number;
  readonly place: number;
  /** States of the encoder each way, and of the role head. */
  readonly encoder: number;
  readonly head: number;
}

/** How the network's scores become a probability; fitted on articles that the network did not learn from. */
export interface Calibration {
  /** Weights of the evidence that `confidence.ts` lists, the constant first. */
  readonly weights: readonly number[];
  /** Least confidence of an attribution that is worth giving. */
  readonly accept: number;
}

interface TensorEntry {
  readonly shape: readonly number[];
  /** Offset of single floats. */
  readonly floats?: number;
  /** Offset of bytes to be multiplied by the floats at `scale`, one a row or one a column. */
  readonly integers?: number;
  readonly scale?: number;
  readonly scaled?: 'rows' | 'columns';
}

interface ModelHeader {
  readonly format: number;
  readonly vocabulary: string;
  /** Kinds of cues as `cueKindOf` tells them. */
  readonly kinds: readonly string[];
  readonly sizes: NetworkSizes;
  readonly tensors: Readonly<Record<string, TensorEntry>>;
  readonly calibration?: Calibration;
}

/** A matrix of the model file. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): number;
  /** All values of a row; not to be written to. */
  row(row: number): Float32Array;
}

/** The network's weights and all that must be known to run it, as the trainer wrote them. */
export interface ModelFile {
  readonly sizes: NetworkSizes;
  readonly vocabulary: Vocabulary;
  readonly calibration: Calibration;
  tensor(name: string): Tensor;
}

const MAGIC = 'CDTM';
const FORMAT = 1;

/** Before calibration: nothing is known, everything is given. */
const UNCALIBRATED: Calibration = { weights: [0], accept: 0 };

/**
 * Reads a model file: "CDTM", the length of the header (32 bits, little-endian), the header (JSON in ASCII), the
 * weights.
 * @throws Error when the file is no model of this format.
 */
export function readModelFile(file: Uint8Array): ModelFile {
  const { header, weights } = splitModelFile(file);
  const { sizes, tensors, calibration } = header;
  return {
    sizes,
    vocabulary: { words: new WordTable(header.vocabulary, ' '), kinds: rowsOf(header.kinds) },
    calibration: calibration ?? UNCALIBRATED,
    tensor(name) {
      if (!Object.hasOwn(tensors, name)) throw new Error(`the model has no tensor "${name}"`);
      return readTensor(tensors[name], weights);
    },
  };
}

function rowsOf(keys: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  keys.forEach((key, i) => rows.set(key, i + 1));
  return rows;
}

/** The same model file with a calibration. */
export function withCalibration(file: Uint8Array, calibration: Calibration): Uint8Array {
  const { header, weights } = splitModelFile(file);
  const json = asciiJson({ ...header, calibration });
  const text = json.padEnd(Math.ceil(json.length / 4) * 4);
  const result = new Uint8Array(8 + text.length + weights.length);
  result.set(file.subarray(0, 4));
  new DataView(result.buffer).setUint32(4, text.length, true);
  for (let i = 0; i < text.length; i++) result[8 + i] = text.charCodeAt(i);
  result.set(weights, 8 + text.length);
  return result;
}

function splitModelFile(file: Uint8Array): { header: ModelHeader; weights: Uint8Array } {
  if (file.length < 8 || ascii(file.subarray(0, 4)) !== MAGIC) throw new Error('not a model file');
  const length = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  const header = JSON.parse(ascii(file.subarray(8, 8 + length))) as ModelHeader;
  if (header.format !== FORMAT) throw new Error(`model format ${header.format} is not ${FORMAT}`);
  const weights = file.subarray(8 + length);
  return { header, weights: weights.byteOffset % 4 ? weights.slice() : weights };
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    // A spread would make an array of each stretch first.
    text += String.fromCharCode.apply(undefined, bytes.subarray(i, i + 8192) as unknown as number[]);
  }
  return text;
}

function readTensor(
  { shape, floats = 0, integers, scale = 0, scaled }: TensorEntry,
  { buffer, byteOffset }: Uint8Array,
): Tensor {
  const rows = shape[0];
  const columns = shape[1] ?? 1;
  if (integers === undefined) {
    const values = new Float32Array(buffer, byteOffset + floats, rows * columns);
    return {
      rows,
      columns,
      at: (row, column) => values[row * columns + column],
      row: (row) => values.subarray(row * columns, (row + 1) * columns),
    };
  }
  const values = new Int8Array(buffer, byteOffset + integers, rows * columns);
  const scales = new Float32Array(buffer, byteOffset + scale, scaled === 'rows' ? rows : columns);
  const byRow = scaled === 'rows';
  return {
    rows,
    columns,
    at: (row, column) => values[row * columns + column] * scales[byRow ? row : column],
    row: (row) => {
      const scaledRow = new Float32Array(columns);
      for (let column = 0, i = row * columns; column < columns; column++, i++) {
        scaledRow[column] = values[i] * scales[byRow ? row : column];
      }
      return scaledRow;
    },
  };
}
