import { spawnSync } from 'node:child_process';
import { findProgram } from './findProgram';
import { installPackages } from './installPackages';

/** GNU parallel, installed first where Debian's packages can be: another program of that name is in moreutils. */
export function installParallel(): string {
  const find = () => {
    const program = findProgram('parallel');
    const { stdout = '' } = program ? spawnSync(program, ['--version'], { encoding: 'utf8' }) : {};
    return stdout.startsWith('GNU parallel') ? program : undefined;
  };
  if (!find()) installPackages('parallel');
  const parallel = find();
  if (!parallel) {
    throw new Error(
      'The tests run the command line under GNU parallel, which is not on this machine and cannot be installed here ' +
        '(that takes apt-get, and root or sudo without a password). Install the package "parallel".',
    );
  }
  return parallel;
}
