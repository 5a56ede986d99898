import type { Claimant, ListedClaim } from '../protocol/snapshot';
import { fill } from '../core/fill';
import type { PanelStrings } from '../protocol/strings';
import type { ClaimRow, GroupRow, GroupTitle, Row } from './claimsList';
import { COLUMNS, stacked } from './columns';
import { element } from './element';
import { localNumber } from './localNumber';
import { runs } from './markedText';
import { actionButtons, decisionWords } from './rowActions';

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
      element('span', { class: 'badge' }, localNumber(count)),
    ),
  );
}

function claimElement({ claim, article, level }: ClaimRow, strings: PanelStrings): HTMLElement {
  const speaker = claimantOf(claim.claimant, strings);
  const { decision } = claim;
  const named = claim.claimant.kind === 'named';
  const place = `${article.name}:${claim.line}`;
  const cells = stacked({
    speaker: cell(`speaker${named ? '' : ' nobody'}`, speaker, speaker),
    kind: cell('kind', '', strings.kind[claim.kind]),
    decision: cell('decision', '', ...(decision ? [decisionWords(decision, strings.decisions)] : [])),
    claim: cell('words', claim.text, ...markedText(claim)),
    evidence: evidenceCell(claim, strings),
    note: cell('note', decision?.note ?? '', ...(decision?.note ? [decision.note] : [])),
    place: cell('place', place, placeLink(article.name, claim.line)),
    score: scoreCell(claim, strings),
    actions: cell('actions', '', ...actionButtons(decision, strings.decisions)),
  });
  const classes = `row claim${decision?.verdict ? ` ${decision.verdict}` : ''}`;
  return element('div', { class: classes, role: 'row', 'aria-level': `${level}` }, ...cells);
}

function placeLink(file: string, line: number): HTMLElement {
  return element('a', { href: '#', tabindex: '-1' }, element('span', { class: 'file' }, file), `:${line}`);
}

/** `title` is what is cut off where there is no room. */
function cell(name: string, title: string, ...content: readonly (Node | string)[]): HTMLElement {
  const attributes = { class: `cell ${name}`, role: 'gridcell', dir: 'auto', ...(title && { title }) };
  return element('div', attributes, ...content);
}

function markedText({ text, marks }: ListedClaim): (Node | string)[] {
  return runs(text, marks).map((run) => {
    const classes = [run.verbatim && 'verbatim', run.figure && 'figure'].filter(Boolean).join(' ');
    return classes ? element('span', { class: classes }, run.text) : run.text;
  });
}

/** "B · reported of a named source", and the path where it came through others. */
function evidenceCell({ evidence }: ListedClaim, strings: PanelStrings): HTMLElement {
  if (!evidence) return cell('grounds', '');
  const { words } = strings.comparison;
  const { grade, reasons, chain, hops } = evidence;
  const why = [...new Set(reasons)].map((reason) => words.evidence[reason]).join('; ');
  const path = hops ? ` · ${chain.join(' ← ')}` : '';
  const mark = element('abbr', { title: fill(words.grade, grade) }, grade);
  return cell('grounds', `${why}${path}`, mark, ` ${why}${path}`);
}

function scoreCell({ score, reasons }: ListedClaim, strings: PanelStrings): HTMLElement {
  const of100 = Math.round(score * 100);
  const why = reasons.map((reason) => strings.reason[reason]).join(', ');
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--score', `${score}`);
  return cell('score', fill(strings.worth, of100, why), bar, `${of100}`);
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
    case 'status':
      return title.status ? strings.decisions.status[title.status] : strings.noStatus;
    case 'evidence':
      return title.grade ? fill(strings.grade, title.grade) : strings.noGrade;
    case 'worth':
      return strings.lessWorth;
  }
}
