import { compareSpans, contains, type Span } from '../../span';
import type { Draft } from './draft';

interface Opened {
  readonly span: Span;
  readonly draft: Draft;
  /** A content that may hold others; else the extent of a draft, to be held. */
  readonly content: boolean;
}

/** For each draft that lies, cue and content, inside another's content: the innermost such other. */
export function enclosing(drafts: readonly Draft[]): Map<Draft, Draft> {
  const items: Opened[] = drafts.flatMap((draft) => [
    ...draft.content.map((span) => ({ span, draft, content: true })),
    { span: extent(draft), draft, content: false },
  ]);
  items.sort((a, b) => compareSpans(a.span, b.span) || Number(b.content) - Number(a.content));
  const parents = new Map<Draft, Draft>();
  const open: Opened[] = [];
  for (const item of items) {
    while (open.length > 0 && open[open.length - 1].span[1] <= item.span[0]) open.pop();
    if (item.content) open.push(item);
    else {
      const outer = innermost(open, item);
      if (outer) parents.set(item.draft, outer);
    }
  }
  return parents;
}

function innermost(open: readonly Opened[], inner: Opened): Draft | undefined {
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i].draft !== inner.draft && contains(open[i].span, inner.span)) return open[i].draft;
  }
  return undefined;
}

/** From the first to the last of a draft's cue and content. */
function extent({ cue, content }: Draft): Span {
  const spans = [...cue, ...content];
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}
