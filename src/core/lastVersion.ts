import { sharedEnds } from './sharedEnds';

/** What was made of each item of a list's last version: of the next one only what has changed need be made anew. */
export class LastVersion<Item, Made> {
  private items: readonly Item[] = [];
  private made: readonly Made[] = [];

  /** What is known of each item of a version: all but those between the first and the last that have changed. */
  knownOf(items: readonly Item[]): (Made | undefined)[] {
    const [start, end] = sharedEnds(this.items, items, Object.is);
    const moved = this.items.length - items.length;
    const tail = items.length - end;
    return items.map((_, i) => (i < start ? this.made[i] : i >= tail ? this.made[i + moved] : undefined));
  }

  /** Keeps what was made of the items of a version. */
  keep(items: readonly Item[], made: readonly Made[]): void {
    this.items = items;
    this.made = made;
  }
}
