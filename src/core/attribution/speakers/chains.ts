import { compareSpans, contains, type Span } from '../../span';
import type { AttributionTriple } from '../triple';

interface Opened {
  readonly span: Span;
  readonly index: number;
  /** A content that may hold others; else the extent of a triple, to be held. */
  readonly content: boolean;
}

/**
 * For each triple of a paragraph that lies, cue and content, inside another's content: the index of the innermost
 * such other; for one whose cue lies inside the source of the same content ("the paper, quoting two ministers,
 * said …"): that content's.
 */
export function enclosing(triples: readonly AttributionTriple[]): Map<AttributionTriple, number> {
  const parents = new Map<AttributionTriple, number>();
  if (triples.length < 2) return parents;
  const items: Opened[] = triples.flatMap((triple, index) => [
    ...triple.content.map((span) => ({ span, index, content: true })),
    { span: extent(triple), index, content: false },
  ]);
  items.sort((a, b) => compareSpans(a.span, b.span) || Number(b.content) - Number(a.content));
  let open: Opened[] = [];
  for (const item of items) {
    open = open.filter(({ span }) => span[1] > item.span[0]);
    if (item.content) open.push(item);
    else {
      const outer = innermost(open, item);
      if (outer !== undefined) parents.set(triples[item.index], outer);
    }
  }
  triples.forEach((triple, i) => {
    const other = [i - 1, i + 1].find((near) => triples[near] && quotes(triples[near], triple));
    if (other !== undefined) parents.set(triple, other);
  });
  return parents;
}

/** Whether `inner` has the content of `outer` and its cue inside that one's source. */
function quotes(outer: AttributionTriple, inner: AttributionTriple): boolean {
  if (inner.cue.length === 0 || outer.content[0][0] !== inner.content[0][0]) return false;
  return outer.source.some((span) => contains(span, inner.cue[0]));
}

function innermost(open: readonly Opened[], inner: Opened): number | undefined {
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i].index !== inner.index && contains(open[i].span, inner.span)) return open[i].index;
  }
  return undefined;
}

/** From the first to the last of a triple's cue and content. */
function extent({ cue, content }: AttributionTriple): Span {
  const spans = [...cue, ...content];
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}
