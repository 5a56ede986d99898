import { compareSpans } from '../../span';
import { isFloating, type Draft } from './draft';

/**
 * A quotation that goes on without a cue of its own is one attribution with the one that it goes on from, however
 * many paragraphs it takes: one content of several spans, as where a cue interrupts it. Returns the drafts that are
 * left.
 */
export function joinContinued(drafts: readonly Draft[]): Draft[] {
  const heads = new Map<Draft, Draft>();
  const parts = new Map<Draft, Draft[]>();
  const left: Draft[] = [];
  for (const draft of drafts) {
    const head = headOf(draft, heads);
    if (head === draft) left.push(draft);
    else if (parts.has(head)) parts.get(head)!.push(draft);
    else parts.set(head, [draft]);
  }
  for (const [head, others] of parts) join(head, others);
  for (const draft of left) if (draft.parent) draft.parent = headOf(draft.parent, heads);
  return left;
}

/** The draft with the cue that this one goes on from; remembered for all drafts on the way there. */
function headOf(draft: Draft, heads: Map<Draft, Draft>): Draft {
  if (!draft.continues) return draft;
  const way: Draft[] = [];
  let head = draft;
  while (head.continues && isFloating(head)) {
    const known = heads.get(head);
    if (!known) way.push(head);
    head = known ?? head.continues;
  }
  for (const passed of way) heads.set(passed, head);
  return head;
}

function join(head: Draft, others: readonly Draft[]): void {
  const parts = [head, ...others];
  head.content = parts.flatMap(({ content }) => content).sort(compareSpans);
  head.quoted = parts.flatMap(({ quoted }) => quoted).sort(compareSpans);
  head.type = parts.every(({ type }) => type === 'direct') ? 'direct' : 'mixed';
}
