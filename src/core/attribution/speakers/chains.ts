import { compareSpans, contains, type Span } from '../../span';
import type { Draft } from './draft';

interface Opened {
  readonly span: Span;
  readonly draft: Draft;
  /** A content that may hold others; else the extent of a draft, to be held. */
  readonly content: boolean;
}

/**
 * For each draft that lies, cue and content, inside another's content: the innermost such other; for one whose cue
 * lies inside the source of the same content ("the paper, quoting two ministers, said …"): that content's.
 */
export function enclosing(drafts: readonly Draft[]): Map<Draft, Draft> {
  const items: Opened[] = drafts.flatMap((draft) => [
    ...draft.content.map((span) => ({ span, draft, content: true })),
    { span: extent(draft), draft, content: false },
  ]);
  items.sort((a, b) => compareSpans(a.span, b.span) || Number(b.content) - Number(a.content));
  const parents = new Map<Draft, Draft>();
  let open: Opened[] = [];
  for (const item of items) {
    open = open.filter(({ span }) => span[1] > item.span[0]);
    if (item.content) open.push(item);
    else {
      const outer = innermost(open, item);
      if (outer) parents.set(item.draft, outer);
    }
  }
  drafts.forEach((draft, i) => {
    const other = [drafts[i - 1], drafts[i + 1]].find((near) => near && quotes(near, draft));
    if (other) parents.set(draft, other);
  });
  return parents;
}

/** Whether `inner` has the content of `outer` and its cue inside that one's source. */
function quotes(outer: Draft, inner: Draft): boolean {
  if (inner.cue.length === 0 || outer.content[0][0] !== inner.content[0][0]) return false;
  return outer.source.some((span) => contains(span, inner.cue[0]));
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
