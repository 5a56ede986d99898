import type { ArticleAnalysis } from '../../core/analysis';
import { contains, type Span } from '../../core/span';

/**
 * What holds a place, each inside the next: the name or the figure, the quotation, the attribution with its source and
 * its verb of speech, the sentence, the paragraph.
 */
export function spansAround(analysis: ArticleAnalysis, offset: number): Span[] {
  const { people, organizations, figures, attributions, sentences, blocks } = analysis;
  const candidates: Span[] = [
    ...[...people, ...organizations].flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...figures.map(({ span }) => span),
    ...attributions.flatMap(({ quoted, content, source, cue }) => {
      const parts = [...content, ...source, ...cue];
      return [...quoted.map(withoutMarks), ...quoted, ...content, hull(parts)];
    }),
    ...sentences,
    ...blocks.map(({ span }) => span),
  ];
  const around: Span[] = [];
  const holding = candidates.filter(([start, end]) => start <= offset && offset <= end);
  for (const span of holding.sort((a, b) => a[1] - a[0] - (b[1] - b[0]))) {
    const inner = around.at(-1);
    const isLarger = !inner || (contains(span, inner) && !contains(inner, span));
    if (isLarger) around.push(span);
  }
  return around;
}

/** A quotation may lack the mark at its end. */
function withoutMarks([start, end]: Span): Span {
  return [Math.min(start + 1, end), Math.max(end - 1, start + 1)];
}

function hull(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
