import { WordTable } from '../../wordTable';
import { readTensor, splitModelFile, type NetworkSizes, type Tensor } from './modelContainer';
import type { Vocabulary } from './wordFeatures';

/** How the network's scores become a probability; fitted on articles that the network did not learn from. */
export interface Calibration {
  /** Weights of the evidence that `confidence.ts` lists, the constant first. */
  readonly weights: readonly number[];
  /** Least confidence of an attribution that is worth giving. */
  readonly accept: number;
}

/** Products of the network: what the weights are multiplied with, or the LSTM and its direction. */
export type MatrixName =
  | 'words'
  | 'cueOut'
  | 'roleCue'
  | 'roleOutRead'
  | 'roleOutMixed'
  | 'tokenHeads'
  | 'encoder2.input'
  | 'roleLstm.input'
  | `${'encoder1' | 'encoder2' | 'roleLstm'}.${'forwards' | 'backwards'}`;

/** Where in the weights a matrix lies, in bytes. */
export interface MatrixEntry {
  readonly outputs: number;
  readonly inputs: number;
  readonly integers: number;
  readonly scale: number;
  readonly bias: number;
}

/** What the header of a model file says besides what that of the trainer's does. */
export interface ArrangedParts {
  readonly matrices: Readonly<Record<MatrixName, MatrixEntry>>;
  readonly calibration: Calibration;
}

/** Weights as the kernels take them, but for their width: see `multiply` in `assembly/kernels.ts`. */
export interface StoredMatrix {
  readonly outputs: number;
  readonly inputs: number;
  readonly integers: Int8Array;
  /** What the sums of each output are multiplied by. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** The network's weights and all that must be known to run it, as `src/train` wrote them. */
export interface ModelFile {
  readonly sizes: NetworkSizes;
  readonly vocabulary: Vocabulary;
  readonly calibration: Calibration;
  tensor(name: string): Tensor;
  /** The values of a tensor that is stored as floats, row after row; not to be written to. */
  floats(name: string): Float32Array;
  matrix(name: MatrixName): StoredMatrix;
}

/** The format of the files that ship; the trainer's own is 1. */
export const FORMAT = 2;

/**
 * Reads a model file: "CDTM", the length of the header (32 bits, little-endian), the header (JSON in ASCII), the
 * weights.
 * @throws Error when the file is no model of this format.
 */
export function readModelFile(file: Uint8Array): ModelFile {
  const { header, weights } = splitModelFile<ArrangedParts>(file, FORMAT);
  const { sizes, tensors, matrices, calibration } = header;
  const { buffer, byteOffset } = weights;
  const floatsAt = (at: number, count: number) => new Float32Array(buffer, byteOffset + at, count);
  return {
    sizes,
    vocabulary: { words: new WordTable(header.vocabulary, ' '), kinds: rowsOf(header.kinds) },
    calibration,
    tensor: (name) => readTensor(tensors, name, weights),
    floats(name) {
      const { rows, columns } = readTensor(tensors, name, weights);
      const { floats } = tensors[name];
      if (floats === undefined) throw new Error(`the model's tensor "${name}" is not of floats`);
      return floatsAt(floats, rows * columns);
    },
    matrix(name) {
      const { outputs, inputs, integers, scale, bias } = matrices[name];
      return {
        outputs,
        inputs,
        integers: new Int8Array(buffer, byteOffset + integers, outputs * inputs),
        scale: floatsAt(scale, outputs),
        bias: floatsAt(bias, outputs),
      };
    },
  };
}

function rowsOf(keys: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  keys.forEach((key, i) => rows.set(key, i + 1));
  return rows;
}
