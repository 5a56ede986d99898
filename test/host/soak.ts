// Opens, types, decides, compares and closes at random in the newest VS Code for a while, then looks at the log, the
// memory and the sidecars: npm run soak [-- --minutes 30] [--seed 1]

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkout, scratchFolder } from './folders';
import { runSuiteInNpmHost } from './suiteInNpmHost';

async function main(): Promise<void> {
  const { minutes, seed } = parseArgs({
    options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
  }).values;
  process.env.COPYDESK_SOAK_MINUTES = minutes;
  process.env.COPYDESK_SOAK_SEED = seed;
  const folder = scratchFolder();
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  process.exitCode = await runSuiteInNpmHost('newest', {
    extension: checkout,
    entry: path.join(checkout, 'dist/test/soak/index.js'),
    opens: folder,
  });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
