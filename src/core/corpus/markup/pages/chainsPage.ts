import { fill } from '../../../fill';
import type { EvidenceReason } from '../../comparison';
import type { ViewedEvidence } from '../../view/comparisonView';
import { many, placeLink, type PageContext } from '../context';
import { markup, type Markup } from '../markup';

/** Through whom the words came, and what grade of evidence that makes; the weakest first. */
export function chainsPage(evidence: readonly ViewedEvidence[], context: PageContext): Markup[] {
  if (!evidence.length) return [];
  const sorted = [...evidence].sort((a, b) => b.grade.localeCompare(a.grade) || b.hops - a.hops);
  return [
    markup('p', { class: 'note' }, context.words.gradeScale),
    markup('ul', { class: 'chains' }, ...sorted.map((each) => evidenceMarkup(each, context))),
  ];
}

/** Whether there is more to tell than that a source was quoted or reported. */
export function isPassedOn({ hops, reasons }: ViewedEvidence): boolean {
  return hops > 0 || reasons.length > 1;
}

function evidenceMarkup(evidence: ViewedEvidence, context: PageContext): Markup {
  const { words } = context;
  const { grade, chain, hops, reasons, text } = evidence;
  return markup(
    'li',
    { class: 'evidence' },
    markup(
      'span',
      { class: 'grade', title: fill(words.grade, grade) },
      markup('span', { class: 'spoken' }, fill(words.grade, grade)),
      markup('span', { 'aria-hidden': 'true' }, grade),
    ),
    markup(
      'div',
      { class: 'told' },
      chainMarkup(chain),
      markup('span', { class: 'hops' }, hops ? many(words.hops, hops, context) : words.firstHand),
      placeLink(evidence, context),
      markup('blockquote', { dir: 'auto' }, text),
      markup('p', { class: 'reasons' }, reasonsText(reasons, context)),
    ),
  );
}

/** "wire ← ministry ← minister" as a path: the outlet's own source first. */
function chainMarkup(chain: readonly string[]): Markup {
  return markup(
    'span',
    { class: 'chain', dir: 'auto' },
    ...chain.flatMap((name, i) => [
      ...(i > 0 ? [markup('span', { class: 'hop' }, ' ← ')] : []),
      markup('span', { class: 'link' }, name),
    ]),
  );
}

/** Each reason once, with how often it counts. */
function reasonsText(reasons: readonly EvidenceReason[], { words }: PageContext): string {
  const counts = new Map<EvidenceReason, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => (count > 1 ? `${words.evidence[reason]} × ${count}` : words.evidence[reason]))
    .join('; ');
}
