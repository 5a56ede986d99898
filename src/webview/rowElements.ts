import type { Claimant, ListedClaim } from '../protocol/snapshot';
import { fill, type PanelStrings } from '../protocol/strings';
import type { ClaimRow, GroupRow, GroupTitle, Row } from './claimsList';
import { COLUMNS, stacked } from './columns';
import { element } from './element';
import { runs } from './markedText';

/** What a row begins with, for type-ahead. */
export function labelOf(row: Row, strings: PanelStrings): string {
  return row.type === 'group' ? titleOf(row.title, strings) : claimantOf(row.claim.claimant, strings);
}

/** The row as an element; its place in the list and whether it is selected are set by the list. */
export function rowElement(row: Row, strings: PanelStrings): HTMLElement {
  return row.type === 'group' ? groupElement(row, strings) : claimElement(row, strings);
}

function groupElement({ title, count, expanded, level }: GroupRow, strings: PanelStrings): HTMLElement {
  return element(
    'div',
    { class: 'row group', role: 'row', 'aria-level': `${level}`, 'aria-expanded': `${expanded}` },
    element(
      'div',
      { class: 'cell', role: 'gridcell', 'aria-colspan': `${COLUMNS.length}` },
      element('span', { class: 'twistie', 'aria-hidden': 'true' }),
      element('span', { class: 'title', dir: 'auto' }, titleOf(title, strings)),
      element('span', { class: 'badge' }, `${count}`),
    ),
  );
}

function claimElement({ claim, article, level }: ClaimRow, strings: PanelStrings): HTMLElement {
  const named = claim.claimant.kind === 'named';
  const place = `${article.name}:${claim.line}`;
  const link = element('a', { href: '#', tabindex: '-1', title: place }, place);
  const cells = stacked({
    speaker: cell(`speaker${named ? '' : ' nobody'}`, claimantOf(claim.claimant, strings)),
    kind: cell('kind', strings.kind[claim.kind]),
    claim: markedText(claim),
    place: cell('place', link),
    score: scoreCell(claim, strings),
  });
  return element('div', { class: 'row claim', role: 'row', 'aria-level': `${level}` }, ...cells);
}

function cell(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element('div', { class: `cell ${name}`, role: 'gridcell', dir: 'auto' }, ...content);
}

function markedText({ text, marks }: ListedClaim): HTMLElement {
  return cell(
    'words',
    ...runs(text, marks).map((run) => {
      const classes = [run.verbatim && 'verbatim', run.figure && 'figure'].filter(Boolean).join(' ');
      return classes ? element('span', { class: classes }, run.text) : run.text;
    }),
  );
}

function scoreCell({ score, reasons }: ListedClaim, strings: PanelStrings): HTMLElement {
  const of100 = Math.round(score * 100);
  const why = reasons.map((reason) => strings.reason[reason]).join(', ');
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--score', `${score}`);
  const made = cell('score', bar, `${of100}`);
  made.title = fill(strings.worth, of100, why);
  return made;
}

function claimantOf(claimant: Claimant, strings: PanelStrings): string {
  return claimant.kind === 'named' ? claimant.name : strings.claimant[claimant.kind];
}

function titleOf(title: GroupTitle, strings: PanelStrings): string {
  switch (title.by) {
    case 'article':
      return title.name;
    case 'speaker':
      return claimantOf(title.claimant, strings);
    case 'kind':
      return strings.kind[title.kind];
    case 'worth':
      return strings.lessWorth;
  }
}
