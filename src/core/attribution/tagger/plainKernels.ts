import type { Kernels } from './kernels';

const single = Math.fround;

/** Adding and taking away 1.5 · 2²³ rounds a smaller single-precision number to an integer, ties to even. */
const ROUNDING = 12582912;
const ACTIVATION_STEPS = 2047;

/** The kernels of `assembly/kernels.ts` in plain JavaScript, for hosts without vectors: the same results, bit by bit. */
export function plainKernels(size: number): Kernels {
  const memory = new ArrayBuffer(Math.ceil(size / 8) * 8);
  const floats = new Float32Array(memory);
  const shorts = new Int16Array(memory);

  const quantize: Kernels['quantize'] = (x, to, count) => {
    for (let i = 0; i < count; i++) shorts[(to >> 1) + i] = rounded(floats[(x >> 2) + i]);
  };

  const multiply: Kernels['multiply'] = (weights, scale, x, bias, y, rows, outputs, inputs) => {
    for (let row = 0; row < rows; row++) {
      const activations = (x >> 1) + row * inputs;
      for (let output = 0; output < outputs; output++) {
        let weight = (weights >> 1) + (output - (output % 16)) * inputs + (output % 16) * 2;
        let sum = 0;
        for (let i = 0; i < inputs; i += 2, weight += 32) {
          sum += shorts[weight] * shorts[activations + i] + shorts[weight + 1] * shorts[activations + i + 1];
        }
        const product = single(single(sum | 0) * floats[(scale >> 2) + output]);
        floats[(y >> 2) + row * outputs + output] = floats[(bias >> 2) + output] + product;
      }
    }
  };

  return {
    memory,
    quantize,
    multiply,
    add: (a, b, y, count) => {
      for (let i = 0; i < count; i++) floats[(y >> 2) + i] = floats[(a >> 2) + i] + floats[(b >> 2) + i];
    },
    sumRows: (rows, count, y, steps, width) => {
      const addresses = new Uint32Array(memory, rows, steps * count);
      for (let step = 0; step < steps; step++) {
        for (let i = 0; i < width; i++) {
          let sum = 0;
          for (const row of addresses.subarray(step * count, (step + 1) * count)) {
            sum = single(sum + floats[(row >> 2) + i]);
          }
          floats[(y >> 2) + step * width + i] = sum;
        }
      }
    },
    rectify: (x, count) => {
      for (let i = x >> 2; i < (x >> 2) + count; i++) floats[i] = Math.max(floats[i], 0);
    },
    lstm: (input, inputStride, weights, scale, output, outputStride, steps, width, backwards, scratch) => {
      const gates = scratch >> 2;
      const cell = gates + 4 * width;
      const state = scratch + 20 * width;
      floats.fill(0, cell, cell + width);
      shorts.fill(0, state >> 1, (state >> 1) + width);
      for (let step = 0; step < steps; step++) {
        const token = backwards ? steps - 1 - step : step;
        const out = output + token * outputStride;
        multiply(weights, scale, state, input + token * inputStride, scratch, 1, 4 * width, width);
        for (let i = 0; i < width; i++) {
          const kept = single(sigmoid(floats[gates + width + i]) * floats[cell + i]);
          const taken = single(sigmoid(floats[gates + i]) * tanh(floats[gates + 2 * width + i]));
          const next = single(kept + taken);
          floats[cell + i] = next;
          floats[(out >> 2) + i] = single(sigmoid(floats[gates + 3 * width + i]) * tanh(next));
        }
        quantize(out, state, width);
      }
    },
  };
}

function rounded(x: number): number {
  const clamped = Math.max(Math.min(single(x * ACTIVATION_STEPS), 32767), -32767);
  return single(single(clamped + ROUNDING) - ROUNDING);
}

function tanh(x: number): number {
  const z = single(x * x);
  const over = single(single(single(z + 105) * z) + 945);
  const under = single(single(single(single(z * 15) + 420) * z) + 945);
  return Math.max(Math.min(single(single(x * over) / under), 1), -1);
}

function sigmoid(x: number): number {
  return single(0.5 + single(0.5 * tanh(single(x * 0.5))));
}
