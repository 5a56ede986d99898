/** Where the items of a list in order start: numbers side by side are searched several times as quickly as the items. */
export class Starts {
  private readonly offsets: Float64Array;

  constructor(offsets: readonly number[]) {
    this.offsets = Float64Array.from(offsets);
  }

  /** The index of the first item that starts at an offset or after it. */
  firstFrom(offset: number): number {
    const { offsets } = this;
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsets[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
