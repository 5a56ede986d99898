/**
 * The network's arithmetic over one block of memory. Arguments are byte offsets into `memory`, but for counts; what
 * each does, and how weights must lie, is said in `assembly/kernels.ts`.
 */
export interface Kernels {
  readonly memory: ArrayBuffer;
  quantize(x: number, to: number, count: number): void;
  add(a: number, b: number, y: number, count: number): void;
  sumRows(rows: number, count: number, y: number, steps: number, width: number): void;
  rectify(x: number, count: number): void;
  multiply(
    weights: number,
    scale: number,
    x: number,
    bias: number,
    y: number,
    rows: number,
    outputs: number,
    inputs: number,
  ): void;
  lstm(
    input: number,
    inputStride: number,
    weights: number,
    scale: number,
    output: number,
    outputStride: number,
    steps: number,
    width: number,
    backwards: 0 | 1,
    scratch: number,
  ): void;
}
