import { compareSpans, type Span } from '../span';

/** Items at spans of a text, to be asked for by span without looking at all of them. */
export class SpanIndex<Item> {
  private readonly entries: readonly (readonly [Span, Item])[];

  constructor(entries: readonly (readonly [Span, Item])[]) {
    this.entries = [...entries].sort((a, b) => compareSpans(a[0], b[0]));
  }

  /** The items whose spans start in a span, with their spans. */
  startingIn([start, end]: Span): (readonly [Span, Item])[] {
    return this.entries.slice(this.firstFrom(start), this.firstFrom(end));
  }

  /** The items whose spans lie wholly in a span. */
  within(span: Span): Item[] {
    return this.startingIn(span)
      .filter(([[, end]]) => end <= span[1])
      .map(([, item]) => item);
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
