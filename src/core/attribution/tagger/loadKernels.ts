import bytes from './assembly/kernels.wasm';
import type { Kernels } from './kernels';
import { plainKernels } from './plainKernels';
import { vectorKernels } from './vectorKernels';

/** The kernels over a new memory of at least that many bytes: WebAssembly where it knows vectors, else JavaScript. */
export function loadKernels(size: number): Kernels {
  return WebAssembly.validate(bytes) ? vectorKernels(size) : plainKernels(size);
}
