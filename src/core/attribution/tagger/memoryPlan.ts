import type { Tensor } from './modelFile';
import type { Kernels } from './kernels';

/** Integers that a weight row is rounded to: what the trainer wrote as bytes stays exact. */
const WEIGHT_STEPS = 127;
/** As in the kernels. */
const ACTIVATION_STEPS = 2047;
const ROWS_TOGETHER = 16;

/** Weights in the kernels' layout. */
export interface PlacedMatrix {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  readonly outputs: number;
  readonly inputs: number;
}

/** Rows of floats to be multiplied with activations. */
export interface Matrix {
  readonly rows: readonly Float32Array[];
  readonly bias: Float32Array;
}

/** Where everything lies in the kernels' memory: places are given out first, then the memory is made and filled. */
export class MemoryPlan {
  private size = 0;
  private readonly fills: ((memory: ArrayBuffer) => void)[] = [];

  /** Room for so many bytes, on a 16-byte border. */
  room(bytes: number): number {
    const place = this.size;
    this.size += (bytes + 15) & ~15;
    return place;
  }

  floats(values: Float32Array): number {
    const place = this.room(values.length * 4);
    this.fills.push((memory) => new Float32Array(memory).set(values, place >> 2));
    return place;
  }

  /** A matrix rounded to 16-bit integers row by row; rows are filled up with zeros to a multiple of 16. */
  matrix({ rows, bias }: Matrix): PlacedMatrix {
    const inputs = rows[0].length;
    const outputs = Math.ceil(rows.length / ROWS_TOGETHER) * ROWS_TOGETHER;
    const integers = new Int16Array(outputs * inputs);
    const scale = new Float32Array(outputs);
    rows.forEach((row, output) => {
      let largest = 1e-8;
      for (const value of row) largest = Math.max(largest, Math.abs(value));
      scale[output] = largest / WEIGHT_STEPS / ACTIVATION_STEPS;
      const block = (output - (output % ROWS_TOGETHER)) * inputs + (output % ROWS_TOGETHER) * 2;
      for (let i = 0; i < inputs; i++) {
        integers[block + (i >> 1) * 2 * ROWS_TOGETHER + (i & 1)] = Math.round(
          (row[i] / largest) * WEIGHT_STEPS,
        );
      }
    });
    const weights = this.room(integers.length * 2);
    this.fills.push((memory) => new Int16Array(memory).set(integers, weights >> 1));
    const full = new Float32Array(outputs);
    full.set(bias);
    return { weights, scale: this.floats(scale), bias: this.floats(full), outputs, inputs };
  }

  /** Kernels over a memory that holds everything planned. */
  build(load: (size: number) => Kernels): Kernels {
    const kernels = load(this.size);
    for (const fill of this.fills) fill(kernels.memory);
    return kernels;
  }
}

/** All rows of a tensor. */
export function rowsOf(tensor: Tensor): Float32Array[] {
  const rows: Float32Array[] = [];
  for (let row = 0; row < tensor.rows; row++) {
    const values = new Float32Array(tensor.columns);
    for (let column = 0; column < values.length; column++) values[column] = tensor.at(row, column);
    rows.push(values);
  }
  return rows;
}

/** All values of a tensor, row after row. */
export function vectorOf(tensor: Tensor): Float32Array {
  const values = new Float32Array(tensor.rows * tensor.columns);
  rowsOf(tensor).forEach((row, i) => values.set(row, i * tensor.columns));
  return values;
}

export function sumOf(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, i) => value + b[i]);
}

/** The rows of both, one after the other. */
export function stacked(a: Matrix, b: Matrix): Matrix {
  const bias = new Float32Array(a.bias.length + b.bias.length);
  bias.set(a.bias);
  bias.set(b.bias, a.bias.length);
  return { rows: [...a.rows, ...b.rows], bias };
}
