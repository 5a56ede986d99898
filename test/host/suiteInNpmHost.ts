import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { installVersion, type Version } from './installVersion';
import { Server } from './server';
import type { Suite } from './suite';
import { launchChromium } from './workbench';

/** Sets the suite's own lines apart from the rest of the extension host's log. */
const lineMark = '[suite] ';

/** Errors that VS Code logs for what this server lacks and the suite does without. */
const expectedErrors =
  /Could not locate the bindings file|build\/Release\/watchdog|^\[Service Worker\] registration|authentication provider/;

/** Milliseconds of silence after which a suite counts as hung. */
const patience = 3 * 60_000;

/** Runs the suite in the extension host of a VS Code from the npm registry and answers its exit code. */
export async function runSuiteInNpmHost(version: Version, suite: Suite): Promise<number> {
  const server = await Server.start(installVersion(version), {
    runsSuite: true,
    environment: { COPYDESK_LINE_MARK: lineMark },
  });
  try {
    const browser = await launchChromium();
    try {
      return await followSuite(server, browser, suite);
    } finally {
      await browser.close();
    }
  } finally {
    server.stop();
  }
}

async function followSuite(server: Server, browser: Browser, suite: Suite): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = []; // a suite that can't be loaded is mentioned nowhere else
  const exitCode = new Promise<number>((resolve, reject) => {
    const hung = () => reject(new Error(`The suite has been silent for ${patience / 1000} s.`));
    let timer = setTimeout(hung, patience);
    const settle = (settled: () => void) => {
      clearTimeout(timer);
      settled();
    };
    page.on('crash', () => settle(() => reject(new Error('The page of the workbench crashed.'))));
    void server.ended.then(() => settle(() => reject(new Error(`The VS Code server ended.\n${server.log}`))));
    // The workbench calls these two when it runs a suite.
    const log = (type: string, args: unknown[]) => {
      const line = format(...args);
      if (line.startsWith(lineMark)) {
        console.log(line.slice(lineMark.length));
        clearTimeout(timer);
        timer = setTimeout(hung, patience);
      } else if (type === 'error' && !expectedErrors.test(line)) errors.push(line);
    };
    const exit = (code: number) => settle(() => resolve(code));
    Promise.all([
      page.exposeFunction('codeAutomationLog', log),
      page.exposeFunction('codeAutomationExit', exit),
    ])
      .then(() =>
        page.goto(
          server.address(suite.opens, [
            ['extensionDevelopmentPath', server.uri(suite.extension)],
            ['extensionTestsPath', server.uri(suite.entry)],
          ]),
          { timeout: patience },
        ),
      )
      .catch((error: Error) => settle(() => reject(error)));
  });
  try {
    const code = await exitCode;
    if (code !== 0) console.error(errors.join('\n'));
    return code;
  } catch (error) {
    console.error(errors.join('\n'));
    throw error;
  }
}
