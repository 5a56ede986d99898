import * as vscode from 'vscode';
import type { Decisions } from '../annotations/Decisions';
import { ComparePart } from '../comparePanel/ComparePart';
import type { Comparisons } from '../comparePanel/Comparisons';
import { offsetOf, rangeOf } from '../documents/ranges';
import { reveal } from '../documents/reveal';
import type { Guard } from '../guard';
import { commands } from '../manifest';
import type { ComparisonPlace } from '../../protocol/comparison';
import type { HostEvent, HostMessage, PageRequest } from '../../protocol/messages';
import { answer, readAsked } from '../../protocol/requests';
import { DecisionPart } from './DecisionPart';
import type { FoundClaim, OpenArticles } from './OpenArticles';
import { newNonce, panelHtml } from './panelHtml';
import { panelStrings } from './panelStrings';
import { readPageRequest } from './readPageRequest';

/** Milliseconds in which changes that come together make one snapshot. */
const TOGETHER = 20;

/** Where the page's script and style come from, and nothing else. */
export function panelResources(extensionUri: vscode.Uri): vscode.WebviewOptions {
  const localResourceRoots = ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extensionUri, folder));
  return { enableScripts: true, localResourceRoots };
}

/** The host's side of one claims panel: what the page asks is answered, what changes in the editor is sent. */
export class ClaimsPanel implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable;
  /** The page has said that it listens. */
  private listens = false;
  /** The page was sent what is compared. */
  private hasComparison = false;
  /** What the page is to show as soon as it listens. */
  private toShow: HostEvent | undefined;
  /** What the panel itself selected in an editor last. */
  private revealed: FoundClaim | undefined;
  private revealing = false;
  private snapshotTimer: unknown;
  private readonly comparePart: ComparePart;
  private readonly decisionPart: DecisionPart;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly articles: OpenArticles,
    decisions: Decisions,
    private readonly comparisons: Comparisons,
    private readonly guard: Guard,
    private readonly log: vscode.LogOutputChannel,
    extensionUri: vscode.Uri,
  ) {
    this.decisionPart = new DecisionPart(articles, decisions, () => panel.reveal());
    const { webview } = panel;
    this.comparePart = new ComparePart(comparisons, panel);
    const resource = (...path: string[]) =>
      webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    webview.options = panelResources(extensionUri);
    this.subscriptions = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      // A hidden page is thrown away; the next one asks for its snapshot when it is ready.
      panel.onDidChangeViewState(() => {
        if (panel.visible) this.sendSnapshot();
        else this.listens = false;
      }),
    );
    webview.html = panelHtml({
      cspSource: webview.cspSource,
      script: resource('dist', 'webview.js'),
      styles: ['claims.css', 'compare.css'].map((name) => resource('media', 'webview', name)),
      nonce: newNonce(),
      language: vscode.env.language,
      title: panel.title,
      strings: panelStrings(),
    });
  }

  show(filter: string | undefined): void {
    this.reveal(filter === undefined ? { type: 'showClaims' } : { type: 'filter', text: filter });
  }

  showComparison(place: ComparisonPlace | undefined): void {
    this.reveal({ type: 'showComparison', ...(place && { place }) });
  }

  /** Another comparison was made, or is being made. */
  compared(): void {
    this.hasComparison = this.listens;
    this.send({ type: 'comparison', snapshot: this.comparisons.snapshot() });
  }

  /** The articles have changed. */
  changed(): void {
    clearTimeout(this.snapshotTimer);
    const send = this.guard.event('claims panel: snapshot', () => this.sendSnapshot());
    this.snapshotTimer = setTimeout(() => send(undefined), TOGETHER);
  }

  /** The caret has moved. What the panel selected itself is no news to it: telling would begin a ping-pong. */
  caretMoved({
    textEditor: { document },
    selections: [selection],
  }: vscode.TextEditorSelectionChangeEvent): void {
    const { revealed } = this;
    if (this.revealing) return;
    if (revealed?.document === document && rangeOf(document, revealed.span).isEqual(selection)) return;
    this.revealed = undefined;
    const claim = this.articles.claimAt(document, offsetOf(document, selection.active));
    if (claim) this.send({ type: 'caret', claimId: claim.listed.id });
  }

  dispose(): void {
    clearTimeout(this.snapshotTimer);
    this.subscriptions.dispose();
  }

  private sendSnapshot(): void {
    this.send({ type: 'snapshot', snapshot: this.articles.snapshot() });
  }

  private reveal(toShow: HostEvent): void {
    this.toShow = toShow;
    this.panel.reveal();
    if (this.listens) this.sendToShow();
  }

  private sendToShow(): void {
    if (this.toShow) this.send(this.toShow);
    this.toShow = undefined;
  }

  private send(message: HostMessage): void {
    if (this.listens) void this.panel.webview.postMessage(message);
  }

  private async receive(message: unknown): Promise<void> {
    const asked = readAsked(message);
    if (!asked) {
      this.log.warn('claims panel: not a request, ignored:', message);
      return;
    }
    const reply = await answer(asked.number, () => this.respond(asked.request));
    if (reply.type === 'error') this.log.warn('claims panel:', reply.message, asked.request);
    void this.panel.webview.postMessage(reply);
    if (!this.listens) return;
    if (!this.hasComparison && this.comparisons.hasAny) this.compared();
    this.sendToShow();
  }

  private async respond(given: unknown): Promise<unknown> {
    const request = readPageRequest(given);
    if (!request) throw new Error(vscode.l10n.t('The panel asked for something unknown.'));
    switch (request.type) {
      case 'ready':
        this.listens = true;
        this.hasComparison = false;
        return this.articles.snapshot();
      case 'reveal':
        return this.revealClaim(request);
      case 'run':
        await vscode.commands.executeCommand(commands[request.command]);
        return null;
      case 'decide':
      case 'reattach':
      case 'openOrphan':
      case 'export':
        return this.decisionPart.respond(request);
      case 'report':
        this.log.error('claims panel:', request.message);
        return null;
      default:
        return this.comparePart.respond(request);
    }
  }

  private async revealClaim({ claimId, keepFocus }: Extract<PageRequest, { type: 'reveal' }>): Promise<null> {
    const claim = await this.articles.find(claimId);
    if (!claim) throw new Error(vscode.l10n.t('The article no longer makes this claim.'));
    this.revealed = claim;
    this.revealing = true;
    try {
      await reveal(claim.document.uri, claim.span, { preserveFocus: keepFocus });
    } finally {
      this.revealing = false;
    }
    return null;
  }
}
