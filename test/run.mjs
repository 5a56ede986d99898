// Builds the extension and runs every test there is: `npm test`.
// What a step counts stands in mocha's closing lines; a step that fails otherwise counts as one failed test.

import { spawn } from 'node:child_process';

const mocha = 'mocha --no-color --forbid-only';

const steps = [
  ['build', 'node esbuild.js --production --tests && npm run --silent package'],
  ['unit, webview and package', `${mocha} "dist/test/{unit,webview,package}/**/*.test.js"`],
  ['integration', 'node --enable-source-maps dist/test/host/integration.js'],
  // A real browser on a loaded machine; what needed a second try is said.
  ['user interface', `${mocha} --retries 1 --require ./test/retried.cjs "dist/test/ui/**/*.test.js"`],
];

const sums = { passed: 0, failed: 0 };

function run(command) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

const count = (output, word) =>
  [...output.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'))].reduce(
    (sum, [, number]) => sum + Number(number),
    0,
  );

for (const [name, command] of steps) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const { code, output } = await run(command);
  const failed = count(output, 'failing');
  sums.passed += count(output, 'passing');
  sums.failed += failed || (code === 0 ? 0 : 1);
  console.log(
    `=== ${name}: ${code === 0 ? 'done' : 'FAILED'} in ${Math.round((performance.now() - start) / 1000)} s`,
  );
  if (code !== 0 && name === 'build') break;
}

console.log(`\n${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed ? 1 : 0;
