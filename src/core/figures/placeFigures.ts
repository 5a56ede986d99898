import type { Attribution, Figure } from '../analysis';
import { Placements } from '../placements';
import { compareSpans, contains, shift, type Span } from '../span';

/** The figures of one paragraph, and where the paragraph starts in the article. */
export interface ParagraphFigures {
  readonly start: number;
  readonly figures: readonly Figure[];
}

/** The figures of an article's paragraphs, those of its last version at hand. */
export class ArticleFigures extends Placements<readonly Figure[], Figure> {
  constructor() {
    super((figures, start) => figures.map((figure) => moved(figure, start)), moved);
  }
}

interface Holder {
  readonly span: Span;
  readonly id: string;
}

/**
 * The figures of all paragraphs at their places in the article, each with the innermost attribution around it. One
 * sweep: contents that may still hold what comes are kept on a stack.
 */
export function placeFigures(
  paragraphs: readonly ParagraphFigures[],
  attributions: readonly Attribution[],
  known = new ArticleFigures(),
): Figure[] {
  const holders: Holder[] = [];
  for (const { id, content } of attributions) for (const span of content) holders.push({ span, id });
  holders.sort((a, b) => compareSpans(a.span, b.span));
  const placed: Figure[] = [];
  const open: Holder[] = [];
  let next = 0;
  const own = known.of(
    paragraphs.map(({ figures }) => figures),
    paragraphs.map(({ start }) => start),
  );
  for (const { items } of own) {
    for (const figure of items) {
      const { span } = figure;
      for (; next < holders.length && holders[next].span[0] <= span[0]; next++) {
        close(open, holders[next].span[0]);
        open.push(holders[next]);
      }
      close(open, span[0]);
      const holder = innermost(open, span);
      placed.push(holder ? { ...figure, attributionId: holder.id } : figure);
    }
  }
  return placed;
}

function moved(figure: Figure, by: number): Figure {
  return { ...figure, span: shift(figure.span, by) };
}

/** Takes off the stack's end what is over at an offset. */
function close(open: Holder[], at: number): void {
  while (open.length && open[open.length - 1].span[1] <= at) open.pop();
}

/** How many contents that overlap without nesting are looked through. */
const DEPTH = 16;

function innermost(open: readonly Holder[], span: Span): Holder | undefined {
  let best: Holder | undefined;
  for (let i = open.length - 1; i >= 0 && i >= open.length - DEPTH; i--) {
    const holder = open[i];
    const shorter = !best || holder.span[1] - holder.span[0] < best.span[1] - best.span[0];
    if (shorter && contains(holder.span, span)) best = holder;
  }
  return best;
}
