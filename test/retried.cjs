// Loaded by mocha before the tests that it may try again: says which ones needed it.

exports.mochaHooks = {
  afterEach() {
    const { currentTest: test } = this;
    if (test.currentRetry() > 0) console.log(`Tried again: ${test.fullTitle()}`);
  },
};
