import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { installChromium } from './installChromium';

/** VS Code's own names of the themes that the tests look at. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'hc-black': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;
export type Theme = keyof typeof themes;

/** Settings under which screenshots show the article and little else. */
export const uncluttered = {
  'breadcrumbs.enabled': false,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: installChromium(),
    // Root, as in most containers, has no sandbox.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** The workbench of a VS Code server in a page, used as a person uses it. */
export class Workbench {
  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    address: string,
    viewport = { width: 1280, height: 800 },
  ): Promise<Workbench> {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(30_000);
    await page.goto(address);
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    return new Workbench(page);
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.quickInput(name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title in the palette, category included. */
  async runCommand(title: string): Promise<void> {
    await this.quickInput(`>${title}`, title);
  }

  private async quickInput(text: string, row: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await this.page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(text);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Marks of decorations that are in view. */
  get decorations(): Locator {
    return this.page.locator('.editor-instance :is(.view-overlays, .view-lines) [class*="ced-"]');
  }

  /** The middle of the first place in view where the editor shows `words`. */
  async placeOf(words: string): Promise<{ x: number; y: number }> {
    const place = await this.page.waitForFunction((text) => {
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const shown = line.textContent.replaceAll('\u00a0', ' ');
        const start = shown.indexOf(text);
        if (start < 0) continue;
        const range = document.createRange();
        let offset = 0;
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (start >= offset && start < offset + node.length) range.setStart(node, start - offset);
          const end = start + text.length;
          if (end > offset && end <= offset + node.length) range.setEnd(node, end - offset);
          offset += node.length;
        }
        const { x, y, width, height } = range.getClientRects()[0];
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    }, words);
    return (await place.jsonValue()) as { x: number; y: number };
  }

  /** Rests the mouse on `words` and answers the hover that comes up. */
  async hover(words: string): Promise<Locator> {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.move(x + 40, y + 60);
    await this.page.mouse.move(x, y, { steps: 8 }); // a jump is not taken for resting
    const hover = this.page.locator('.monaco-hover:visible').first();
    await hover.waitFor();
    return hover;
  }

  /** The document inside the webview in view. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** What the status bar says of the selection, as in "Ln 3, Col 8 (5 selected)". */
  get selection(): Locator {
    return this.page.locator('[id="status.editor.selection"]');
  }
}
