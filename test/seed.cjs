// Loaded by mocha before the tests: `COPYDESK_SEED` makes all property tests draw the same values again.

const fc = require('fast-check');

const seed = Number(process.env.COPYDESK_SEED);
if (seed) fc.configureGlobal({ seed });
