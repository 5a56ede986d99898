import bytes from './assembly/kernels.wasm';
import type { Kernels } from './kernels';

const PAGE = 65536;

/** The kernels in WebAssembly. */
export function vectorKernels(size: number): Kernels {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    env: { memory, abort: () => {} },
  });
  return { ...(exports as unknown as Omit<Kernels, 'memory'>), memory: memory.buffer };
}
