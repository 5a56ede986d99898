import type { ClaimKind } from '../core/analysis';
import type { PanelStrings } from '../protocol/strings';
import { button } from './button';
import { element } from './element';
import { searchField } from './searchField';
import {
  DECISION_FILTERS,
  filtersSet,
  GROUPINGS,
  KINDS,
  SCOPES,
  SOURCE_FILTERS,
  type ViewState,
} from './viewState';

/** The filters and switches above the list; where there is little room, all but the first open with a button. */
export class Toolbar {
  readonly root: HTMLElement;
  /** What the button opens. */
  readonly options: HTMLElement;
  private readonly opener: HTMLButtonElement;
  private readonly filter: HTMLInputElement;
  private readonly scope: HTMLSelectElement;
  private readonly grouping: HTMLSelectElement;
  private readonly source: HTMLSelectElement;
  private readonly decision: HTMLSelectElement;
  private readonly kinds: ReadonlyMap<ClaimKind, HTMLButtonElement>;
  private readonly withFigure: HTMLInputElement;
  private readonly follow: HTMLInputElement;

  constructor(
    private readonly strings: PanelStrings,
    private readonly change: (changed: Partial<ViewState>) => void,
    private readonly leave: () => void,
  ) {
    this.filter = searchField(strings.filterPlaceholder, (text) => change({ text }));
    this.filter.addEventListener('keydown', (event) => this.filterKey(event));

    const scopes = { article: strings.thisArticle, open: strings.openArticles };
    this.scope = select(strings.scope, SCOPES, scopes, (scope) => change({ scope }));
    this.grouping = select(strings.group, GROUPINGS, strings.grouping, (grouping) => change({ grouping }));

    this.source = select(strings.source, SOURCE_FILTERS, strings.sources, (source) => change({ source }));

    const { filter, filters } = strings.decisions;
    this.decision = select(filter, DECISION_FILTERS, filters, (decision) => change({ decision }));

    this.kinds = new Map(KINDS.map((kind) => [kind, this.kindButton(kind, strings.kind[kind])]));
    this.withFigure = checkbox((withFigure) => change({ withFigure }));
    this.follow = checkbox((follow) => change({ follow }));

    this.options = element(
      'div',
      { class: 'options', id: 'options' },
      this.scope,
      this.grouping,
      this.decision,
      this.source,
      element('div', { class: 'kinds', role: 'group', 'aria-label': strings.kinds }, ...this.kinds.values()),
      element('label', { class: 'switch with-figure' }, this.withFigure, strings.withFigure),
      element('label', { class: 'switch follow' }, this.follow, strings.follow),
    );
    this.opener = openerOf(this.options.id);
    this.root = element('div', { class: 'toolbar' }, this.filter, this.opener, this.options);
  }

  render(view: ViewState): void {
    const set = filtersSet(view);
    this.opener.textContent = `${this.strings.showFilters}${set ? ` (${set})` : ''}`;
    if (this.filter.value !== view.text) this.filter.value = view.text;
    this.scope.value = view.scope;
    this.grouping.value = view.grouping;
    this.decision.value = view.decision;
    this.source.value = view.source;
    for (const [kind, button] of this.kinds) {
      button.setAttribute('aria-pressed', `${view.kinds.includes(kind)}`);
    }
    this.withFigure.checked = view.withFigure;
    this.follow.checked = view.follow;
  }

  focusFilter(): void {
    this.filter.focus();
    this.filter.select();
  }

  private filterKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.filter.value !== '') this.change({ text: '' });
    else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') this.leave();
    else return;
    event.preventDefault();
  }

  private kindButton(kind: ClaimKind, label: string): HTMLButtonElement {
    const press = () => {
      const pressed = KINDS.filter((other) => {
        const isPressed = this.kinds.get(other)?.getAttribute('aria-pressed') === 'true';
        return other === kind ? !isPressed : isPressed;
      });
      this.change({ kinds: pressed });
    };
    return button(label, press, { class: 'kind-filter', 'aria-pressed': 'false' });
  }
}

/** The button that opens what has this id; what it says tells how many filters are set behind it. */
function openerOf(id: string): HTMLButtonElement {
  const open = (opener: HTMLButtonElement) => {
    const isOpen = opener.getAttribute('aria-expanded') === 'true';
    opener.setAttribute('aria-expanded', `${!isOpen}`);
  };
  return button('', open, { class: 'action opener', 'aria-expanded': 'false', 'aria-controls': id });
}

function select<Value extends string>(
  label: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
): HTMLSelectElement {
  const options = values.map((value) => element('option', { value }, names[value]));
  const made = element('select', { 'aria-label': label, title: label }, ...options);
  made.addEventListener('change', () => choose(values[made.selectedIndex]));
  return made;
}

function checkbox(change: (checked: boolean) => void): HTMLInputElement {
  const made = element('input', { type: 'checkbox' });
  made.addEventListener('change', () => change(made.checked));
  return made;
}
