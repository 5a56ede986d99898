import { button } from './button';
import { element } from './element';

/** A row of tabs as ARIA knows them: one tab stop, arrows go from tab to tab and show each. */
export class Tabs<Id extends string> {
  readonly root: HTMLElement;
  private readonly tabs: ReadonlyMap<Id, HTMLButtonElement>;

  /** `panelOf` gives the id of the element that a tab shows. */
  constructor(
    label: string,
    names: ReadonlyMap<Id, string>,
    private readonly panelOf: (id: Id) => string,
    private readonly choose: (id: Id) => void,
  ) {
    this.tabs = new Map([...names].map(([id, name]) => [id, this.tab(id, name)]));
    this.root = element(
      'div',
      { class: 'tabs', role: 'tablist', 'aria-label': label },
      ...this.tabs.values(),
    );
    this.root.addEventListener('keydown', (event) => this.keyDown(event));
  }

  /** What stands beside a tab's name, such as a count. */
  badge(id: Id, text: string): void {
    const tab = this.tabs.get(id)!;
    tab.querySelector('.badge')?.remove();
    if (text) tab.append(' ', element('span', { class: 'badge' }, text));
  }

  select(selected: Id): void {
    for (const [id, tab] of this.tabs) {
      tab.setAttribute('aria-selected', `${id === selected}`);
      tab.tabIndex = id === selected ? 0 : -1;
    }
  }

  private tab(id: Id, name: string): HTMLButtonElement {
    const panel = this.panelOf(id);
    const attributes = {
      class: 'tab',
      role: 'tab',
      id: `${panel}-${id}`,
      'aria-controls': panel,
    };
    return button(name, () => this.choose(id), attributes);
  }

  private keyDown(event: KeyboardEvent): void {
    const all = [...this.tabs];
    const at = all.findIndex(([, tab]) => tab === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const step = steps[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    const [id, tab] = all[step % all.length];
    this.choose(id);
    tab.focus();
  }
}
