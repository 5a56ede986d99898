/** Counts how often something is looked at: what work costs, on any machine. */
export class Watch {
  looks = 0;

  /** The same object, each look at a property of which is counted. */
  on<T extends object>(known: T): T {
    return new Proxy(known, {
      get: (target, key) => {
        this.looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
  }

  /** How many times as often it is looked at when there is four times as much. */
  static growth(work: (watch: Watch, size: number) => void): number {
    const [few, many] = [200, 800].map((size) => {
      const watch = new Watch();
      work(watch, size);
      return watch.looks;
    });
    return many / few;
  }
}
