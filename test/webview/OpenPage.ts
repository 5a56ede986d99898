import assert from 'node:assert/strict';
import fs from 'node:fs';
import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { panelHtml } from '../../src/extension/claimsPanel/panelHtml';
import type { HostMessage, PageMessage, PageRequest } from '../../src/protocol/messages';
import type { ClaimsSnapshot, ListedArticle } from '../../src/protocol/snapshot';
import type { PanelState } from '../../src/webview/PanelPage';
import type { ViewState } from '../../src/webview/viewState';
import { strings } from './strings';

/** The order that most tests read rows in. */
const BY_PLACE: ViewState['sort'] = { key: 'place', descending: false };

const script = fs.readFileSync('dist/webview.js', 'utf8');

/** Milliseconds that a test may take where many programs share a processor: jsdom is slow. */
export const SLOW_MACHINE = 10_000;

/** The page as it ships, in a browser without layout, and the host's end of the wire. */
export class OpenPage {
  readonly document: Document;
  readonly received: PageMessage[] = [];
  state: Partial<PanelState> | undefined;
  private readonly window: JSDOM['window'];
  private version = 0;

  constructor(state?: Partial<PanelState>, platform = 'Linux x86_64') {
    const html = panelHtml({
      cspSource: '',
      script: '',
      styles: [],
      nonce: '',
      language: 'en',
      title: strings.claims,
      strings,
    });
    this.window = new JSDOM(html, { runScripts: 'outside-only' }).window;
    this.document = this.window.document;
    this.window.acquireVsCodeApi = () => ({
      postMessage: (message: PageMessage) => void this.received.push(structuredClone(message)),
      getState: () => ({ sort: BY_PLACE, ...state }),
      setState: (saved: Partial<PanelState>) => (this.state = structuredClone(saved)),
    });
    Object.defineProperty(this.window.navigator, 'platform', { value: platform });
    this.window.eval(script);
  }

  /** A page that has been answered with these articles, the first being the current one. */
  static async showing(articles: readonly ListedArticle[], state?: Partial<PanelState>): Promise<OpenPage> {
    const page = new OpenPage(state);
    await page.answer(page.snapshot(articles));
    return page;
  }

  snapshot(articles: readonly ListedArticle[], orphans: ClaimsSnapshot['orphans'] = []): ClaimsSnapshot {
    return { version: ++this.version, current: articles[0]?.id ?? null, articles, orphans };
  }

  /** Requests since the last look. */
  requests(): PageRequest[] {
    return this.received.splice(0).map(({ request }) => request);
  }

  async send(message: HostMessage): Promise<void> {
    this.window.dispatchEvent(new this.window.MessageEvent('message', { data: structuredClone(message) }));
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Answers the page's latest request. */
  async answer(result: unknown): Promise<void> {
    await this.send({ type: 'result', number: this.latest(), result });
  }

  async refuse(message: string): Promise<void> {
    await this.send({ type: 'error', number: this.latest(), message });
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    assert.ok(found, selector);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(selector)];
  }

  /** Ids of the rows that are there. */
  rowIds(): (string | undefined)[] {
    return this.all('.scroller [role=row]').map(({ dataset }) => dataset.id);
  }

  selected(): string | undefined {
    const selected = this.all('.scroller [aria-selected=true]');
    assert.ok(selected.length <= 1);
    return selected[0]?.dataset.id;
  }

  /** Id of the row that has the focus. */
  focused(): string | undefined {
    return (this.document.activeElement as HTMLElement | null)?.dataset.id;
  }

  /** Presses keys, one after the other, wherever the focus is. */
  press(...keys: readonly string[]): void {
    for (const key of keys) this.key(key);
  }

  /** Whether the page left the key to the browser. */
  key(key: string, modifiers: KeyboardEventInit = {}): boolean {
    const target = this.document.activeElement ?? this.document.body;
    const init = { key, bubbles: true, cancelable: true, ...modifiers };
    return target.dispatchEvent(new this.window.KeyboardEvent('keydown', init));
  }

  click(selector: string, modifiers: MouseEventInit = {}): void {
    const init = { bubbles: true, cancelable: true, ...modifiers };
    this.find(selector).dispatchEvent(new this.window.MouseEvent('click', init));
  }

  type(text: string): void {
    const filter = this.find<HTMLInputElement>('.filter');
    filter.value = text;
    filter.dispatchEvent(new this.window.Event('input', { bubbles: true }));
  }

  choose(label: string, value: string): void {
    const select = this.find<HTMLSelectElement>(`select[aria-label="${label}"]`);
    select.value = value;
    select.dispatchEvent(new this.window.Event('change', { bubbles: true }));
  }

  /** The person comes back to the page from elsewhere in VS Code. */
  focusWindow(): void {
    this.window.dispatchEvent(new this.window.Event('focus'));
  }

  scrollTo(top: number): void {
    const scroller = this.find('.scroller');
    scroller.scrollTop = top;
    scroller.dispatchEvent(new this.window.Event('scroll'));
  }

  /** What axe-core finds wrong for people who use a keyboard or a screen reader; without layout it sees no colors. */
  async violations(): Promise<string[]> {
    this.window.eval(axe.source);
    const { run } = (this.window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(this.document.documentElement, {
      rules: { 'color-contrast': { enabled: false } },
    });
    return Array.from(violations, ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  }

  /** Does not leave timers behind. */
  close(): void {
    this.window.close();
  }

  private latest(): number {
    const latest = this.received.at(-1);
    assert.ok(latest, 'nothing was asked');
    return latest.number;
  }
}
