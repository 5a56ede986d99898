import type { PanelStrings } from '../protocol/strings';
import { button } from './button';
import { COLUMNS, stacked, type Column } from './columns';
import { element } from './element';
import { SORT_KEYS, type SortKey, type ViewState } from './viewState';

/** What these columns hold says itself what it is. */
const UNSEEN: ReadonlySet<Column> = new Set(['decision', 'note', 'actions']);

/** The header row; a press on a column that can be sorted by sorts by it, a second one turns the order round. */
export class ColumnHeaders {
  readonly root = element('div', { class: 'headers', role: 'rowgroup' });
  private readonly headers: Readonly<Record<Column, HTMLElement>>;

  constructor(strings: PanelStrings, sort: (key: SortKey) => void) {
    const header = (column: Column) => {
      const key = sortKeyOf(column);
      const label = strings.columns[column];
      const attributes = { role: 'columnheader', ...(UNSEEN.has(column) && { class: 'spoken' }) };
      if (!key) return element('div', attributes, label);
      const sorting = button(label, () => sort(key), {});
      return element('div', { role: 'columnheader' }, sorting);
    };
    this.headers = {
      speaker: header('speaker'),
      kind: header('kind'),
      decision: header('decision'),
      claim: header('claim'),
      evidence: header('evidence'),
      note: header('note'),
      place: header('place'),
      score: header('score'),
      actions: header('actions'),
    };
    const row = { class: 'row', role: 'row', 'aria-rowindex': '1' };
    this.root.append(element('div', row, ...stacked(this.headers)));
  }

  render({ sort }: ViewState): void {
    const order = sort.descending ? 'descending' : 'ascending';
    for (const column of COLUMNS) {
      const key = sortKeyOf(column);
      if (key) this.headers[column].setAttribute('aria-sort', key === sort.key ? order : 'none');
    }
  }
}

function sortKeyOf(column: Column): SortKey | undefined {
  return SORT_KEYS.find((key) => key === column);
}
