import path from 'node:path';
import type { Browser } from 'playwright-core';
import { checkout, copySamples } from '../host/folders';
import { installVersion, type Version } from '../host/installVersion';
import { Server } from '../host/server';
import { launchChromium, uncluttered, Workbench, type WorkbenchOptions } from '../host/workbench';

/** Where tests leave what they have seen. */
export const screenshots = path.join(checkout, 'test/ui/screenshots');

/** The sample article that most tests look at, and a word of it that is marked. */
export const article = { file: 'andes-tunnel-wire.txt', quotedWord: 'monument' };

/** What a `describe` has open while its tests run. */
export interface Opened {
  readonly server: Server;
  readonly browser: Browser;
  /** Holds copies of the sample articles. */
  readonly folder: string;
  readonly workbench: Workbench;
}

interface Wanted extends WorkbenchOptions {
  readonly version?: Version;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Without it the folder asks for no trust. */
  readonly asksForTrust?: boolean;
  /** Readies the server's profile or the folder, before any of it is shown. */
  readonly prepare?: (server: Server, folder: string) => void;
}

/** The packaged extension in a workbench that shows the sample articles: open from before a `describe` until after it. */
export function openForTests({
  version = 'newest',
  settings,
  asksForTrust,
  prepare,
  ...options
}: Wanted = {}): Opened {
  const opened = {} as { -readonly [Key in keyof Opened]: Opened[Key] };
  before(async () => {
    opened.server = await Server.start(installVersion(version), {
      // In the browser's own extension host there is none but that of the checkout.
      ...(!options.loadsInBrowser && { vsix: path.join(checkout, 'dist/copydesk.vsix') }),
      ...(asksForTrust && { asksForTrust }),
      settings: { ...uncluttered, ...settings },
    });
    opened.folder = copySamples(opened.server.folder);
    prepare?.(opened.server, opened.folder);
    opened.browser = await launchChromium();
    opened.workbench = await Workbench.open(opened.browser, opened.server.address(opened.folder), options);
  });
  after(async () => {
    await opened.browser?.close();
    opened.server?.stop();
  });
  return opened;
}

/** Shows the article, and waits until it is marked. */
export async function openArticle(workbench: Workbench): Promise<void> {
  await workbench.openFile(article.file);
  await workbench.decorationOver(article.quotedWord);
}
