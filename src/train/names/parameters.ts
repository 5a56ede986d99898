/** Places of named parameters in an array. */
export class Parameters {
  private readonly known = new Map<string, { first: number; width: number }>();
  private next = 0;

  get size(): number {
    return this.next;
  }

  get names(): string[] {
    return [...this.known.keys()];
  }

  /** Where a parameter stands, or the first of several of one name. */
  place(name: string, width = 1): number {
    let known = this.known.get(name);
    if (!known) {
      this.known.set(name, (known = { first: this.next, width }));
      this.next += width;
    }
    return known.first;
  }

  width(name: string): number {
    return this.known.get(name)?.width ?? 0;
  }
}
