import type { ArticleAnalysis, MentionKind } from '../../core/analysis';
import { compareSpans, contains, type Span } from '../../core/span';

export type MarkKind = 'officials' | 'quotes' | 'figures';

export const markKinds: readonly MarkKind[] = ['officials', 'quotes', 'figures'];

/** What is marked in the text of an article, each kind in order and without one mark inside another. */
export type Marks = Readonly<Record<MarkKind, readonly Span[]>>;

export const noMarks: Marks = { officials: [], quotes: [], figures: [] };

/** Mentions that name the person; "she" and "the minister" stay unmarked, or half of the text would be. */
const naming: readonly MentionKind[] = ['titled', 'full', 'surname'];

export function marksOf({ people, attributions, figures }: ArticleAnalysis): Marks {
  const officials = people.filter(({ official }) => official);
  return {
    officials: outermost(
      officials.flatMap(({ mentions }) =>
        mentions.filter(({ kind }) => naming.includes(kind)).map(({ span }) => span),
      ),
    ),
    quotes: outermost(attributions.flatMap(({ quoted }) => quoted)),
    figures: outermost(figures.map(({ span }) => span)),
  };
}

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = kept.at(-1);
    if (!last || !contains(last, span)) kept.push(span);
  }
  return kept;
}

/** An edit: `length` code units from `offset` on were replaced by `text`. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where marks stand after edits, as the editor itself moves them; undefined when an edit touched one, since the
 * editor may have shrunk it.
 */
export function movedBy(changes: readonly TextChange[], spans: readonly Span[]): readonly Span[] | undefined {
  let moved = spans;
  for (const { rangeOffset, rangeLength, text } of changes) {
    const changeEnd = rangeOffset + rangeLength;
    if (moved.some(([start, end]) => rangeOffset < end && start < changeEnd)) return undefined;
    const by = text.length - rangeLength;
    moved = moved.map(([start, end]) => (start >= changeEnd ? [start + by, end + by] : [start, end]));
  }
  return moved;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([start, end], i) => start === b[i][0] && end === b[i][1]);
}
