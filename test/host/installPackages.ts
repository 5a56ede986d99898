import { execFileSync } from 'node:child_process';
import { findProgram } from './findProgram';

/** Installs packages of Debian where that can be done without asking a person; elsewhere it does nothing. */
export function installPackages(...packages: string[]): void {
  const asRoot = rootCommand();
  if (!packages.length || !findProgram('apt-get') || !asRoot) return;
  console.log(`Installing ${packages.join(' and ')} …`);
  const apt = (...args: string[]) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
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
