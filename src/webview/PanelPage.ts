import type { HostMessage, PageRequest, PageResults } from '../protocol/messages';
import { Requests } from '../protocol/requests';
import type { PanelStrings } from '../protocol/strings';
import { ClaimsPage } from './ClaimsPage';
import { ComparePage } from './compare/ComparePage';
import { readCompareState, type CompareState } from './compare/compareState';
import { element } from './element';
import { Tabs } from './Tabs';
import type { ViewState } from './viewState';

const TABS = ['claims', 'compare'] as const;
type Tab = (typeof TABS)[number];

/** What a page leaves behind for the next one: the claims' own state, and what was shown beside it. */
export interface PanelState extends ViewState {
  readonly tab: Tab;
  readonly compare: CompareState;
}

/** What the page needs of VS Code. */
export interface PageHost {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: Partial<PanelState>): void;
}

/** The panel's page: the claims and the comparison, each on a tab. */
export class PanelPage {
  private state: Partial<PanelState>;
  private readonly requests: Requests<PageRequest, PageResults>;
  private readonly tabs: Tabs<Tab>;
  private readonly panels: Readonly<Record<Tab, HTMLElement>>;
  private readonly error = element('div', { class: 'error', role: 'alert' });
  private readonly claims: ClaimsPage;
  private readonly compare: ComparePage;

  constructor(
    root: HTMLElement,
    strings: PanelStrings,
    private readonly host: PageHost,
  ) {
    const saved = host.getState();
    this.state = typeof saved === 'object' && saved !== null ? saved : {};
    this.requests = new Requests((message) => host.postMessage(message));
    this.tabs = new Tabs(
      strings.tabs,
      new Map([
        ['claims', strings.claims],
        ['compare', strings.comparison.compare],
      ]),
      (tab) => `${tab}-panel`,
      (tab) => this.choose(tab),
    );
    const panel = (tab: Tab) =>
      element('div', {
        class: `panel ${tab}-panel`,
        role: 'tabpanel',
        id: `${tab}-panel`,
        'aria-labelledby': `${tab}-panel-${tab}`,
      });
    this.panels = { claims: panel('claims'), compare: panel('compare') };
    root.append(element('main', {}, this.tabs.root, this.error, ...Object.values(this.panels)));
    const ask = (request: PageRequest) => this.ask(request);
    this.claims = new ClaimsPage(this.panels.claims, strings, this.state, {
      ask,
      remember: (view) => this.remember(view),
    });
    this.compare = new ComparePage(
      this.panels.compare,
      strings.comparison,
      readCompareState(this.state.compare),
      { ask, remember: (compare) => this.remember({ compare }) },
    );
    this.show(TABS.find((tab) => tab === this.state.tab) ?? 'claims');
  }

  /** Tells the host that the page listens, and shows what it answers. */
  async start(): Promise<void> {
    this.claims.start(await this.requests.ask({ type: 'ready' }));
  }

  receive(message: HostMessage): void {
    switch (message.type) {
      case 'result':
      case 'error':
        return this.requests.settle(message);
      case 'comparison':
        return this.compare.receive(message);
      case 'showComparison':
        this.choose('compare');
        return this.compare.receive(message);
      case 'filter':
        this.choose('claims');
        return this.claims.receive(message);
      case 'showClaims':
        return this.choose('claims');
      case 'snapshot':
      case 'caret':
        return this.claims.receive(message);
    }
  }

  /** An error of the page itself: the person sees it here, the log keeps it. */
  fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.error.textContent = message;
    this.requests.ask({ type: 'report', message }).catch(() => undefined); // it is on the page already
  }

  private ask(request: PageRequest): void {
    this.error.textContent = '';
    this.requests.ask(request).catch((error: Error) => (this.error.textContent = error.message));
  }

  private choose(tab: Tab): void {
    this.remember({ tab });
    this.show(tab);
  }

  private show(shown: Tab): void {
    this.tabs.select(shown);
    for (const tab of TABS) this.panels[tab].hidden = tab !== shown;
    if (shown === 'compare') this.compare.shown();
    else this.claims.shown();
  }

  private remember(changed: Partial<PanelState>): void {
    this.state = { ...this.state, ...changed };
    this.host.setState(this.state);
  }
}
