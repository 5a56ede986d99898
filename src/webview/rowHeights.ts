/** Height of a row before any was measured, in pixels: two lines and the padding. */
const FIRST_GUESS = 48;

/** Where each row of a long list begins, as far as rows have been measured; the others count as the average. */
export class RowHeights {
  private readonly measured = new Map<string, number>();
  private sum = 0;
  private ids: readonly string[] = [];
  /** `tops[i]`: where row i begins; one more entry than rows. */
  private tops = new Float64Array(1);
  private stale = false;

  setRows(ids: readonly string[]): void {
    this.ids = ids;
    this.stale = true;
  }

  /** The width has changed: nothing measured holds any more. */
  forget(): void {
    this.measured.clear();
    this.sum = 0;
    this.stale = true;
  }

  measure(index: number, height: number): void {
    const id = this.ids[index];
    const known = this.measured.get(id);
    if (height <= 0 || known === height) return;
    this.measured.set(id, height);
    this.sum += height - (known ?? 0);
    this.stale = true;
  }

  top(index: number): number {
    return this.current()[index];
  }

  get total(): number {
    return this.current()[this.ids.length];
  }

  /** The row at this distance from the top; the last one below the end. */
  rowAt(distance: number): number {
    const tops = this.current();
    let low = 0;
    let high = this.ids.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (tops[middle] <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private current(): Float64Array {
    if (this.stale) {
      const guess = this.measured.size > 0 ? this.sum / this.measured.size : FIRST_GUESS;
      this.tops = new Float64Array(this.ids.length + 1);
      this.ids.forEach((id, i) => (this.tops[i + 1] = this.tops[i] + (this.measured.get(id) ?? guess)));
      this.stale = false;
    }
    return this.tops;
  }
}
