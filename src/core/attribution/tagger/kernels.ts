import bytes from './assembly/kernels.wasm';
import { plainKernels } from './plainKernels';

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

const PAGE = 65536;

/** The kernels over a new memory of at least that many bytes: WebAssembly where it knows vectors, else JavaScript. */
export function loadKernels(size: number): Kernels {
  return WebAssembly.validate(bytes) ? vectorKernels(size) : plainKernels(size);
}

/** The kernels in WebAssembly. */
export function vectorKernels(size: number): Kernels {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    env: { memory, abort: () => {} },
  });
  return { ...(exports as unknown as Omit<Kernels, 'memory'>), memory: memory.buffer };
}
