import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { version } from 'vscode';

// The workbench prints the log of the whole extension host: the mark tells the host which lines are the suite's.
const lineMark = process.env.COPYDESK_LINE_MARK ?? '';

function say(...message: unknown[]): void {
  for (const line of format(...message).split('\n')) console.log(lineMark + line);
}

/** Runs the tests of a folder in VS Code's extension host. */
export async function runTests(folder: string): Promise<void> {
  say(`VS Code ${version}, Node ${process.versions.node}`);
  const grep = process.env.COPYDESK_GREP;
  Mocha.reporters.Base.consoleLog = say; // the extension host's console.log can't be replaced
  const mocha = new Mocha({
    color: false,
    timeout: 60_000,
    retries: 1, // a real VS Code on a loaded machine; what needed a second try is said
    forbidOnly: Boolean(process.env.CI),
    grep,
  });
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
  }
  const { tests, failures } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats as Mocha.Stats));
    runner.on('retry', (test: Mocha.Test, error: Error) =>
      say(`Tried again: ${test.fullTitle()}\n${error.stack}`),
    );
  });
  if (tests === 0 && !grep) throw new Error('No test ran.');
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
