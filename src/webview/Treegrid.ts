import type { Row } from './claimsList';
import { element } from './element';
import { RowHeights } from './rowHeights';
import { TypeAhead } from './typeAhead';

/** Shorter lists are rendered whole; a filter that leaves more than these must keep up with who types in it. */
const WHOLE_UP_TO = 60;
/** Rows rendered beyond each edge of what is visible. */
const OVERSCAN = 10;
/** Height of the visible part where there is no layout yet, in pixels. */
const UNKNOWN_VIEWPORT = 600;

export interface TreegridEvents {
  select(id: string): void;
  reveal(id: string, keepFocus: boolean): void;
  toggle(id: string): void;
  filter(): void;
  clearFilter(): void;
  /** A button of a row was pressed. */
  act(id: string, action: string): void;
  /** A key that the list itself knows nothing of; answers whether it was for something. */
  key(row: Row, event: KeyboardEvent): boolean;
  scroll(top: number): void;
}

interface Rendered {
  readonly row: Row;
  readonly element: HTMLElement;
}

/**
 * The rows below the column headers: a windowed list with one tab stop that moves with the selected row. When the
 * focused row is scrolled out of the window, the list itself holds the focus until the row is back.
 */
export class Treegrid {
  readonly scroller = element('div', { class: 'scroller', role: 'none' });
  private readonly body = element('div', { class: 'rows', role: 'rowgroup', tabindex: '-1' });
  private readonly heights = new RowHeights();
  private readonly typeAhead = new TypeAhead();
  private readonly rendered = new Map<string, Rendered>();
  private rows: readonly Row[] = [];
  private indexes = new Map<string, number>();
  private selected: string | null = null;
  /** A row was the last thing in the page to have the focus. */
  private heldFocus = false;

  constructor(
    private readonly renderRow: (row: Row) => HTMLElement,
    private readonly labelOf: (row: Row) => string,
    private readonly events: TreegridEvents,
  ) {
    this.scroller.append(this.body);
    this.scroller.addEventListener('scroll', () => {
      this.render();
      this.events.scroll(this.scroller.scrollTop);
    });
    this.scroller.addEventListener('keydown', (event) => this.keyDown(event));
    this.body.addEventListener('click', (event) => this.click(event));
    // VS Code gives the focus back to the page, not to where it was in it.
    document.addEventListener(
      'focusin',
      ({ target }) => (this.heldFocus = this.body.contains(target as Node)),
    );
    window.addEventListener('focus', () => {
      if (this.heldFocus && document.activeElement === document.body) this.focus();
    });
    window.addEventListener('resize', () => {
      this.heights.forget();
      this.render();
    });
  }

  /** Shows other rows; what is on screen stays where it is as long as the row at the top is still listed. */
  setRows(rows: readonly Row[], selected: string | null): void {
    const anchor = this.anchor();
    const stop = this.stop;
    this.rows = rows;
    this.indexes = new Map(rows.map(({ id }, index) => [id, index]));
    this.selected = selected;
    if (selected !== null && !this.indexes.has(selected) && this.hasFocus) this.selectNear(stop);
    this.heights.setRows(rows.map(({ id }) => id));
    const index = anchor && this.indexes.get(anchor.id);
    if (anchor && index !== undefined) this.scroller.scrollTop = this.heights.top(index) + anchor.above;
    this.render();
  }

  select(id: string): void {
    this.selected = id;
    this.render();
  }

  /** Goes to a row, as its keys do. */
  go(id: string): void {
    this.select(id); // first, as a selected row may be higher
    this.focus();
    this.events.select(id);
  }

  /** Scrolls no further than needed for the whole row to be seen. */
  scrollTo(id: string): void {
    const index = this.indexes.get(id);
    if (index === undefined) return;
    // Measuring the rows on the way may move the goal.
    for (let attempt = 0; attempt < 3; attempt++) {
      const [top, bottom] = [this.heights.top(index), this.heights.top(index + 1)];
      const { scrollTop } = this.scroller;
      if (top < scrollTop) this.scroller.scrollTop = top;
      else if (bottom > scrollTop + this.viewport) this.scroller.scrollTop = bottom - this.viewport;
      if (this.scroller.scrollTop === scrollTop && this.rendered.has(id)) return;
      this.render();
    }
  }

  scrollToTop(top: number): void {
    this.scroller.scrollTop = top;
    this.render();
  }

  focus(): void {
    const id = this.rows[this.stop]?.id;
    if (id === undefined) return;
    this.scrollTo(id);
    this.rendered.get(id)?.element.focus({ preventScroll: true });
  }

  private get hasFocus(): boolean {
    return this.body.contains(document.activeElement);
  }

  /** The selected row is gone: whoever works through the list goes on where it was. */
  private selectNear(index: number): void {
    const row = this.rows.at(Math.min(index, this.rows.length - 1));
    this.selected = row?.id ?? null;
    if (row) this.events.select(row.id);
  }

  private get viewport(): number {
    return this.scroller.clientHeight || UNKNOWN_VIEWPORT;
  }

  /** Index of the row that the Tab key reaches. */
  private get stop(): number {
    return (this.selected !== null && this.indexes.get(this.selected)) || 0;
  }

  private anchor(): { id: string; above: number } | undefined {
    const { scrollTop } = this.scroller;
    if (scrollTop === 0 || this.rows.length === 0) return undefined;
    const index = this.heights.rowAt(scrollTop);
    return { id: this.rows[index].id, above: scrollTop - this.heights.top(index) };
  }

