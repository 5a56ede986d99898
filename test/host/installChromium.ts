import fs from 'node:fs';
import { findProgram } from './findProgram';
import { installPackages } from './installPackages';

const findChromium = () =>
  process.env.CHROMIUM ||
  findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/** The Chromium that shows the workbench in tests, installed first where Debian's packages can be. */
export function installChromium(): string {
  const packages = [
    ...(findChromium() ? [] : ['chromium']),
    ...(fs.existsSync('/usr/share/fonts/truetype/dejavu') ? [] : ['fonts-dejavu-core']),
  ];
  installPackages(...packages);
  const chromium = findChromium();
  if (!chromium) {
    throw new Error(
      'The tests show VS Code in Chromium, which is not on this machine and cannot be installed here (that takes ' +
        'apt-get, and root or sudo without a password). Install Chromium or Chrome, or name one in CHROMIUM.',
    );
  }
  return chromium;
}
