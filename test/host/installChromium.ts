import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { findProgram } from './findProgram';

const findChromium = () =>
  process.env.CHROMIUM ||
  findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/** The Chromium that shows the workbench in tests, installed first where Debian's packages can be. */
export function installChromium(): string {
  const packages = [
    ...(findChromium() ? [] : ['chromium']),
    ...(fs.existsSync('/usr/share/fonts/truetype/dejavu') ? [] : ['fonts-dejavu-core']),
  ];
  const asRoot = rootCommand();
  if (packages.length && findProgram('apt-get') && asRoot) {
    console.log(`Installing ${packages.join(' and ')} …`);
    const apt = (...args: string[]) => {
      const [program, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
      execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
    };
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
  }
  const chromium = findChromium();
  if (!chromium) {
    throw new Error(
      'The tests show VS Code in Chromium, which is not on this machine and cannot be installed here (that takes ' +
        'apt-get, and root or sudo without a password). Install Chromium or Chrome, or name one in CHROMIUM.',
    );
  }
  return chromium;
}

/** How a command is run as root without asking a person, or undefined where it can't be. */
function rootCommand(): string[] | undefined {
  const settings = 'DEBIAN_FRONTEND=noninteractive';
  if (process.getuid?.() === 0) return ['env', settings];
  try {
    execFileSync('sudo', ['--non-interactive', 'true'], { stdio: 'ignore' });
    return ['sudo', '--non-interactive', settings];
  } catch {
    return undefined;
  }
}
