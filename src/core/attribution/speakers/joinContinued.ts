import { compareSpans } from '../../span';
import type { Draft } from './draft';

/**
 * A quotation that goes on without a cue of its own is one attribution with the one that it goes on from, however
 * many paragraphs it takes: one content of several spans, as where a cue interrupts it.
 */
export function joinContinued(drafts: readonly Draft[]): Draft[] {
  const heads = new Map<Draft, Draft>();
  const parts = new Map<Draft, Draft[]>();
  for (const draft of drafts) {
    const head = headOf(draft, heads);
    const known = parts.get(head);
    if (known) known.push(draft);
    else parts.set(head, [draft]);
  }
  return drafts
    .filter((draft) => heads.get(draft) === draft)
    .map((head) => joined(head, parts.get(head) ?? []));
}

/** The draft with the cue that this one goes on from; remembered for all drafts on the way there. */
function headOf(draft: Draft, heads: Map<Draft, Draft>): Draft {
  const way: Draft[] = [];
  let head = draft;
  for (;;) {
    const known = heads.get(head);
    if (known) head = known;
    else way.push(head);
    if (known || !head.continues || head.cue.length > 0 || head.source.length > 0) break;
    head = head.continues;
  }
  for (const passed of way) heads.set(passed, head);
  return head;
}

function joined(head: Draft, parts: readonly Draft[]): Draft {
  if (parts.length < 2) return head;
  return {
    ...head,
    content: parts.flatMap(({ content }) => content).sort(compareSpans),
    quoted: parts.flatMap(({ quoted }) => quoted).sort(compareSpans),
    type: parts.every(({ type }) => type === 'direct') ? 'direct' : 'mixed',
  };
}
