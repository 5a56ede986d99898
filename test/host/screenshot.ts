// Takes a picture of VS Code with Copydesk, as built, showing a file:
//   node dist/test/host/screenshot.js FOLDER FILE PICTURE.png [dark|light|hc-black|hc-light] [PALETTE COMMAND…]

import { installVersion } from './installVersion';
import { packageExtension } from './packageExtension';
import { Server } from './server';
import { launchChromium, themes, uncluttered, Workbench, type Theme } from './workbench';

async function main([folder, file, picture, theme = 'dark', ...commands]: string[]): Promise<void> {
  const server = await Server.start(installVersion('newest'), {
    vsix: packageExtension(),
    settings: { ...uncluttered, 'workbench.colorTheme': themes[theme as Theme] },
  });
  const browser = await launchChromium();
  const workbench = await Workbench.open(browser, server.address(folder));
  await workbench.openFile(file);
  for (const command of commands) await workbench.runCommand(command);
  await workbench.page.waitForTimeout(2000); // nothing tells when decorations are all there
  await workbench.page.screenshot({ path: picture });
  await browser.close();
  server.stop();
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
