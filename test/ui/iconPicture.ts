import fs from 'node:fs';
import type { Browser } from 'playwright-core';

/** Pixels a side: what the gallery asks for. */
const SIDE = 128;

/** The icon's SVG as a PNG: the same bytes from the same version of Chromium. */
export async function iconPicture(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
  try {
    await page.setContent(`<style>body { margin: 0 }</style>${fs.readFileSync('media/icon.svg', 'utf8')}`);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}

/** How far apart two pictures are, in shares of a channel's range at the pixel where they differ most. */
export async function difference(browser: Browser, ...pictures: [Buffer, Buffer]): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([first, second]) => {
        const pixels = async (base64: string) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        };
        const [one, other] = [await pixels(first), await pixels(second)];
        if (one.length !== other.length) return 1;
        return one.reduce((most, value, i) => Math.max(most, Math.abs(value - other[i])), 0) / 255;
      },
      pictures.map((picture) => picture.toString('base64')),
    );
  } finally {
    await page.close();
  }
}
