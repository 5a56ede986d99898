import type { AnnotationKind } from '../../../core/annotations/annotation';
import type { DecidedMark } from '../../../core/annotations/layOver';
import { contains, type Span } from '../../../core/span';

/**
 * The marks that hold what is selected, the one that is most likely meant first: whose very words are selected, of
 * these the kind that was stepped to; then the innermost; of equals the undecided, and last what was rejected.
 */
export function marksAt(
  marks: readonly DecidedMark[],
  selection: Span,
  steppedTo?: AnnotationKind,
): DecidedMark[] {
  const order = (mark: DecidedMark): readonly number[] => [
    Number(isRejected(mark)),
    Number(!mark.spans.some((span) => isSame(span, selection))),
    Number(mark.kind !== steppedTo),
    lengthOf(mark),
    Number(mark.by !== undefined),
  ];
  return marks
    .filter(({ spans }) => spans.some((span) => contains(span, selection)))
    .map((mark) => ({ mark, order: order(mark) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ mark }) => mark);
}

export function isRejected({ by }: DecidedMark): boolean {
  return by?.annotation.decisions.verdict === 'rejected';
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

const isSame = (a: Span, b: Span) => a[0] === b[0] && a[1] === b[1];

const lengthOf = ({ spans }: DecidedMark) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
