// Changes the code of attribution and annotations in thousands of small ways and asks whether a test fails:
//   npm run mutation [-- --mutate FILES]
// Takes about half an hour for all. What no test noticed is told by dist/mutation/report.html; a next run does only what
// changed.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Stryker in a folder outside of the checkout, installed once for each content of its lock file. */
function installed() {
  const source = 'test/mutation';
  const lock = fs.readFileSync(path.join(source, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 8);
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  const folder = path.join(cache, 'copydesk', `stryker-${hash}`);
  if (!fs.existsSync(path.join(folder, 'node_modules/.package-lock.json'))) {
    fs.mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      fs.copyFileSync(path.join(source, file), path.join(folder, file));
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
}

/** Files of the tagger that are run most. */
const loops = [
  ['chain', 'confidence'],
  ['kernels', 'memoryPlan', 'network'],
  ['plainKernels'],
  ['relationFeatures'],
].map((names) => names.map((name) => `src/core/attribution/tagger/${name}.ts`));

/** What is run by itself, before all: each mutant of a run has every file of it instrumented, and so several times slower. */
const parts = [
  ['src/core/annotations/*.ts', 'src/core/annotations/anchors/*.ts'],
  ['src/core/annotations/sidecar/*.ts'],
  ['src/core/attribution/*.ts', 'src/core/attribution/quotations/*.ts'],
  ['src/core/attribution/rules/*.ts'],
  ['src/core/attribution/speakers/*.ts'],
  ['src/core/attribution/tagger/*.ts', ...loops.flat().map((file) => `!${file}`)],
  ...loops,
];

function stryker(...options) {
  const { status } = spawnSync(
    process.execPath,
    [installed(), 'run', 'test/mutation/stryker.config.json', ...options],
    // Each property a few times, as a mutant meets many, and with the same values for each mutant.
    { stdio: 'inherit', env: { COPYDESK_RUNS: '10', COPYDESK_SEED: '1', ...process.env } },
  );
  return status ?? 1;
}

const options = process.argv.slice(2);
if (!options.includes('--mutate')) for (const part of parts) stryker(...options, '--mutate', part.join());
// Of all, what the parts have found is known by then.
process.exitCode = stryker(...options);
