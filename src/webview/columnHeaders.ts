import type { PanelStrings } from '../protocol/strings';
import { element } from './element';
import { SORT_KEYS, type SortKey, type ViewState } from './viewState';

type Column = 'speaker' | 'kind' | 'claim' | 'place' | 'score';
const COLUMNS: readonly Column[] = ['speaker', 'kind', 'claim', 'place', 'score'];

/** The header row; a press on a column that can be sorted by sorts by it, a second one turns the order round. */
export class ColumnHeaders {
  readonly root = element('div', { class: 'headers', role: 'rowgroup' });
  private readonly headers = new Map<Column, HTMLElement>();

  constructor(strings: PanelStrings, sort: (key: SortKey) => void) {
    const row = element('div', { class: 'row', role: 'row', 'aria-rowindex': '1' });
    for (const column of COLUMNS) {
      const header = element('div', { class: `cell ${column}`, role: 'columnheader' });
      const key = sortKeyOf(column);
      if (key) {
        const button = element('button', { type: 'button' }, strings.columns[column]);
        button.addEventListener('click', () => sort(key));
        header.append(button);
      } else {
        header.append(strings.columns[column]);
      }
      this.headers.set(column, header);
      row.append(header);
    }
    this.root.append(row);
  }

  render({ sort }: ViewState): void {
    for (const [column, header] of this.headers) {
      const key = sortKeyOf(column);
      if (!key) continue;
      const order = sort.descending ? 'descending' : 'ascending';
      header.setAttribute('aria-sort', key === sort.key ? order : 'none');
    }
  }
}

function sortKeyOf(column: Column): SortKey | undefined {
  return SORT_KEYS.find((key) => key === column);
}
