// Changes the code of attribution and annotations in thousands of small ways and asks whether a test fails:
//   npm run mutation [-- --mutate FILES]
// Takes hours for all. What no test noticed is told by dist/mutation/report.html; a next run does only what changed.

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

const { status } = spawnSync(
  process.execPath,
  [installed(), 'run', 'test/mutation/stryker.config.json', ...process.argv.slice(2)],
  // Each property a few times, as a mutant meets many, and with the same values for each mutant.
  { stdio: 'inherit', env: { COPYDESK_RUNS: '10', COPYDESK_SEED: '1', ...process.env } },
);
process.exitCode = status ?? 1;
