import { compareSpans, type Span } from '../../core/span';
import { type MarkKind, markKinds, type Marks } from './marks';

/**
 * Half of a text may be "she" and "the minister": who wants these asks for a person's references. What is not the
 * article is passed over, and what was decided is stepped to as what it is.
 */
const passedOver = ['references', 'leftOut', 'decided'] as const;

type SteppedKind = Exclude<MarkKind, (typeof passedOver)[number]>;

/** One mark as navigation goes through them. */
export interface Stop {
  readonly span: Span;
  readonly kind: SteppedKind;
}

const steppedThrough = markKinds.filter(
  (kind): kind is SteppedKind => !passedOver.some((each) => each === kind),
);

/** The marks that one steps through, in the order of the text: an outer one before those inside it. */
export function stopsOf(marks: Marks): Stop[] {
  const stops = steppedThrough.flatMap((kind) => marks[kind].map((span) => ({ span, kind })));
  return stops.sort((a, b) => compareSpans(a.span, b.span));
}

/**
 * Index of the stop after (or before) what is selected; past the last comes the first. A bare cursor at the start of
 * a mark has not been there yet. -1 when there is none.
 */
export function nextStop(stops: readonly Stop[], selection: Span, direction: 'next' | 'previous'): number {
  if (!stops.length) return -1;
  const isBare = selection[0] === selection[1];
  const order = ({ span }: Stop) => (isBare ? span[0] - selection[0] : compareSpans(span, selection));
  const at = stops.findIndex((stop) => order(stop) >= 0);
  if (direction === 'previous') return (at > 0 ? at : stops.length) - 1;
  const next = isBare ? at : stops.findIndex((stop) => order(stop) > 0);
  return next === -1 ? 0 : next;
}
