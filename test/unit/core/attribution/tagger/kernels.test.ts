import assert from 'node:assert/strict';
import type { Kernels } from '../../../../../src/core/attribution/tagger/kernels';
import { MemoryPlan } from '../../../../../src/core/attribution/tagger/memoryPlan';
import { plainKernels } from '../../../../../src/core/attribution/tagger/plainKernels';
import { vectorKernels } from '../../../../../src/core/attribution/tagger/vectorKernels';
import { arrangeMatrix } from '../../../../../src/train/arrangeMatrix';
import { numbers } from './inventedModel';

const WIDTH = 16;
const STEPS = 9;

/** An LSTM and a product over invented numbers; all that lies in memory afterwards. */
function workload(load: (size: number) => Kernels) {
  const next = numbers(3);
  const vector = (length: number, most: number) =>
    Float32Array.from({ length }, () => (next() * 2 - 1) * most);
  const matrix = (rows: number, columns: number) => ({
    rows: Array.from({ length: rows }, () => vector(columns, 0.4)),
    bias: vector(rows, 0.5),
  });
  const plan = new MemoryPlan();
  const recurrent = matrix(4 * WIDTH, WIDTH);
  const states = plan.matrix(arrangeMatrix({ ...recurrent, bias: new Float32Array(4 * WIDTH) }));
  const gates = vector(STEPS * 4 * WIDTH, 2);
  const linear = matrix(5, WIDTH);
  const output = plan.matrix(arrangeMatrix(linear));
  const at = {
    gates: plan.floats(gates),
    states: plan.room(STEPS * WIDTH * 4),
    activations: plan.room(STEPS * WIDTH * 2),
    scores: plan.room(STEPS * 16 * 4),
    scratch: plan.room(22 * WIDTH),
  };
  const kernels = plan.build(load);
  const { weights, scale } = states;
  return {
    recurrent,
    gates,
    linear,
    run(backwards: 0 | 1) {
      kernels.lstm(
        at.gates,
        16 * WIDTH,
        weights,
        scale,
        at.states,
        4 * WIDTH,
        STEPS,
        WIDTH,
        backwards,
        at.scratch,
      );
      kernels.quantize(at.states, at.activations, STEPS * WIDTH);
      kernels.multiply(
        output.weights,
        output.scale,
        at.activations,
        output.bias,
        at.scores,
        STEPS,
        16,
        WIDTH,
      );
      const floats = new Float32Array(kernels.memory);
      return {
        states: floats.slice(at.states >> 2, (at.states >> 2) + STEPS * WIDTH),
        scores: floats.slice(at.scores >> 2, (at.scores >> 2) + STEPS * 16),
        memory: new Uint8Array(kernels.memory),
      };
    },
  };
}

/** The LSTM as textbooks define it, in double precision. */
function textbookLstm(gates: Float32Array, rows: readonly Float32Array[], backwards: boolean): number[][] {
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  let state = new Array<number>(WIDTH).fill(0);
  let cell = [...state];
  const states: number[][] = [];
  for (let step = 0; step < STEPS; step++) {
    const token = backwards ? STEPS - 1 - step : step;
    const gate = rows.map(
      (row, i) => gates[token * 4 * WIDTH + i] + row.reduce((sum, weight, k) => sum + weight * state[k], 0),
    );
    const part = (name: 'input' | 'forget' | 'cell' | 'output', i: number) =>
      gate[['input', 'forget', 'cell', 'output'].indexOf(name) * WIDTH + i];
    cell = cell.map(
      (kept, i) => sigmoid(part('forget', i)) * kept + sigmoid(part('input', i)) * Math.tanh(part('cell', i)),
    );
    state = cell.map((value, i) => sigmoid(part('output', i)) * Math.tanh(value));
    states[token] = state;
  }
  return states;
}

describe('kernels of the tagger', () => {
  for (const backwards of [0, 1] as const) {
    const direction = backwards ? 'backwards' : 'forwards';

    it(`compute an LSTM ${direction} and a product as the textbook does, but for rounding`, () => {
      const work = workload(vectorKernels);
      const { states, scores } = work.run(backwards);
      textbookLstm(work.gates, work.recurrent.rows, backwards === 1).forEach((expected, token) => {
        expected.forEach((value, i) => assert.ok(Math.abs(states[token * WIDTH + i] - value) < 0.01));
        work.linear.rows.forEach((row, label) => {
          const score = row.reduce((sum, weight, i) => sum + weight * expected[i], work.linear.bias[label]);
          assert.ok(Math.abs(scores[token * 16 + label] - score) < 0.03);
        });
      });
    });

    it(`leave the same bits in memory with and without WebAssembly, ${direction}`, () => {
      const vectors = workload(vectorKernels).run(backwards).memory;
      const plain = workload(plainKernels).run(backwards).memory;
      assert.deepEqual(vectors.subarray(0, plain.length), plain);
    });
  }

  it('round activations to the nearest step and stop at the widest', () => {
    for (const load of [vectorKernels, plainKernels]) {
      const kernels = load(1024);
      const given = [0, 1, -1, 0.5 / 2047, 1.5 / 2047, -2.5 / 2047, 100, -100];
      new Float32Array(kernels.memory).set(given);
      kernels.quantize(0, 512, 8);
      assert.deepEqual(
        [...new Int16Array(kernels.memory, 512, 8)],
        [0, 2047, -2047, 0, 2, -2, 32767, -32767],
      );
    }
  });

  it('add and rectify', () => {
    for (const load of [vectorKernels, plainKernels]) {
      const kernels = load(1024);
      const floats = new Float32Array(kernels.memory);
      floats.set([1, -2, 3, -4, 0.5, 1, -8, 2]);
      kernels.add(0, 16, 32, 4);
      assert.deepEqual([...floats.subarray(8, 12)], [1.5, -1, -5, -2]);
      kernels.rectify(32, 4);
      assert.deepEqual([...floats.subarray(8, 12)], [1.5, 0, 0, 0]);
    }
  });

  it('sum the rows that are listed for each token', () => {
    for (const load of [vectorKernels, plainKernels]) {
      const kernels = load(1024);
      const floats = new Float32Array(kernels.memory);
      floats.set([1, 2, 3, 4, 10, 20, 30, 40, 0.5, 0.5, 0.5, 0.5]);
      new Uint32Array(kernels.memory, 512, 6).set([0, 16, 32, 32, 0, 0]);
      kernels.sumRows(512, 3, 256, 2, 4);
      assert.deepEqual([...floats.subarray(64, 72)], [11.5, 22.5, 33.5, 44.5, 2.5, 4.5, 6.5, 8.5]);
    }
  });
});
