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
      const largest = largestOf(row);
      scale[output] = largest / WEIGHT_STEPS / ACTIVATION_STEPS;
      const within = output % ROWS_TOGETHER;
      placeRow(row, largest, integers, (output - within) * inputs + within * 2);
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

function largestOf(row: Float32Array): number {
  let largest = 1e-8;
  for (let i = 0; i < row.length; i++) {
    const size = row[i] < 0 ? -row[i] : row[i];
    if (size > largest) largest = size;
  }
  return largest;
}

/** Rounds an even number of floats, and lays them in pairs between those of the other rows. */
function placeRow(row: Float32Array, largest: number, integers: Int16Array, at: number): void {
  for (let i = 0, to = at; i < row.length; i += 2, to += 2 * ROWS_TOGETHER) {
    integers[to] = Math.round((row[i] / largest) * WEIGHT_STEPS);
    integers[to + 1] = Math.round((row[i + 1] / largest) * WEIGHT_STEPS);
  }
}

/** All rows of a tensor. */
export function rowsOf(tensor: Tensor): Float32Array[] {
  return Array.from({ length: tensor.rows }, (_, row) => tensor.row(row));
}

/** All values of a tensor, row after row. */
export function vectorOf(tensor: Tensor): Float32Array {
  const values = new Float32Array(tensor.rows * tensor.columns);
  for (let row = 0; row < tensor.rows; row++) values.set(tensor.row(row), row * tensor.columns);
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
