import type { AnchorText } from '../anchors/AnchorText';
import { describeSpan } from '../anchors/describeSpan';
import type { PlacedAnnotation } from '../placeAnnotations';
import type { SidecarArticle, SidecarChange } from './changes';

/**
 * The changes that write down where annotations stand in the article as it is now. Those without a place keep the
 * words that they last stood on.
 */
export function placing(placed: readonly PlacedAnnotation[], article: AnchorText): SidecarChange[] {
  return placed.map(({ annotation, spans }) => ({
    do: 'place',
    id: annotation.id,
    targets: spans.length ? spans.map((span) => describeSpan(article, span)) : annotation.targets,
  }));
}

/** The article that a sidecar beside it is written for. */
export function sidecarArticle(fileName: string, { text, points, hash }: AnchorText): SidecarArticle {
  return { source: encodeURIComponent(fileName), length: points.pointsAt(text.length), textHash: hash };
}
