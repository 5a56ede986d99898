import { LastVersion } from './lastVersion';

/** A class, not a literal: see `shift`. */
class Placed<Item> {
  constructor(
    readonly start: number,
    readonly items: readonly Item[],
  ) {}
}

/**
 * What was read of an article's paragraphs, at its place in the article. Of a paragraph that has only moved it is made of
 * what the last version had: that lies close together in memory, and to read what lies far apart is what a keystroke in a
 * long article would spend its time on.
 */
export class Placements<Source, Item> {
  private readonly last = new LastVersion<Source, Placed<Item>>();

  constructor(
    private readonly place: (source: Source, start: number) => readonly Item[],
    private readonly move: (item: Item, by: number) => Item,
  ) {}

  /** The items of each source at its offset in the article. */
  of(sources: readonly Source[], starts: readonly number[]): readonly Placed<Item>[] {
    const placed = this.last.knownOf(sources).map((known, i) => {
      const start = starts[i];
      if (!known) return new Placed(start, this.place(sources[i], start));
      if (known.start === start) return known;
      const by = start - known.start;
      const { items } = known;
      return new Placed(start, items.length ? items.map((item) => this.move(item, by)) : items);
    });
    this.last.keep(sources, placed);
    return placed;
  }
}
