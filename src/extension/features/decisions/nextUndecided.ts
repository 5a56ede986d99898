import { annotationKinds, type AnnotationKind } from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import { compareSpans, type Span } from '../../../core/span';

/**
 * The first mark after the selection that nobody has decided about; past the last comes the first. `steppedTo` is the
 * kind of the mark that is selected, when one was stepped to.
 */
export function nextUndecided(
  marks: readonly DecidedMark[],
  selection: Span,
  steppedTo?: AnnotationKind,
): DecidedMark | undefined {
  const undecided = marks.filter(({ by }) => !by).sort(inOrder);
  const isBare = selection[0] === selection[1];
  const isAfter = ({ spans: [span], kind }: DecidedMark) => {
    if (isBare) return span[0] >= selection[0];
    const order = compareSpans(span, selection);
    return order > 0 || (order === 0 && steppedTo !== undefined && rank(kind) > rank(steppedTo));
  };
  return undecided.find(isAfter) ?? undecided.at(0);
}

function inOrder(a: DecidedMark, b: DecidedMark): number {
  return compareSpans(a.spans[0], b.spans[0]) || rank(a.kind) - rank(b.kind);
}

/** Marks of the same words are stepped through in the order of their kinds. */
const rank = (kind: AnnotationKind) => annotationKinds.indexOf(kind);
