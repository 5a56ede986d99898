import { compareSpans, type Span } from './span';

/** Items at spans of a text, to be asked for by span without looking at all of them. */
export class SpanIndex<Item> {
  private readonly entries: readonly (readonly [Span, Item])[];

  constructor(entries: readonly (readonly [Span, Item])[]) {
    this.entries = [...entries].sort((a, b) => compareSpans(a[0], b[0]));
  }

  /** The items whose spans lie wholly in a span. */
  within(span: Span): Item[] {
    const items: Item[] = [];
    for (let i = this.firstFrom(span[0]); i < this.entries.length && this.entries[i][0][0] < span[1]; i++) {
      const [[, end], item] = this.entries[i];
      if (end <= span[1]) items.push(item);
    }
    return items;
  }

  /** The first item at exactly a span. */
  at([start, end]: Span): Item | undefined {
    for (let i = this.firstFrom(start); i < this.entries.length && this.entries[i][0][0] === start; i++) {
      if (this.entries[i][0][1] === end) return this.entries[i][1];
    }
    return undefined;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.entries[middle][0][0] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
