// Runs the integration suite, whichever VS Code is at hand:
//   VSCODE_EXECUTABLE=/path/to/code   that one
//   TEST_HOST=desktop                 desktop versions, downloaded
//   TEST_HOST=npm                     the versions of the npm registry
//   TEST_HOST=auto, or nothing set    desktop versions where they can be shown and downloaded, else those of npm
// It runs in the newest version and in the oldest supported one; `--newest` leaves the oldest out.

import fs from 'node:fs';
import path from 'node:path';
import { checkout, copyFixtures, scratchFolder } from './folders';
import { versions, type Version } from './installVersion';
import type { Suite } from './suite';
import { runSuiteInNpmHost } from './suiteInNpmHost';
import { downloadDesktop, isUnreachable, runSuiteOnDesktop } from './suiteOnDesktop';

const executable = process.env.VSCODE_EXECUTABLE;
const host = process.env.TEST_HOST ?? (executable ? 'desktop' : 'auto');
const wanted: readonly Version[] = process.argv.includes('--newest') ? ['newest'] : versions;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The folders of tests, and what of the fixtures each opens. */
const suites = { integration: 'workspace', multiRoot: 'desks/desks.code-workspace' };

/** Runs the suite in one VS Code and answers its exit code. */
type Run = (suite: Suite) => Promise<number>;

const npmRuns = (): Run[] => wanted.map((version) => (suite) => runSuiteInNpmHost(version, suite));

async function desktopRuns(): Promise<Run[]> {
  const executables = executable ? [executable] : await Promise.all(wanted.map(downloadDesktop));
  return executables.map((file) => (suite) => runSuiteOnDesktop(file, suite));
}

async function runs(): Promise<Run[]> {
  switch (host) {
    case 'npm':
      return npmRuns();
    case 'desktop':
      return desktopRuns();
    case 'auto':
      if (!hasDisplay) return npmRuns();
      return desktopRuns().catch((error: Error) => {
        if (!isUnreachable(error)) throw error;
        console.log(
          `VS Code cannot be downloaded here (${error.message}): the one of the npm registry is used.`,
        );
        return npmRuns();
      });
    default:
      throw new Error(`TEST_HOST is auto, desktop or npm, not ${host}.`);
  }
}

async function main(): Promise<void> {
  for (const run of await runs()) {
    const scratch = scratchFolder();
    process.once('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));
    for (const [tests, opened] of Object.entries(suites)) {
      const code = await run({
        extension: checkout,
        entry: path.join(checkout, `dist/test/${tests}/index.js`),
        opens: copyFixtures(scratch, opened),
      });
      if (code !== 0) process.exitCode = 1;
    }
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
