/** How many of an item's rarest features it is looked up by. */
const LOOKED_UP = 8;
/** How many items with a feature are looked at, on each side in the order of the items. */
const NEIGHBORS = 12;

/** An item with the numbers of what is told by: words, or pairs of words. */
export interface Featured {
  /** Only items with the same one are compared. */
  readonly owner: string;
  readonly features: ReadonlySet<number>;
}

/**
 * Finds the items that share rare features with an item: an inverted index that looks, for each feature, only at the
 * nearest in the order of the items (their dates), so that each item costs the same however many there are.
 */
export class CandidateIndex {
  private readonly owners = new Map<string, Map<number, number[]>>();

  constructor(private readonly items: readonly Featured[]) {
    items.forEach(({ owner, features }, i) => {
      let own = this.owners.get(owner);
      if (!own) this.owners.set(owner, (own = new Map<number, number[]>()));
      for (const feature of features) {
        const places = own.get(feature);
        if (places) places.push(i);
        else own.set(feature, [i]);
      }
    });
  }

  /** Indexes of the items that share rare features with the one at `index`. */
  candidatesFor(index: number): number[] {
    const { owner, features } = this.items[index];
    const own = this.owners.get(owner)!;
    const lists = [...features]
      .map((feature) => own.get(feature)!)
      .filter(({ length }) => length > 1)
      .sort((a, b) => a.length - b.length)
      .slice(0, LOOKED_UP);
    const found = new Set<number>();
    for (const places of lists) {
      const at = placeOf(index, places);
      for (let i = Math.max(0, at - NEIGHBORS); i < places.length && i <= at + NEIGHBORS; i++)
        found.add(places[i]);
    }
    found.delete(index);
    return [...found];
  }
}

/** Where a number stands in a sorted list that holds it. */
function placeOf(wanted: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
