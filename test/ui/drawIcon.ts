// Makes the icon's PNG, which the gallery asks for, of its SVG: npm run icon

import fs from 'node:fs';
import { launchChromium } from '../host/workbench';
import { iconPicture } from './iconPicture';

async function main(): Promise<void> {
  const browser = await launchChromium();
  fs.writeFileSync('media/icon.png', await iconPicture(browser));
  await browser.close();
}

main().catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
