// Makes what is published of the last commit, in dist/release: the extension, its bill of materials, and their hashes.
// It is built twice, in two folders, and must come out the same to the byte: npm run release

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packagesIn } from './notice.mjs';

const FOLDER = 'dist/release';
const { name, version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const run = (cwd, program, ...args) =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
    // Times in the archive are those of the commit, wherever and whenever it is made.
    env: { ...process.env, TZ: 'UTC', SOURCE_DATE_EPOCH: commitTime },
  });
const commitTime = execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).trim();

/** The bytes of the extension, and its notice, packaged in a new folder that has the files of the commit and nothing else. */
function packaged() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  try {
    const tar = path.join(folder, 'commit.tar');
    run('.', 'git', 'archive', '--output', tar, 'HEAD');
    run(folder, 'tar', '-xf', tar);
    fs.rmSync(tar);
    fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    run(folder, 'npm', 'run', '--silent', 'package');
    return {
      extension: fs.readFileSync(path.join(folder, 'dist/copydesk.vsix')),
      notice: fs.readFileSync(path.join(folder, 'dist/NOTICE.txt'), 'utf8'),
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What npm says of the packages that ship, without what differs from run to run. */
function billOfMaterials(shipped) {
  const format = ['--sbom-format=cyclonedx', '--sbom-type=application'];
  // Asked to omit packages for development, npm leaves out those too that these depend on as well.
  const { serialNumber: _, ...bill } = JSON.parse(run('.', 'npm', 'sbom', '--package-lock-only', ...format));
  bill.components = bill.components.filter((component) => shipped.includes(component['bom-ref']));
  if (bill.components.length !== shipped.length) throw new Error('npm does not know all packages that ship.');
  bill.dependencies = [{ ref: `${name}@${version}`, dependsOn: shipped }];
  bill.metadata.timestamp = new Date(commitTime * 1000).toISOString();
  bill.metadata.component.name = name; // npm takes that of the folder
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const [first, second] = [packaged(), packaged()];
if (!first.extension.equals(second.extension)) {
  console.error('Two builds of the same commit differ.');
  process.exit(1);
}
const files = {
  [`${name}-${version}.vsix`]: first.extension,
  [`${name}-${version}.cdx.json`]: billOfMaterials(packagesIn(first.notice)),
};
fs.rmSync(FOLDER, { recursive: true, force: true });
fs.mkdirSync(FOLDER, { recursive: true });
let hashes = '';
for (const [file, contents] of Object.entries(files)) {
  fs.writeFileSync(path.join(FOLDER, file), contents);
  hashes += `${createHash('sha256').update(contents).digest('hex')}  ${file}\n`;
}
fs.writeFileSync(path.join(FOLDER, 'SHA256SUMS'), hashes);
console.log(`${FOLDER}, built twice with the same bytes:\n${hashes}`.trimEnd());
if (!fs.readFileSync('CHANGELOG.md', 'utf8').includes(`## [${version}]`)) {
  console.log(`CHANGELOG.md has no section for ${version} yet: publish when it has.`);
}
