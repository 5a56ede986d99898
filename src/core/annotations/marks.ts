import type { ArticleAnalysis } from '../analysis';
import type { Span } from '../span';
import type { AnnotationKind } from './annotation';

/** Something found in an article that a person can decide about. */
export interface FoundMark {
  readonly kind: Exclude<AnnotationKind, 'note'>;
  /** Several where the words are interrupted. */
  readonly spans: readonly Span[];
  /** What it is in the analysis: the id of a person, an attribution or a claim; a figure has none. */
  readonly id?: string;
}

/** Every mark of an analysis, kind by kind, each kind in the order of the text. */
export function foundMarks(analysis: ArticleAnalysis): FoundMark[] {
  return [
    ...analysis.people
      .filter(({ official }) => official)
      .flatMap(({ id, mentions }) =>
        mentions.map(({ span }): FoundMark => ({ kind: 'official', spans: [span], id })),
      )
      .sort((a, b) => a.spans[0][0] - b.spans[0][0]),
    ...analysis.attributions.map(({ id, content }): FoundMark => ({ kind: 'quote', spans: content, id })),
    ...analysis.figures.map(({ span }): FoundMark => ({ kind: 'figure', spans: [span] })),
    ...analysis.claims.map(({ id, span }): FoundMark => ({ kind: 'claim', spans: [span], id })),
  ];
}
