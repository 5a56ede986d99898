import axe from 'axe-core';
import type { Workbench } from '../host/workbench';

/** What axe-core finds wrong with the page in the webview in view, as shown. */
export async function axeFaults(workbench: Workbench): Promise<string[]> {
  const page = await workbench.webviewFrame();
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
