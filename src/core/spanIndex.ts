import { compareSpans, type Span } from './span';
import { Starts } from './starts';

/** Items at spans of a text, to be asked for by span without looking at all of them. */
export class SpanIndex<Item> {
  readonly inOrder: readonly (readonly [Span, Item])[];
  private readonly starts: Starts;

  constructor(entries: readonly (readonly [Span, Item])[]) {
    this.inOrder = [...entries].sort((a, b) => compareSpans(a[0], b[0]));
    this.starts = new Starts(this.inOrder.map(([[start]]) => start));
  }

  /** The items whose spans lie wholly in a span. */
  within([from, to]: Span): Item[] {
    const items: Item[] = [];
    for (let i = this.starts.firstFrom(from); i < this.inOrder.length && this.inOrder[i][0][0] < to; i++) {
      const [[, end], item] = this.inOrder[i];
      if (end <= to) items.push(item);
    }
    return items;
  }

  /** The first item at exactly a span. */
  at(from: number, to: number): Item | undefined {
    for (
      let i = this.starts.firstFrom(from);
      i < this.inOrder.length && this.inOrder[i][0][0] === from;
      i++
    ) {
      if (this.inOrder[i][0][1] === to) return this.inOrder[i][1];
    }
    return undefined;
  }
}
