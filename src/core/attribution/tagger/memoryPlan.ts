import type { Kernels } from './kernels';
import type { StoredMatrix } from './modelFile';

/** Weights in the kernels' memory. */
export interface PlacedMatrix {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  readonly outputs: number;
  readonly inputs: number;
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

  /** A matrix, its weights widened to the 16 bits that the kernels multiply. */
  matrix({ outputs, inputs, integers, scale, bias }: StoredMatrix): PlacedMatrix {
    const weights = this.room(integers.length * 2);
    this.fills.push((memory) => new Int16Array(memory).set(integers, weights >> 1));
    return { weights, scale: this.floats(scale), bias: this.floats(bias), outputs, inputs };
  }

  /** Kernels over a memory that holds everything planned. */
  build(load: (size: number) => Kernels): Kernels {
    const kernels = load(this.size);
    for (const fill of this.fills) fill(kernels.memory);
    return kernels;
  }
}
