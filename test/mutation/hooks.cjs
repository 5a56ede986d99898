// What Stryker can't be told by its configuration.

exports.mochaHooks = {
  /**
   * Takes a mutant for endless a million steps beyond what the tests took without it, not at a hundred times as many:
   * that takes minutes, or all the time allowed.
   */
  beforeAll() {
    const stryker = globalThis.__stryker__;
    if (stryker.hitLimit) stryker.hitLimit = Math.min(stryker.hitLimit, stryker.hitLimit / 100 + 1_000_000);
  },

  /** Names the source of a test, not its bundle, which Stryker ignores: so it sees which tests are still the same. */
  beforeEach() {
    const test = this.currentTest;
    test.file = test.file.replace(/dist([\\/]test[\\/].*)\.js$/, (_, name) => `${name.slice(1)}.ts`);
  },

  /** Of what tests reach, forgets that reading the bundles reached it too: each mutant would read them all anew. */
  afterAll() {
    const { perTest, static: reading } = globalThis.__stryker__.mutantCoverage;
    for (const reached of Object.values(perTest))
      for (const mutant of Object.keys(reached)) delete reading[mutant];
  },
};
