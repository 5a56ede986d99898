import {
  chromium,
  type Browser,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { loadInBrowser } from './browserExtension';
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

/** How long a step may take on a machine under load, in milliseconds. */
const patience = 60_000;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: installChromium(),
    // Root, as in most containers, has no sandbox.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/**
 * Has the workbench take its language for another: it then asks extensions for their words in that one. Its own stay
 * English, as no translation of it is installed.
 */
function speak(language: string): void {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined });
}

export type DecorationStyle = Readonly<
  Record<
    'backgroundColor' | 'borderLeftStyle' | 'borderLeftColor' | 'borderBottomStyle' | 'borderBottomColor',
    string
  >
>;

export interface WorkbenchOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The extension of the checkout runs in the page. */
  readonly loadsInBrowser?: boolean;
  readonly language?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** The workbench of a VS Code server in a page, used as a person uses it. */
export class Workbench {
  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    address: string,
    {
      viewport = { width: 1280, height: 800 },
      loadsInBrowser = false,
      language = 'en',
      reducedMotion = 'no-preference',
    }: WorkbenchOptions = {},
  ): Promise<Workbench> {
    const page = await browser.newPage({ viewport, reducedMotion });
    page.setDefaultTimeout(patience);
    if (loadsInBrowser) await loadInBrowser(page, address);
    if (language !== 'en') await page.addInitScript(speak, language);
    await page.goto(address);
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    return new Workbench(page);
  }

  /** Opens a file at the top of the folder, from the explorer. */
  async openFile(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title in the palette, category included; one that `asks` opens a list there at once. */
  async runCommand(title: string, { asks = false } = {}): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await this.page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
    if (!asks) await input.waitFor({ state: 'hidden' });
  }

  /** Style of the decoration that lies over `word` in the editor, awaited. */
  async decorationOver(word: string): Promise<DecorationStyle> {
    const style = await this.page.waitForFunction(
      ({ x, y }) => {
        const marks = document.querySelectorAll('.editor-instance .view-overlays [class*="ced-"]');
        const mark = [...marks].find((candidate) => {
          const { left, right, top, bottom } = candidate.getBoundingClientRect();
          return left <= x && x <= right && top <= y && y <= bottom;
        });
        if (!mark) return undefined;
        const { backgroundColor, borderLeftStyle, borderLeftColor, borderBottomStyle, borderBottomColor } =
          getComputedStyle(mark);
        return { backgroundColor, borderLeftStyle, borderLeftColor, borderBottomStyle, borderBottomColor };
      },
      await this.placeOf(word),
    );
    return (await style.jsonValue()) as DecorationStyle;
  }

  /** Color of the text, and of what lies below it, in the editor. */
  editorColors(): Promise<{ text: string; background: string }> {
    return this.page.evaluate(() => ({
      text: getComputedStyle(document.querySelector('.editor-instance .view-line span span') as Element)
        .color,
      background: getComputedStyle(
        document.querySelector('.editor-instance .monaco-editor-background') as Element,
      ).backgroundColor,
    }));
  }

  /** The middle of the first place in view where the editor shows `word`. */
  async placeOf(word: string): Promise<{ x: number; y: number }> {
    const place = await this.page.waitForFunction((text) => {
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (nodes.nextNode()) {
          const node = nodes.currentNode as Text;
          const start = node.data.indexOf(text);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + text.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      return undefined;
    }, word);
    return (await place.jsonValue()) as { x: number; y: number };
  }

  /** Rests the mouse on `word` and answers the hover that comes up, and no earlier one. */
  async hover(word: string): Promise<Locator> {
    const { x, y } = await this.placeOf(word);
    const hover = this.page.locator('.monaco-hover:visible').first();
    await this.page.locator('.editor-instance .decorationsOverviewRuler').first().hover({ force: true });
    await hover.waitFor({ state: 'hidden' });
    // A jump is not taken for resting, and on a way over other words a slow machine might rest on one of them.
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y, { steps: 8 });
    await hover.waitFor();
    return hover;
  }

  /** The same as `webview`, to run code in. */
  async webviewFrame(): Promise<Frame> {
    const body = await this.webview.locator('body').elementHandle();
    const frame = await body?.ownerFrame();
    if (!frame) throw new Error('No webview is in view.');
    return frame;
  }

  /** The document inside the webview in view. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }
}
