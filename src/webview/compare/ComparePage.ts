import { pageMarkup } from '../../core/corpus/markup/pages/pageMarkup';
import { PAGES, type ComparisonPage } from '../../core/corpus/markup/words';
import type { ComparisonView } from '../../core/corpus/view/comparisonView';
import { fill } from '../../core/fill';
import type {
  ComparisonEvent,
  ComparisonPlace,
  ComparisonSnapshot,
  ComparisonStrings,
} from '../../protocol/comparison';
import type { PageRequest } from '../../protocol/messages';
import { button } from '../button';
import { element } from '../element';
import { localNumber } from '../localNumber';
import { searchField } from '../searchField';
import { Tabs } from '../Tabs';
import type { CompareState } from './compareState';
import { nodesOf } from './elements';
import { narrowView } from './narrowView';
import { svgFile } from './svgFile';

/** Entries that a page shows at first, and so many more at each press of the button. */
const AT_ONCE = 100;
/** Width of pictures where there is no layout yet, in pixels. */
const UNKNOWN_WIDTH = 640;
/** Milliseconds without scrolling or resizing before the page remembers or draws anew. */
const PAUSE = 200;

const NOTHING: ComparisonSnapshot = { comparison: 0, isComparing: false, view: null };

/** What the comparison's page needs of the panel's. */
export interface CompareHost {
  /** Asks the extension; an error is shown. */
  ask(request: PageRequest): void;
  remember(state: CompareState): void;
}

/** What several articles make of the same matter: pages of words and pictures with ways to the exact words. */
export class ComparePage {
  private snapshot = NOTHING;
  private most = AT_ONCE;
  private readonly tabs: Tabs<ComparisonPage>;
  private readonly filter: HTMLInputElement;
  private readonly status = element('span', { class: 'count', role: 'status' });
  private readonly content = element('div', {
    class: 'content',
    role: 'tabpanel',
    id: 'comparison-page',
    tabindex: '0',
  });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drawnFor = 0;

  constructor(
    root: HTMLElement,
    private readonly strings: ComparisonStrings,
    private view: CompareState,
    private readonly host: CompareHost,
  ) {
    const { words } = strings;
    this.tabs = new Tabs(
      strings.pages,
      new Map(PAGES.map((page) => [page, words.pages[page]])),
      () => this.content.id,
      (page) => this.change({ page, scrollTop: 0 }),
    );
    this.filter = searchField(strings.filter, (text) => this.change({ text, scrollTop: 0 }));
    const toolbar = element('div', { class: 'toolbar' }, this.filter, this.compareButton(), this.status);
    root.classList.add('comparison');
    root.append(element('h1', { class: 'spoken' }, strings.compare), toolbar, this.tabs.root, this.content);
    root.addEventListener('click', (event) => this.click(event));
    root.addEventListener('keydown', (event) => this.keyDown(event));
    this.content.addEventListener('scroll', () =>
      this.later(() => this.remember({ scrollTop: this.content.scrollTop })),
    );
    window.addEventListener('resize', () => this.later(() => this.drawAnew()));
    this.render();
  }

  receive(message: ComparisonEvent): void {
    if (message.type === 'comparison') this.show(message.snapshot);
    else if (message.place) this.goTo(message.place);
  }

  show(snapshot: ComparisonSnapshot): void {
    const isOther = snapshot.comparison !== this.snapshot.comparison;
    const isFirst = this.snapshot === NOTHING;
    this.snapshot = snapshot;
    if (isOther) this.most = AT_ONCE;
    if (isOther && !isFirst) this.remember({ scrollTop: 0 });
    this.render();
  }

  /** The page has come into view: now it has a width. */
  shown(): void {
    this.drawAnew();
    this.content.scrollTop = this.view.scrollTop;
  }

  private goTo({ page, id }: ComparisonPlace): void {
    this.most = Infinity;
    this.remember({ page, text: '' });
    this.render();
    const entry = document.getElementById(id);
    entry?.scrollIntoView({ block: 'start' });
    entry?.focus({ preventScroll: true });
  }

  private change(changed: Partial<CompareState>): void {
    if (changed.page && changed.page !== this.view.page) this.most = AT_ONCE;
    this.remember(changed);
    this.render();
  }

