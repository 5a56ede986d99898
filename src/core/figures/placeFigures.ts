import type { Attribution, Figure } from '../analysis';
import type { ContentIndex } from '../attribution/contentIndex';
import { Placements } from '../placements';
import { contains, shift, type Span } from '../span';

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

type Content = readonly [Span, Attribution];

/**
 * The figures of all paragraphs at their places in the article, each with the innermost attribution around it. One
 * sweep: contents that may still hold what comes are kept on a stack.
 */
export function placeFigures(
  paragraphs: readonly ParagraphFigures[],
  { inOrder: contents }: ContentIndex,
  known = new ArticleFigures(),
): Figure[] {
  const placed: Figure[] = [];
  const open: Content[] = [];
  let next = 0;
  const own = known.of(
    paragraphs.map(({ figures }) => figures),
    paragraphs.map(({ start }) => start),
  );
  for (const { items } of own) {
    for (const figure of items) {
      const { span } = figure;
      for (; next < contents.length && contents[next][0][0] <= span[0]; next++) {
        close(open, contents[next][0][0]);
        open.push(contents[next]);
      }
      close(open, span[0]);
      const around = innermost(open, span);
      placed.push(around ? { ...figure, attributionId: around.id } : figure);
    }
  }
  return placed;
}

function moved(figure: Figure, by: number): Figure {
  return { ...figure, span: shift(figure.span, by) };
}

/** Takes off the stack's end what is over at an offset. */
function close(open: Content[], at: number): void {
  while (open.length && open[open.length - 1][0][1] <= at) open.pop();
}

/** How many contents that overlap without nesting are looked through. */
const DEPTH = 16;

function innermost(open: readonly Content[], span: Span): Attribution | undefined {
  let best: Content | undefined;
  for (let i = open.length - 1; i >= 0 && i >= open.length - DEPTH; i--) {
    const content = open[i];
    const isShorter = !best || lengthOf(content) < lengthOf(best);
    if (isShorter && contains(content[0], span)) best = content;
  }
  return best?.[1];
}

function lengthOf([[start, end]]: Content): number {
  return end - start;
}
