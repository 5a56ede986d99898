import assert from 'node:assert/strict';
import { EventEmitter, Uri, type Webview, type WebviewOptions, type WebviewPanel } from 'vscode';
import type { HostMessage, PageRequest } from '../../src/protocol/messages';
import type { ClaimsSnapshot } from '../../src/protocol/snapshot';
import { found } from './waiting';

/** Stands where the page is, at the other end of the panel's wire. */
export class FakePage {
  readonly sent: HostMessage[] = [];
  html = '';
  options: WebviewOptions = {};
  private visible = true;
  private number = 0;
  private readonly message = new EventEmitter<unknown>();
  private readonly viewState = new EventEmitter<void>();

  readonly panel: WebviewPanel;

  constructor() {
    const webview: Pick<Webview, 'cspSource' | 'asWebviewUri' | 'onDidReceiveMessage' | 'postMessage'> = {
      cspSource: 'https://page.example',
      asWebviewUri: (uri) => Uri.parse(`https://page.example${uri.path}`),
      onDidReceiveMessage: this.message.event,
      postMessage: (message: HostMessage) => Promise.resolve(Boolean(this.sent.push(message))),
    };
    Object.defineProperties(webview, {
      html: { set: (html: string) => (this.html = html) },
      options: { set: (options: WebviewOptions) => (this.options = options) },
    });
    this.panel = {
      webview,
      title: 'Claims',
      reveal: () => undefined,
      onDidChangeViewState: this.viewState.event,
    } as unknown as WebviewPanel;
    Object.defineProperty(this.panel, 'visible', { get: () => this.visible });
  }

  post(message: unknown): void {
    this.message.fire(message);
  }

  /** The answer to a request. */
  async ask(
    request: PageRequest | { type: string },
  ): Promise<Extract<HostMessage, { type: 'result' | 'error' }>> {
    const number = ++this.number;
    this.post({ type: 'request', number, request });
    const answer = await this.next((message) => 'number' in message && message.number === number);
    assert.ok('number' in answer);
    return answer;
  }

  async ready(): Promise<ClaimsSnapshot> {
    const answer = await this.ask({ type: 'ready' });
    assert.equal(answer.type, 'result');
    return (answer as { result: ClaimsSnapshot }).result;
  }

  /** The first message of this kind, among those sent already too. */
  next(isWanted: (message: HostMessage) => boolean): Promise<HostMessage> {
    return found(
      () => this.sent.find(isWanted),
      () => this.sent,
    );
  }

  show(visible: boolean): void {
    this.visible = visible;
    this.viewState.fire();
  }
}
