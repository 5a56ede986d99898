import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cache, scratchFolder } from './folders';
import type { Version } from './installVersion';
import type { Suite } from './suite';

const released: Readonly<Record<Version, string>> = { newest: 'stable', floor: '1.100.3' };

export function downloadDesktop(version: Version): Promise<string> {
  return downloadAndUnzipVSCode({
    version: released[version],
    cachePath: path.join(cache, 'desktop'),
    timeout: 15_000,
  });
}

/** Whether a download failed because its server can't be reached from here. */
export function isUnreachable({ code, message }: NodeJS.ErrnoException): boolean {
  return /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timed? ?out/i.test(
    `${code} ${message}`,
  );
}

/** Runs the suite in the extension host of a desktop VS Code and answers its exit code. */
export async function runSuiteOnDesktop(executable: string, suite: Suite): Promise<number> {
  const profile = scratchFolder();
  try {
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: suite.extension,
      extensionTestsPath: suite.entry,
      launchArgs: [
        suite.opens,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-release-notes',
        '--skip-welcome',
        `--user-data-dir=${path.join(profile, 'data')}`,
        `--extensions-dir=${path.join(profile, 'extensions')}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
