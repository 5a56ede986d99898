import assert from 'node:assert/strict';
import fs from 'node:fs';
import { launchChromium } from '../host/workbench';
import { difference, iconPicture } from './iconPicture';

describe('the icon', () => {
  it('is made of its SVG', async () => {
    const browser = await launchChromium();
    try {
      const share = await difference(browser, fs.readFileSync('media/icon.png'), await iconPicture(browser));
      // Chromium’s versions smooth edges a little differently.
      assert.ok(share < 0.1, `${share}: npm run icon`);
    } finally {
      await browser.close();
    }
  });
});
