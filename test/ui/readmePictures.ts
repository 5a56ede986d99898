// Takes the pictures of README.md from the sample articles, in the packaged extension: npm run pictures

import path from 'node:path';
import { checkout, copySamples } from '../host/folders';
import { installVersion } from '../host/installVersion';
import { packageExtension } from '../host/packageExtension';
import { Server } from '../host/server';
import { launchChromium, themes, uncluttered, Workbench } from '../host/workbench';

async function main(): Promise<void> {
  const server = await Server.start(installVersion('newest'), {
    vsix: packageExtension(),
    settings: {
      ...uncluttered,
      'editor.lineNumbers': 'off',
      'workbench.activityBar.location': 'hidden',
      'workbench.colorTheme': themes.light,
    },
  });
  const browser = await launchChromium();
  const viewport = { width: 1280, height: 680 };
  const workbench = await Workbench.open(browser, server.address(copySamples(server.folder)), { viewport });
  const picture = (name: string) =>
    workbench.page.screenshot({ path: path.join(checkout, 'media/readme', `${name}.png`) });

  await workbench.openFile('andes-tunnel-wire.txt');
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  await workbench.decorationOver('monument');
  await workbench.hover('blank');
  await picture('article');

  await workbench.runCommand('Copydesk: Show Claims');
  await workbench.webview.getByRole('row').nth(5).waitFor();
  const { x, y } = await workbench.placeOf('$480');
  await workbench.page.mouse.click(x, y);
  await workbench.webview.locator('[role="row"][aria-selected="true"]').waitFor();
  await picture('claims');

  await browser.close();
  server.stop();
}

main().catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
