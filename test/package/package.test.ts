import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/** Bytes of code, compressed, that an extension host may have to load: the engine is in the worker. */
const MOST_CODE = 150_000;

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

describe('the package', () => {
  const { scripts, dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
  const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as Lock;
  let files: string[];
  before(() => {
    const options = ['--no-dependencies', '--readme-path', 'dist/README.md'];
    files = execFileSync('npx', ['vsce', 'ls', ...options], { encoding: 'utf8' })
      .trim()
      .split('\n');
  });

  it('holds the files of the list in this folder and no others', () => {
    const listed = fs.readFileSync('test/package/files.txt', 'utf8').trim().split('\n');
    assert.deepEqual(
      files.sort(),
      listed.sort(),
      'Where the change is meant: vsce ls --no-dependencies --readme-path dist/README.md > test/package/files.txt',
    );
  });

  const entries = {
    desktop: /^dist\/(?!webview|worker)[^.]+\.js$/,
    browser: /^dist\/(?!webview)[^.]+\.browser\.js$/,
  };
  for (const [host, pattern] of Object.entries(entries)) {
    it(`takes less than ${MOST_CODE / 1000} kB of code, compressed, in the ${host} extension host`, () => {
      const bundles = files.filter((file) => pattern.test(file));
      assert.notEqual(bundles.length, 0);
      const bytes = bundles.reduce((sum, file) => sum + gzipSync(fs.readFileSync(file)).length, 0);
      assert.ok(bytes < MOST_CODE, `${bundles.join(', ')}: ${bytes} bytes`);
    });

    it(`asks for VS Code's API once in the ${host} extension host`, () => {
      const bundles = files.filter((file) => pattern.test(file));
      const code = bundles.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
      assert.equal(code.split('require("vscode")').length - 1, 1);
    });
  }

  it('is smaller than 5 MB', () => {
    const { size } = fs.statSync(path.join('dist', 'copydesk.vsix'));
    assert.ok(size < 5_000_000, `${size} bytes`);
  });

  it('is made without a warning', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
    try {
      const [vsce, ...options] = (scripts.package.split(' && ').at(-1) ?? '').split(' ');
      const out = ['--out', path.join(folder, 'trial.vsix')];
      const said = spawnSync('npx', [vsce, ...options, ...out], { encoding: 'utf8' });
      assert.equal(said.status, 0, said.stderr);
      assert.doesNotMatch(said.stdout + said.stderr, /^ *(?:WARNING|ERROR)/m);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('has a notice with the license of every package in it, none of which is for developing only', () => {
    const notice = fs.readFileSync('dist/NOTICE.txt', 'utf8');
    const named = [...notice.matchAll(/^-{80}\n\n(\S+) \S+ \(/gm)].map(([, name]) => name);
    for (const name of Object.keys(dependencies)) assert.ok(named.includes(name), name);
    for (const name of named) {
      assert.notEqual(lock.packages[`node_modules/${name}`].dev, true, `${name} ships: npm i --save-prod`);
      const license = fs.readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e/i.test(file)) ?? '';
      assert.ok(notice.includes(fs.readFileSync(`node_modules/${name}/${license}`, 'utf8').trim()), name);
    }
  });

  it('has types with which the README’s code of another extension compiles', () => {
    const [, code] = /```ts\n([^`]*getExtension<CopydeskApi>[^`]*)```/.exec(
      fs.readFileSync('README.md', 'utf8'),
    )!;
    const other = `import * as vscode from 'vscode';
      import type { CopydeskApi } from './copydesk';
      export async function ask(uri: vscode.Uri) { ${code} }`;
    const options: ts.CompilerOptions = {
      strict: true,
      skipDefaultLibCheck: true,
      noEmit: true,
      lib: ['lib.es2022.d.ts'],
      types: ['node'],
    };
    const host = ts.createCompilerHost(options);
    const disk = { ...host };
    const name = path.resolve('dist/other.ts');
    host.readFile = (file) => (path.resolve(file) === name ? other : disk.readFile(file));
    host.fileExists = (file) => path.resolve(file) === name || disk.fileExists(file);
    const faults = ts.getPreEmitDiagnostics(ts.createProgram([name], options, host));
    assert.deepEqual(
      faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
  });

  it('has a page for the gallery that is the README without what needs a checkout', () => {
    const page = fs.readFileSync('dist/README.md', 'utf8');
    assert.match(page, /^# Copydesk/);
    assert.doesNotMatch(page, /checkout -->|`np[mx] |\]\((?!https:)|<img/);
    for (const line of page.split('\n')) assert.ok(fs.readFileSync('README.md', 'utf8').includes(line));
  });
});
