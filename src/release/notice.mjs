// The notice of other people's work that the extension ships: packages in its bundles, as esbuild tells them, and data.

import fs from 'node:fs';
import path from 'node:path';

/** Licenses that ask for no more than their text beside the program. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);

/** The folders of the packages that went into bundles. */
function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.map((file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]);
  return [...new Set(folders.filter(Boolean))].sort();
}

/** The packages that a notice names, each as name@version. */
export function packagesIn(notice) {
  return [...notice.matchAll(/^-{80}\n\n(\S+) (\S+) \(/gm)].map(([, name, version]) => `${name}@${version}`);
}

/** The text of the notice; throws where a package has no license, or one that asks for more. */
export function noticeOf(metafiles) {
  const data = fs.readFileSync('src/release/data-notice.txt', 'utf8');
  return [
    'Copydesk is under the MIT license, in the file LICENSE. It ships with work of others, under these licenses.\n',
    ...bundledPackages(metafiles).map(packageNotice),
    data,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageNotice(folder) {
  const file = fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
  const { name, version, license, homepage } = JSON.parse(file);
  const own = fs.readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!own || !PERMISSIVE.has(license)) throw new Error(`${name} may not ship: its license is ${license}.`);
  const text = fs.readFileSync(path.join(folder, own), 'utf8').trim();
  return `${name} ${version} (${license})${homepage ? `\n${homepage}` : ''}\n\n${text}\n`;
}
