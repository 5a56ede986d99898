import type { PanelStrings } from '../protocol/strings';
import { element } from './element';

export type Column = keyof PanelStrings['columns'];

/** Side by side there is room for three columns only: the others stand below their neighbors. */
const STACKS: readonly (readonly Column[])[] = [
  ['speaker', 'kind', 'decision'],
  ['claim', 'evidence', 'note'],
  ['place', 'score', 'actions'],
];

export const COLUMNS: readonly Column[] = STACKS.flat();

/** The cells of a row, or the headers, in their stacks. */
export function stacked(cells: Readonly<Record<Column, HTMLElement>>): HTMLElement[] {
  return STACKS.map((columns) =>
    element('div', { class: 'stack', role: 'none' }, ...columns.map((column) => cells[column])),
  );
}
