// The tagger's inner loops in AssemblyScript: 16-bit integer dot products on 128-bit vectors. Every pointer is a byte
// offset into the imported memory. `plainKernels.ts` does the same arithmetic step by step, to the last bit.

/** Steps a unit of activation is divided into. */
const ACTIVATION_STEPS: f32 = 2047;

/** 1.5 · 2²³: a smaller number added to it is rounded to an integer, ties to even, in the lowest bits of the sum. */
const ROUNDING: f32 = 12582912;
const ROUNDING_BITS: i32 = 0x4b400000;

// Minimum and maximum are the `p` kind throughout: one instruction each, as no number here is NaN.

/** tanh by Lambert's continued fraction, at most 0.0007 off. */
function tanh(x: v128): v128 {
  const z = f32x4.mul(x, x);
  const over = f32x4.add(f32x4.mul(f32x4.add(z, f32x4.splat(105)), z), f32x4.splat(945));
  const under = f32x4.add(
    f32x4.mul(f32x4.add(f32x4.mul(z, f32x4.splat(15)), f32x4.splat(420)), z),
    f32x4.splat(945),
  );
  const ratio = f32x4.div(f32x4.mul(x, over), under);
  return f32x4.pmax(f32x4.pmin(ratio, f32x4.splat(1)), f32x4.splat(-1));
}

function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(x, half))));
}

function rounded(x: v128): v128 {
  const scaled = f32x4.mul(x, f32x4.splat(ACTIVATION_STEPS));
  const clamped = f32x4.pmax(f32x4.pmin(scaled, f32x4.splat(32767)), f32x4.splat(-32767));
  return i32x4.sub(f32x4.add(clamped, f32x4.splat(ROUNDING)), i32x4.splat(ROUNDING_BITS));
}

/** Rounds `count` floats (a multiple of 8) to 16-bit activations. */
export function quantize(x: usize, to: usize, count: i32): void {
  const end = x + ((<usize>count) << 2);
  while (x < end) {
    v128.store(to, i16x8.narrow_i32x4_s(rounded(v128.load(x)), rounded(v128.load(x, 16))));
    x += 32;
    to += 16;
  }
}

/** y = a + b for `count` floats (a multiple of 4). */
export function add(a: usize, b: usize, y: usize, count: i32): void {
  for (let i: usize = 0, end = (<usize>count) << 2; i < end; i += 16) {
    v128.store(y + i, f32x4.add(v128.load(a + i), v128.load(b + i)));
  }
}

/**
 * For each of `steps` tokens the sum of `count` rows of `width` floats (a multiple of 4), one after the other in `y`.
 * `rows` lists the rows' addresses, token after token.
 */
export function sumRows(rows: usize, count: i32, y: usize, steps: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  const list = (<usize>count) << 2;
  for (const end = rows + <usize>steps * list; rows < end; rows += list) {
    for (let i: usize = 0; i < bytes; i += 16) {
      let sum = v128.load(<usize>load<u32>(rows) + i);
      for (let row: usize = 4; row < list; row += 4) {
        sum = f32x4.add(sum, v128.load(<usize>load<u32>(rows + row) + i));
      }
      v128.store(y + i, sum);
    }
    y += bytes;
  }
}

/** Sets negative floats to zero; `count` is a multiple of 4. */
export function rectify(x: usize, count: i32): void {
  for (const end = x + ((<usize>count) << 2); x < end; x += 16) {
    v128.store(x, f32x4.pmax(v128.load(x), f32x4.splat(0)));
  }
}

function finish(sum: v128, scale: usize, bias: usize, y: usize): void {
  const product = f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scale));
  v128.store(y, f32x4.add(v128.load(bias), product));
}

/**
 * y = bias + scale · W x for one vector x of `inputs` 16-bit activations (a multiple of 4) and `outputs` rows (a
 * multiple of 16). The weights lie as [outputs / 16][inputs / 2][16][2], so that one pair of activations meets 16 rows.
 */
function multiplyVector(
  weights: usize,
  scale: usize,
  x: usize,
  bias: usize,
  y: usize,
  outputs: i32,
  inputs: i32,
): void {
  const bytes = (<usize>inputs) << 1;
  for (const end = y + ((<usize>outputs) << 2); y < end; y += 64) {
    let s0 = i32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let i: usize = 0; i < bytes; i += 8) {
      const pair = v128.load32_splat(x + i);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v128.load(weights), pair));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v128.load(weights, 16), pair));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v128.load(weights, 32), pair));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v128.load(weights, 48), pair));
      const next = v128.load32_splat(x + i, 4);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v128.load(weights, 64), next));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v128.load(weights, 80), next));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v128.load(weights, 96), next));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v128.load(weights, 112), next));
      weights += 128;
    }
    finish(s0, scale, bias, y);
    finish(s1, scale + 16, bias + 16, y + 16);
    finish(s2, scale + 32, bias + 32, y + 32);
    finish(s3, scale + 48, bias + 48, y + 48);
    scale += 64;
    bias += 64;
  }
}

