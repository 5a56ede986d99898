/** Keys typed further apart than this begin a new search, in milliseconds. */
const PAUSE = 700;

/** Collects what is typed on a list, and finds the row that it begins. */
export class TypeAhead {
  private typed = '';
  private last = 0;

  /** Index of the next row whose label begins with what was typed, going around; -1 when there is none. */
  find(key: string, time: number, labels: (index: number) => string, count: number, from: number): number {
    const goesOn = this.typed !== '' && time - this.last < PAUSE;
    this.last = time;
    const before = goesOn ? this.typed : '';
    // The same letter again steps on through the rows that begin with it.
    this.typed = before === key.toLowerCase() ? before : before + key.toLowerCase();
    const start = this.typed.length > 1 ? from : from + 1;
    for (let step = 0; step < count; step++) {
      const index = (start + step + count) % count;
      if (labels(index).toLowerCase().startsWith(this.typed)) return index;
    }
    return -1;
  }
}
