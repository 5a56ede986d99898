import type { StoredMatrix } from '../core/attribution/tagger/modelFile';

/** Integers that a weight row is rounded to: what the trainer wrote as bytes stays exact. */
const WEIGHT_STEPS = 127;
/** As in the kernels. */
const ACTIVATION_STEPS = 2047;
const ROWS_TOGETHER = 16;

/** Rows of floats to be multiplied with activations. */
export interface Matrix {
  readonly rows: readonly Float32Array[];
  readonly bias: Float32Array;
}

/** A matrix in the kernels' layout, rounded row by row; rows are filled up with zeros to a multiple of 16. */
export function arrangeMatrix({ rows, bias }: Matrix): StoredMatrix {
  const inputs = rows[0].length;
  const outputs = Math.ceil(rows.length / ROWS_TOGETHER) * ROWS_TOGETHER;
  const integers = new Int8Array(outputs * inputs);
  const scale = new Float32Array(outputs);
  rows.forEach((row, output) => {
    const largest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-8);
    scale[output] = largest / WEIGHT_STEPS / ACTIVATION_STEPS;
    const within = output % ROWS_TOGETHER;
    placeRow(row, largest, integers, (output - within) * inputs + within * 2);
  });
  const full = new Float32Array(outputs);
  full.set(bias);
  return { outputs, inputs, integers, scale, bias: full };
}

/** Rounds an even number of floats, and lays them in pairs between those of the other rows. */
function placeRow(row: Float32Array, largest: number, integers: Int8Array, at: number): void {
  for (let i = 0, to = at; i < row.length; i += 2, to += 2 * ROWS_TOGETHER) {
    integers[to] = Math.round((row[i] / largest) * WEIGHT_STEPS);
    integers[to + 1] = Math.round((row[i + 1] / largest) * WEIGHT_STEPS);
  }
}
