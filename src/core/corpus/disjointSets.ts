/** Items 0 to `size` - 1 that are joined into groups, a pair at a time. */
export class DisjointSets {
  private readonly parents: Uint32Array;

  constructor(size: number) {
    this.parents = Uint32Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** The group's first item. */
  rootOf(item: number): number {
    const { parents } = this;
    while (parents[item] !== item) item = parents[item] = parents[parents[item]];
    return item;
  }

  /** The items of each group of two or more, in order. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let item = 0; item < this.parents.length; item++) {
      const root = this.rootOf(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }
}
