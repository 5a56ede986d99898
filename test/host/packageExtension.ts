import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { checkout } from './folders';

/** Builds and packages the extension as it ships, and answers the .vsix file. */
export function packageExtension(): string {
  execFileSync('npm', ['run', '--silent', 'package'], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path.join(checkout, 'dist/copydesk.vsix');
}
