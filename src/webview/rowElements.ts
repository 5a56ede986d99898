import type { Claimant, ListedClaim } from '../protocol/snapshot';
import { fill, type PanelStrings } from '../protocol/strings';
import type { ClaimRow, GroupRow, GroupTitle, Row } from './claimsList';
import { element } from './element';
import { runs } from './markedText';

export const COLUMN_COUNT = 5;

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
      { class: 'cell', role: 'gridcell', 'aria-colspan': `${COLUMN_COUNT}` },
      element('span', { class: 'twistie', 'aria-hidden': 'true' }),
      element('span', { class: 'title', dir: 'auto' }, titleOf(title, strings)),
      element('span', { class: 'badge' }, `${count}`),
    ),
  );
}

function claimElement({ claim, article, level }: ClaimRow, strings: PanelStrings): HTMLElement {
  const named = claim.claimant.kind === 'named';
  const place = `${article.name}:${claim.line}`;
  return element(
    'div',
    { class: `row claim level-${level}`, role: 'row', 'aria-level': `${level}` },
    cell(`speaker${named ? '' : ' nobody'}`, claimantOf(claim.claimant, strings)),
    cell('kind', strings.kind[claim.kind]),
    element('div', { class: 'cell text', role: 'gridcell', dir: 'auto' }, markedText(claim)),
    element(
      'div',
      { class: 'cell place', role: 'gridcell' },
      element('a', { href: '#', tabindex: '-1', title: place }, place),
    ),
    scoreCell(claim, strings),
  );
}

function cell(name: string, text: string): HTMLElement {
  return element('div', { class: `cell ${name}`, role: 'gridcell', dir: 'auto', title: text }, text);
}

function markedText({ text, marks }: ListedClaim): HTMLElement {
  const whole = element('div', { class: 'words' });
  for (const run of runs(text, marks)) {
    const classes = [run.verbatim && 'verbatim', run.figure && 'figure'].filter(Boolean).join(' ');
    whole.append(classes ? element('span', { class: classes }, run.text) : run.text);
  }
  return whole;
}

function scoreCell({ score, reasons }: ListedClaim, strings: PanelStrings): HTMLElement {
  const of100 = Math.round(score * 100);
  const why = reasons.map((reason) => strings.reason[reason]).join(', ');
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--score', `${score}`);
  return element(
    'div',
    { class: 'cell score', role: 'gridcell', title: fill(strings.worth, of100, why) },
    bar,
    `${of100}`,
  );
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