  private window(): [first: number, end: number] {
    const { length } = this.rows;
    if (length <= WHOLE_UP_TO) return [0, length];
    const { scrollTop } = this.scroller;
    const first = this.heights.rowAt(scrollTop) - OVERSCAN;
    const end = this.heights.rowAt(scrollTop + this.viewport) + 1 + OVERSCAN;
    return [Math.max(0, first), Math.min(length, end)];
  }

  private render(): void {
    const anchor = this.anchor();
    const hadFocus = this.hasFocus;
    const [first, end] = this.window();
    this.renderRows(first, end);
    this.measure(first, end);
    this.body.style.paddingTop = `${this.heights.top(first)}px`;
    this.body.style.paddingBottom = `${this.heights.total - this.heights.top(end)}px`;
    if (anchor) {
      const top = this.heights.top(this.indexes.get(anchor.id) ?? 0) + anchor.above;
      if (Math.abs(top - this.scroller.scrollTop) >= 1) this.scroller.scrollTop = top;
    }
    this.keepFocus(hadFocus);
  }

  private renderRows(first: number, end: number): void {
    const wanted = new Set(this.rows.slice(first, end));
    for (const [id, { row, element }] of this.rendered) {
      if (wanted.has(row)) continue;
      element.remove();
      this.rendered.delete(id);
    }
    let before: Element | null = this.body.firstElementChild;
    for (let index = first; index < end; index++) {
      const row = this.rows[index];
      let shown = this.rendered.get(row.id);
      if (!shown) {
        shown = { row, element: this.renderRow(row) };
        shown.element.dataset.id = row.id;
        this.rendered.set(row.id, shown);
      }
      if (shown.element === before) before = before.nextElementSibling;
      else this.body.insertBefore(shown.element, before);
      shown.element.setAttribute('aria-rowindex', `${index + 2}`); // after the header row, from 1
      shown.element.setAttribute('aria-selected', `${row.id === this.selected}`);
      shown.element.tabIndex = index === this.stop ? 0 : -1;
    }
  }

  private measure(first: number, end: number): void {
    for (let index = first; index < end; index++) {
      const shown = this.rendered.get(this.rows[index].id);
      if (shown) this.heights.measure(index, shown.element.getBoundingClientRect().height);
    }
  }

  private keepFocus(hadFocus: boolean): void {
    const stop = this.rows.length > 0 ? this.rendered.get(this.rows[this.stop].id) : undefined;
    this.body.tabIndex = stop || this.rows.length === 0 ? -1 : 0;
    const { activeElement } = document;
    if (hadFocus && (activeElement === this.body || !this.body.contains(activeElement))) {
      (stop?.element ?? this.body).focus({ preventScroll: true });
    }
  }

  private click(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('a')) event.preventDefault();
    const id = target.closest<HTMLElement>('[role=row]')?.dataset.id;
    if (id === undefined || !document.getSelection()?.isCollapsed) return; // words are being selected to copy
    this.go(id);
    const { action } = target.closest<HTMLElement>('[data-action]')?.dataset ?? {};
    if (action !== undefined) return this.events.act(id, action);
    // As in VS Code's own lists, only the link leads away: keys meant for the row must not go into the text.
    this.open(id, !target.closest('a') || event.ctrlKey || event.metaKey);
  }

  private keyDown(event: KeyboardEvent): void {
    if (this.rows.length === 0 || event.altKey) return;
    if ((event.target as Element).closest('button') && event.key !== 'Escape') return; // it is the button's
    if (this.events.key(this.rows[this.stop], event)) return event.preventDefault();
    const action = this.actions[event.key];
    if (action) action(event);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.type(event);
    else return;
    event.preventDefault();
  }

  private readonly actions: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => this.step(1),
    ArrowUp: () => this.step(-1),
    PageDown: () => this.page(1),
    PageUp: () => this.page(-1),
    Home: () => this.goTo(0),
    End: () => this.goTo(this.rows.length - 1),
    ArrowRight: () => this.inward(),
    ArrowLeft: () => this.outward(),
    Enter: (event) => this.open(this.rows[this.stop].id, event.ctrlKey || event.metaKey),
    Escape: () => this.events.clearFilter(),
    '/': () => this.events.filter(),
  };

  private step(by: 1 | -1): void {
    // The first key on a list without a selection selects the row that it stands on.
    this.goTo(this.selected !== null && this.indexes.has(this.selected) ? this.stop + by : this.stop);
  }

  private page(direction: 1 | -1): void {
    const goal = this.heights.rowAt(Math.max(0, this.heights.top(this.stop) + direction * this.viewport));
    this.goTo(goal === this.stop ? this.stop + direction : goal);
  }

  private inward(): void {
    const row = this.rows[this.stop];
    if (row.type !== 'group') return;
    if (row.expanded) this.step(1);
    else this.events.toggle(row.id);
  }

  private outward(): void {
    const row = this.rows[this.stop];
    if (row.type === 'claim') {
      if (row.group !== null) this.go(row.group);
    } else if (row.expanded) this.events.toggle(row.id);
  }

  private type(event: KeyboardEvent): void {
    const labels = (index: number) => this.labelOf(this.rows[index]);
    const found = this.typeAhead.find(event.key, event.timeStamp, labels, this.rows.length, this.stop);
    if (found >= 0) this.goTo(found);
  }

  private open(id: string, keepFocus: boolean): void {
    const row = this.rows[this.indexes.get(id) ?? -1];
    if (row?.type === 'group') this.events.toggle(id);
    else if (row) this.events.reveal(id, keepFocus);
  }

  private goTo(index: number): void {
    this.go(this.rows[Math.min(Math.max(index, 0), this.rows.length - 1)].id);
  }
}
