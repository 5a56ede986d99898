import path from 'node:path';
import type { Page } from 'playwright-core';
import { checkout } from './folders';

/** Where the page finds the checkout: below its own address, the only one that it may fetch from. */
const folder = '/copydesk';

/**
 * Has the workbench that the page opens next load the checkout's `browser` entry, into the extension host that runs in
 * the browser itself. The server takes no argument for that; the configuration that it writes into the page does.
 */
export async function loadInBrowser(page: Page, address: string): Promise<void> {
  const { protocol, host, origin } = new URL(address);
  await page.route(`${origin}${folder}/**`, (route) => {
    const file = decodeURIComponent(new URL(route.request().url()).pathname.slice(folder.length + 1));
    return route.fulfill({ path: path.join(checkout, file) });
  });
  const extension = { scheme: protocol.slice(0, -1), authority: host, path: folder };
  await page.addInitScript((location) => {
    const observer = new MutationObserver(() => {
      const configuration = document.getElementById('vscode-workbench-web-configuration');
      if (!configuration?.dataset.settings) return;
      observer.disconnect();
      const settings = JSON.parse(configuration.dataset.settings) as { developmentOptions: object };
      settings.developmentOptions = { ...settings.developmentOptions, extensions: [location] };
      configuration.dataset.settings = JSON.stringify(settings);
    });
    observer.observe(document, { childList: true, subtree: true });
  }, extension);
}
