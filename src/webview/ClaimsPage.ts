import type { HostMessage, PageRequest, PageResults } from '../protocol/messages';
import { Requests } from '../protocol/requests';
import type { ClaimsSnapshot } from '../protocol/snapshot';
import { fill } from '../core/fill';
import type { PanelStrings } from '../protocol/strings';
import { listClaims, rowOfClaim, type ClaimsList } from './claimsList';
import { COLUMNS } from './columns';
import { ColumnHeaders } from './columnHeaders';
import { element } from './element';
import { labelOf, rowElement } from './rowElements';
import { Toolbar } from './toolbar';
import { Treegrid } from './Treegrid';
import { readViewState, type SortKey, type ViewState } from './viewState';

/** What the page needs of VS Code. */
export interface PageHost {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: ViewState): void;
}

/** Milliseconds without scrolling before the place is remembered. */
const SCROLL_PAUSE = 200;

const NOTHING: ClaimsSnapshot = { version: 0, current: null, articles: [] };

/** The whole page: what the host sends and what the person sets become a list; what the person does, requests. */
export class ClaimsPage {
  private view: ViewState;
  private snapshot = NOTHING;
  private list: ClaimsList;
  private readonly requests: Requests<PageRequest, PageResults>;
  private readonly toolbar: Toolbar;
  private readonly headers: ColumnHeaders;
  private readonly treegrid: Treegrid;
  private readonly grid: HTMLElement;
  private readonly count = element('span', { class: 'count', role: 'status' });
  private readonly error = element('div', { class: 'error', role: 'alert' });
  private readonly empty = element('div', { class: 'empty' });
  private scrollTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    root: HTMLElement,
    private readonly strings: PanelStrings,
    private readonly host: PageHost,
  ) {
    this.view = readViewState(host.getState());
    this.list = listClaims(this.snapshot, this.view);
    this.requests = new Requests((message) => host.postMessage(message));
    this.toolbar = new Toolbar(
      strings,
      (changed) => this.change(changed),
      () => this.treegrid.focus(),
    );
    this.headers = new ColumnHeaders(strings, (key) => this.sortBy(key));
    this.treegrid = new Treegrid(
      (row) => rowElement(row, strings),
      (row) => labelOf(row, strings),
      {
        select: (selected) => this.remember({ selected }),
        reveal: (claimId, keepFocus) => this.ask({ type: 'reveal', claimId, keepFocus }),
        toggle: (id) => this.toggle(id),
        filter: () => this.toolbar.focusFilter(),
        clearFilter: () => this.change({ text: '' }),
        scroll: (top) => this.scrolled(top),
      },
    );
    this.grid = element(
      'div',
      { class: 'grid', role: 'treegrid', 'aria-label': strings.claims, 'aria-colcount': `${COLUMNS.length}` },
      this.headers.root,
      this.treegrid.scroller,
    );
    this.toolbar.root.append(this.count);
    const heading = element('h1', { class: 'spoken' }, strings.claims);
    root.append(element('main', {}, heading, this.toolbar.root, this.error, this.grid, this.empty));
    this.toolbar.render(this.view);
    this.headers.render(this.view);
    this.grid.hidden = true;
  }

  /** Tells the host that the page listens, and shows what it answers. */
  async start(): Promise<void> {
    const { scrollTop } = this.view;
    this.show(await this.requests.ask({ type: 'ready' }));
    this.treegrid.scrollToTop(scrollTop);
  }

  receive(message: HostMessage): void {
    switch (message.type) {
      case 'result':
      case 'error':
        return this.requests.settle(message);
      case 'snapshot':
        return this.show(message.snapshot);
      case 'caret':
        return this.follow(message.claimId);
      case 'filter':
        return this.change({ text: message.text, kinds: [], scope: 'open' });
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

  private show(snapshot: ClaimsSnapshot): void {
    if (snapshot.version <= this.snapshot.version) return;
    this.snapshot = snapshot;
    this.render();
  }

  private change(changed: Partial<ViewState>): void {
    this.remember(changed);
    this.toolbar.render(this.view);
    this.headers.render(this.view);
    this.render();
    if (this.view.selected !== null) this.treegrid.scrollTo(this.view.selected);
  }

  private remember(changed: Partial<ViewState>): void {
    this.view = { ...this.view, ...changed };
    this.host.setState(this.view);
  }

  private sortBy(key: SortKey): void {
    const { sort } = this.view;
    // The claims most worth checking are what one sorts by score for.
    const descending = sort.key === key ? !sort.descending : key === 'score';
    this.change({ sort: { key, descending } });
  }

  private toggle(id: string): void {
    const { collapsed } = this.view;
    this.change({
      collapsed: collapsed.includes(id) ? collapsed.filter((other) => other !== id) : [...collapsed, id],
    });
  }

  /** Selecting here asks nothing of the host, so that caret and selection cannot chase each other. */
  private follow(claimId: string): void {
    if (!this.view.follow) return;
    const row = rowOfClaim(this.list, this.snapshot, this.view, claimId);
    if (!row) return;
    this.remember({ selected: row.id });
    this.treegrid.select(row.id);
    this.treegrid.scrollTo(row.id);
  }

  private scrolled(scrollTop: number): void {
    clearTimeout(this.scrollTimer);
    this.scrollTimer = setTimeout(() => this.remember({ scrollTop }), SCROLL_PAUSE);
  }

  private render(): void {
    this.list = listClaims(this.snapshot, this.view);
    const { rows, shown, total, analyzing, emptiness } = this.list;
    this.grid.hidden = emptiness !== null;
    this.grid.setAttribute('aria-rowcount', `${rows.length + 1}`);
    this.grid.setAttribute('aria-busy', `${analyzing}`);
    this.treegrid.setRows(rows, this.view.selected);
    const count = total > 0 ? fill(this.strings.count, this.number(shown), this.number(total)) : '';
    const status = [count, count && analyzing ? this.strings.analyzing : ''].filter(Boolean).join(' · ');
    if (this.count.textContent !== status) this.count.textContent = status;
    this.renderEmpty();
  }

  private number(count: number): string {
    return count.toLocaleString(document.documentElement.lang);
  }

  private renderEmpty(): void {
    const { emptiness } = this.list;
    this.empty.hidden = emptiness === null;
    this.empty.replaceChildren();
    if (emptiness === null) return;
    this.empty.append(element('p', { role: 'status' }, this.strings.empty[emptiness]));
    if (emptiness === 'filtered') {
      this.empty.append(this.button(this.strings.clearFilters, () => this.change({ text: '', kinds: [] })));
    } else if (emptiness === 'noArticle') {
      const open = () => this.ask({ type: 'run', command: 'openSamples' });
      this.empty.append(this.button(this.strings.openSamples, open));
    }
  }

  private button(label: string, press: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'action' }, label);
    button.addEventListener('click', press);
    return button;
  }
}
