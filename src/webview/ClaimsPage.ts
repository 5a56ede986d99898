import { claimActions } from '../protocol/decisions';
import type { HostEvent, PageRequest } from '../protocol/messages';
import type { ClaimsSnapshot } from '../protocol/snapshot';
import { fill } from '../core/fill';
import type { PanelStrings } from '../protocol/strings';
import {
  articlesInScope,
  listClaims,
  nextUndecided,
  rowOfClaim,
  type ClaimsList,
  type Row,
} from './claimsList';
import { button } from './button';
import { COLUMNS } from './columns';
import { ColumnHeaders } from './columnHeaders';
import { element } from './element';
import { KeysHelp } from './keysHelp';
import { LeftBehind } from './leftBehind';
import { localNumber } from './localNumber';
import { actionKeys } from './rowActions';
import { labelOf, rowElement } from './rowElements';
import { Toolbar } from './toolbar';
import { Treegrid } from './Treegrid';
import { readViewState, UNFILTERED, type SortKey, type ViewState } from './viewState';

/** What the list of claims needs of the panel's page. */
export interface ClaimsHost {
  /** Asks the extension; an error is shown. */
  ask(request: PageRequest): void;
  remember(view: ViewState): void;
}

/** Milliseconds without scrolling before the place is remembered. */
const SCROLL_PAUSE = 200;

const NOTHING: ClaimsSnapshot = { version: 0, current: null, articles: [], orphans: [] };

/** The claims: what the host sends and what the person sets become a list; what the person does, requests. */
export class ClaimsPage {
  private view: ViewState;
  private snapshot = NOTHING;
  private list: ClaimsList;
  private readonly toolbar: Toolbar;
  private readonly headers: ColumnHeaders;
  private readonly treegrid: Treegrid;
  private readonly grid: HTMLElement;
  private readonly count = element('span', { class: 'count', role: 'status' });
  private readonly empty = element('div', { class: 'empty' });
  private readonly help: KeysHelp;
  private readonly leftBehind: LeftBehind;
  private scrollTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    root: HTMLElement,
    private readonly strings: PanelStrings,
    saved: unknown,
    private readonly host: ClaimsHost,
  ) {
    this.view = readViewState(saved);
    this.list = listClaims(this.snapshot, this.view);
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
        reveal: (claimId, keepFocus) => host.ask({ type: 'reveal', claimId, keepFocus }),
        toggle: (id) => this.toggle(id),
        filter: () => this.toolbar.focusFilter(),
        clearFilter: () => this.change({ text: '' }),
        act: (claimId, action) => this.act(claimId, action),
        key: (row, event) => this.key(row, event),
        scroll: (top) => this.scrolled(top),
      },
    );
    this.grid = element(
      'div',
      { class: 'grid', role: 'treegrid', 'aria-label': strings.claims, 'aria-colcount': `${COLUMNS.length}` },
      this.headers.root,
      this.treegrid.scroller,
    );
    this.help = new KeysHelp(strings.decisions);
    this.leftBehind = new LeftBehind(strings.decisions, (request) => host.ask(request));
    this.toolbar.options.append(
      button(strings.decisions.undo, () => this.undo(), { class: 'action undo' }),
      button(strings.decisions.export, () => host.ask({ type: 'export' }), { class: 'action export' }),
      this.help.root,
    );
    this.toolbar.root.append(this.count);
    const heading = element('h1', { class: 'spoken' }, strings.claims);
    root.append(heading, this.toolbar.root, this.grid, this.empty, this.leftBehind.root);
    this.toolbar.render(this.view);
    this.headers.render(this.view);
    this.grid.hidden = true;
  }

  /** Shows what the host has answered at first, where the page before was scrolled to. */
  start(snapshot: ClaimsSnapshot): void {
    const { scrollTop } = this.view;
    this.show(snapshot);
    this.treegrid.scrollToTop(scrollTop);
  }

  /** The claims have come into view. */
  shown(): void {
    const { scrollTop } = this.view;
    this.treegrid.setRows(this.list.rows, this.view.selected);
    this.treegrid.scrollToTop(scrollTop);
  }

  receive(message: Extract<HostEvent, { type: 'snapshot' | 'caret' | 'filter' }>): void {
    switch (message.type) {
      case 'snapshot':
        return this.show(message.snapshot);
      case 'caret':
        return this.follow(message.claimId);
      case 'filter':
        return this.change({ ...UNFILTERED, text: message.text, scope: 'open' });
    }
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
    this.host.remember(this.view);
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

  private act(claimId: string, given: string): void {
    const action = claimActions.find((each) => each === given);
    if (action) this.host.ask({ type: 'decide', claimId, action });
  }

  private undo(): void {
    this.host.ask({ type: 'run', command: 'undoDecision' });
  }

  private key(row: Row, { key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const keys: Readonly<Record<string, () => void>> = {
      ' ': () => this.goToUndecided(),
      '?': () => this.help.toggle(),
    };
    const action = row.type === 'claim' ? actionKeys[key] : undefined;
    if (ctrlKey || metaKey) {
      if (key !== 'z') return false;
      this.undo();
    } else if (action) this.act(row.id, action);
    else if (keys[key]) keys[key]();
    else return false;
    return true;
  }

  private goToUndecided(): void {
    const next = nextUndecided(this.list, this.view.selected);
    if (next !== undefined) this.treegrid.go(next);
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
    const { rows, shown, total, decided, analyzing, emptiness } = this.list;
    this.grid.hidden = emptiness !== null;
    this.grid.setAttribute('aria-rowcount', `${rows.length + 1}`);
    this.grid.setAttribute('aria-busy', `${analyzing}`);
    this.treegrid.setRows(rows, this.view.selected);
    const count = total > 0 ? fill(this.strings.count, localNumber(shown), localNumber(total)) : '';
    const { decisions } = this.strings;
    const decisionCount = decided > 0 ? fill(decisions.count, localNumber(decided), localNumber(total)) : '';
    const status = [count, decisionCount, count && analyzing ? this.strings.analyzing : '']
      .filter(Boolean)
      .join(' · ');
    if (this.count.textContent !== status) this.count.textContent = status;
    this.renderEmpty();
    const unplaced = articlesInScope(this.snapshot, this.view).flatMap((article) => article.unplaced);
    this.leftBehind.render(unplaced, this.snapshot.orphans);
  }

  private renderEmpty(): void {
    const { emptiness } = this.list;
    this.empty.hidden = emptiness === null;
    this.empty.replaceChildren();
    if (emptiness === null) return;
    this.empty.append(element('p', { role: 'status' }, this.strings.empty[emptiness]));
    if (emptiness === 'filtered') {
      this.empty.append(button(this.strings.clearFilters, () => this.change(UNFILTERED)));
    } else if (emptiness === 'noArticle') {
      const open = () => this.host.ask({ type: 'run', command: 'openSamples' });
      this.empty.append(button(this.strings.openSamples, open));
    }
  }
}