/** The product above for `rows` vectors that lie one after the other, two at a time. */
export function multiply(
  weights: usize,
  scale: usize,
  x: usize,
  bias: usize,
  y: usize,
  rows: i32,
  outputs: i32,
  inputs: i32,
): void {
  const bytes = (<usize>inputs) << 1;
  const rowOut = (<usize>outputs) << 2;
  let row = 0;
  for (; row + 1 < rows; row += 2) {
    let w = weights;
    for (let o: usize = 0; o < rowOut; o += 64) {
      let s0 = i32x4.splat(0);
      let s1 = s0;
      let s2 = s0;
      let s3 = s0;
      let t0 = s0;
      let t1 = s0;
      let t2 = s0;
      let t3 = s0;
      for (let a = x, b = x + bytes, end = x + bytes; a < end; a += 4, b += 4) {
        const first = v128.load32_splat(a);
        const second = v128.load32_splat(b);
        const w0 = v128.load(w);
        const w1 = v128.load(w, 16);
        const w2 = v128.load(w, 32);
        const w3 = v128.load(w, 48);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(w0, first));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(w1, first));
        s2 = i32x4.add(s2, i32x4.dot_i16x8_s(w2, first));
        s3 = i32x4.add(s3, i32x4.dot_i16x8_s(w3, first));
        t0 = i32x4.add(t0, i32x4.dot_i16x8_s(w0, second));
        t1 = i32x4.add(t1, i32x4.dot_i16x8_s(w1, second));
        t2 = i32x4.add(t2, i32x4.dot_i16x8_s(w2, second));
        t3 = i32x4.add(t3, i32x4.dot_i16x8_s(w3, second));
        w += 64;
      }
      const upper = y + o;
      const lower = upper + rowOut;
      finish(s0, scale + o, bias + o, upper);
      finish(s1, scale + o + 16, bias + o + 16, upper + 16);
      finish(s2, scale + o + 32, bias + o + 32, upper + 32);
      finish(s3, scale + o + 48, bias + o + 48, upper + 48);
      finish(t0, scale + o, bias + o, lower);
      finish(t1, scale + o + 16, bias + o + 16, lower + 16);
      finish(t2, scale + o + 32, bias + o + 32, lower + 32);
      finish(t3, scale + o + 48, bias + o + 48, lower + 48);
    }
    x += 2 * bytes;
    y += 2 * rowOut;
  }
  if (row < rows) multiplyVector(weights, scale, x, bias, y, outputs, inputs);
}

/**
 * One direction of an LSTM over `steps` tokens. `input` holds each token's gate inputs (input, forget, cell, output;
 * `width` floats each), `inputStride` bytes apart; the states go to `output`, `outputStride` bytes apart. `scratch` takes
 * 4 · width floats of gates, width floats of cell and width 16-bit activations of state.
 */
export function lstm(
  input: usize,
  inputStride: i32,
  weights: usize,
  scale: usize,
  output: usize,
  outputStride: i32,
  steps: i32,
  width: i32,
  backwards: i32,
  scratch: usize,
): void {
  const bytes = (<usize>width) << 2;
  const cell = scratch + 4 * bytes;
  const state = cell + bytes;
  memory.fill(cell, 0, bytes + (bytes >> 1));
  for (let step = 0; step < steps; step++) {
    const token = backwards ? steps - 1 - step : step;
    const out = output + <usize>(token * outputStride);
    multiplyVector(weights, scale, state, input + <usize>(token * inputStride), scratch, width << 2, width);
    for (let i: usize = 0; i < bytes; i += 16) {
      const gates = scratch + i;
      const kept = f32x4.mul(sigmoid(v128.load(gates + bytes)), v128.load(cell + i));
      const taken = f32x4.mul(sigmoid(v128.load(gates)), tanh(v128.load(gates + 2 * bytes)));
      const next = f32x4.add(kept, taken);
      v128.store(cell + i, next);
      v128.store(out + i, f32x4.mul(sigmoid(v128.load(gates + 3 * bytes)), tanh(next)));
    }
    quantize(out, state, width);
  }
}
