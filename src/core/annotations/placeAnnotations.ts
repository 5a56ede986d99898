import type { Span } from '../span';
import type { Annotation } from './annotation';
import { AnchorText } from './anchors/AnchorText';
import { describeSpan } from './anchors/describeSpan';
import { edited, moveSpans, type TextEdit } from './anchors/moveSpans';
import { placeTarget, type Placement } from './anchors/placeTarget';

export type PlacementState = Placement['state'];

/** An annotation with its place in one version of the article's text. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly state: PlacementState;
  /** One for each target, in order; empty while the annotation is doubtful or lost. */
  readonly spans: readonly Span[];
}

/** From the best state to the worst: an annotation with several targets is in the worst state of theirs. */
const states: readonly PlacementState[] = ['kept', 'moved', 'doubtful', 'lost'];

/** Finds the places of annotations in a text, in their order. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  article: AnchorText,
): readonly PlacedAnnotation[] {
  return annotations.map((annotation) => placeAnnotation(annotation, article));
}

function placeAnnotation(annotation: Annotation, article: AnchorText): PlacedAnnotation {
  const placements = annotation.targets.map((target) => placeTarget(target, article));
  const spans = placements.flatMap((placement) => ('span' in placement ? [placement.span] : []));
  const inOrder = spans.every((span, i) => !i || spans[i - 1][1] <= span[0]);
  const worst = Math.max(...placements.map(({ state }) => states.indexOf(state)), inOrder ? 0 : 2);
  return { annotation, state: states[worst], spans: worst < 2 ? spans : [] };
}

/**
 * Moves annotations through edits in the editor, so that they need not be looked for. Those whose words were cut or
 * replaced are described as they last stood and looked for in the new text, as are those without a place once text
 * has come in: words that come back are found again.
 */
export function followEdits(
  placed: readonly PlacedAnnotation[],
  edits: readonly TextEdit[],
  before: string,
): { readonly text: string; readonly placed: readonly PlacedAnnotation[] } {
  let text = before;
  let moved: (Span | undefined)[] = placed.flatMap(({ spans }) => spans);
  for (const edit of edits) {
    moved = moveSpans(moved, edit, text);
    text = edited(text, edit);
  }
  const pasted = edits.some((edit) => edit.text.length > 1);
  const old = new AnchorText(before);
  const current = new AnchorText(text);
  let passed = 0;
  return {
    text,
    placed: placed.map((each) => {
      const { annotation, spans } = each;
      if (!spans.length) return pasted ? placeAnnotation(annotation, current) : each;
      const now = moved.slice(passed, (passed += spans.length)).filter((span) => span !== undefined);
      if (now.length === spans.length && now.every(([start, end]) => text.slice(start, end).trim())) {
        return { ...each, spans: now };
      }
      const targets = spans.map((span) => describeSpan(old, span));
      return placeAnnotation({ ...annotation, targets }, current);
    }),
  };
}