  private remember(changed: Partial<CompareState>): void {
    this.view = { ...this.view, ...changed };
    this.host.remember(this.view);
  }

  private render(): void {
    const { page, text, scrollTop } = this.view;
    const { view, isComparing } = this.snapshot;
    this.tabs.select(page);
    this.content.setAttribute('aria-labelledby', `${this.content.id}-${page}`);
    this.content.setAttribute('aria-busy', `${isComparing}`);
    if (this.filter.value !== text) this.filter.value = text;
    this.content.replaceChildren(...(view ? this.entries(view) : [this.emptiness()]));
    this.content.scrollTop = scrollTop;
    this.say(
      isComparing ? this.strings.comparing : view ? fill(this.strings.words.title, view.articles.length) : '',
    );
    this.root.classList.toggle('empty-handed', !view);
    for (const each of PAGES) this.tabs.badge(each, view ? this.countOf(each, view) : '');
  }

  private get root(): HTMLElement {
    return this.content.parentElement!;
  }

  private entries(view: ComparisonView): (Element | string)[] {
    const { page, text } = this.view;
    const narrowed = narrowView(view, page, text, this.most);
    if (!narrowed.found && narrowed.total) return [element('p', { class: 'nothing' }, this.strings.filtered)];
    this.drawnFor = this.content.clientWidth;
    const context = {
      words: this.strings.words,
      language: document.documentElement.lang,
      width: this.pictureWidth(),
      isLive: true,
      articles: view.articles,
    };
    const heading = element('h2', { class: 'spoken' }, this.strings.words.pages[page]);
    const nodes = [heading, ...nodesOf(pageMarkup(page, narrowed.view, context))];
    const more = narrowed.found - this.most;
    return more > 0 ? [...nodes, this.moreButton(more)] : nodes;
  }

  private pictureWidth(): number {
    if (!this.content.clientWidth) return UNKNOWN_WIDTH;
    const { paddingLeft, paddingRight } = getComputedStyle(this.content);
    return Math.max(
      320,
      Math.floor(this.content.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)),
    );
  }

  private drawAnew(): void {
    if (this.content.clientWidth !== this.drawnFor) this.render();
  }

  private countOf(page: ComparisonPage, view: ComparisonView): string {
    const { total } = narrowView(view, page, '', 0);
    return page === 'voices' ? '' : localNumber(total);
  }

  private say(status: string): void {
    if (this.status.textContent !== status) this.status.textContent = status;
  }

  private emptiness(): HTMLElement {
    const { isComparing } = this.snapshot;
    const words = isComparing ? this.strings.comparing : this.strings.nothingCompared;
    const said = element('p', {}, words);
    return element('div', { class: 'empty' }, said, ...(isComparing ? [] : [this.compareButton()]));
  }

  private compareButton(): HTMLElement {
    return button(this.strings.compareOther, () =>
      this.host.ask({ type: 'run', command: 'compareArticles' }),
    );
  }

  private moreButton(more: number): HTMLElement {
    return button(fill(this.strings.showMore, localNumber(more)), () => {
      this.most += AT_ONCE;
      this.remember({ scrollTop: this.content.scrollTop });
      this.render();
    });
  }

  private click(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement>('[data-place], [data-beside], [data-save]');
    if (!target) return;
    event.preventDefault();
    const { place, beside, save } = target.dataset;
    const { comparison } = this.snapshot;
    if (place !== undefined) {
      const keepFocus = event.ctrlKey || event.metaKey;
      this.host.ask({ type: 'revealPlace', comparison, place: Number(place), keepFocus });
    } else if (beside !== undefined) {
      const [first, second] = beside.split(' ').map(Number);
      this.host.ask({ type: 'sideBySide', comparison, places: [first, second] });
    } else if (save !== undefined) {
      const svg = target.closest('figure')?.querySelector('svg');
      if (svg) this.host.ask({ type: 'saveSvg', name: save, svg: svgFile(svg) });
    }
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.key === '/' && event.target !== this.filter) {
      event.preventDefault();
      this.filter.focus();
      this.filter.select();
    } else if (event.key === 'Escape' && event.target === this.filter && this.filter.value) {
      event.preventDefault();
      this.change({ text: '' });
    }
  }

  private later(act: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, PAUSE);
  }
}
