import { AnchorText } from '../../core/annotations/anchors/AnchorText';
import { describeSpan } from '../../core/annotations/anchors/describeSpan';
import type { TextEdit } from '../../core/annotations/anchors/moveSpans';
import type { AnnotationKind, ArticleMetadata, Decisions, Target } from '../../core/annotations/annotation';
import { annotationId } from '../../core/annotations/annotationId';
import type { DecidedMark } from '../../core/annotations/layOver';
import {
  followEdits,
  placeAnnotations,
  type PlacedAnnotation,
  type PlacementState,
} from '../../core/annotations/placeAnnotations';
import type { DecisionChanges, SidecarChange } from '../../core/annotations/sidecar/changes';
import { changeSidecar } from '../../core/annotations/sidecar/changeSidecar';
import { importAnnotations, type Import } from '../../core/annotations/sidecar/importAnnotations';
import { placing, sidecarArticle } from '../../core/annotations/sidecar/placing';
import type { SidecarProblem } from '../../core/annotations/sidecar/problems';
import type { ReadyAnnotation } from '../../core/annotations/sidecar/readJsonLd';
import { readSidecar, type Sidecar } from '../../core/annotations/sidecar/readSidecar';
import { usablePart } from '../../core/annotations/sidecar/usablePart';
import type { Span } from '../../core/span';

/** What a person decided about one article, each annotation at its place in the article's present text. */
export class ArticleAnnotations {
  private article: AnchorText;
  private sidecar: Sidecar;
  private standing: readonly PlacedAnnotation[];

  constructor(
    text: string,
    /** '' where there is none. */
    private sidecarText: string,
  ) {
    this.article = new AnchorText(text);
    this.sidecar = readSidecar(sidecarText);
    this.standing = placeAnnotations(this.sidecar.annotations, this.article);
  }

  get placed(): readonly PlacedAnnotation[] {
    return this.standing;
  }

  /** Those that are to be attached again: their words are gone, or stand in several places. */
  get unplaced(): readonly PlacedAnnotation[] {
    return this.standing.filter(({ spans }) => !spans.length);
  }

  get metadata(): ArticleMetadata {
    return this.sidecar.article;
  }

  get problems(): readonly SidecarProblem[] {
    return this.sidecar.problems;
  }

  /** The sidecar as it was last read or written. */
  get written(): Sidecar {
    return this.sidecar;
  }

  get textOfSidecar(): string {
    return this.sidecarText;
  }

  /** Whether the sidecar describes another text than the present one. */
  get isBehind(): boolean {
    return this.standing.length > 0 && this.sidecar.textHash !== this.article.hash;
  }

  /** How many annotations are in each state. */
  states(): Readonly<Record<PlacementState, number>> {
    const counts: Record<PlacementState, number> = { kept: 0, moved: 0, doubtful: 0, lost: 0 };
    for (const { state } of this.standing) counts[state]++;
    return counts;
  }

  /** Moves the annotations through edits; `text` is what these made of the article. */
  follow(edits: readonly TextEdit[], text: string): void {
    const followed = followEdits(this.standing, edits, this.article.text);
    if (followed.text !== text) return this.placeIn(text);
    this.article = new AnchorText(text);
    this.standing = followed.placed;
  }

  /** Looks for the words anew, in a text that came from elsewhere. */
  placeIn(text: string): void {
    this.article = new AnchorText(text);
    this.standing = placeAnnotations(this.sidecar.annotations, this.article);
  }

  /**
   * What it changes that a person decides something about marks; one about which nothing is left is dropped, and one
   * about which nothing was decided stays so where a decision is taken back.
   */
  deciding(marks: readonly DecidedMark[], set: DecisionChanges, now: string): SidecarChange[] {
    return marks.flatMap(({ kind, spans, by }): SidecarChange[] => {
      if (!by) {
        if (isEmpty(set)) return [];
        const targets = this.targetsAt(spans);
        const id = annotationId(kind, targets);
        return [{ do: 'decide', annotation: { id, kind, own: false, created: now, targets }, set }];
      }
      const { decisions, ...annotation } = by.annotation;
      if (annotation.own ? set.verdict === 'rejected' : isEmpty({ ...decisions, ...set })) {
        return [{ do: 'remove', id: annotation.id }];
      }
      return [{ do: 'decide', annotation: { ...annotation, modified: now }, set }];
    });
  }

  /** What it changes that a person makes a mark of their own; one that they rejected before is accepted. */
  marking(kind: AnnotationKind, span: Span, decisions: Decisions, now: string): SidecarChange {
    const targets = this.targetsAt([span]);
    const id = annotationId(kind, targets);
    const isKnown = this.standing.some(({ annotation }) => annotation.id === id);
    const set = isKnown ? { verdict: 'accepted' as const, ...decisions } : decisions;
    return { do: 'decide', annotation: { id, kind, own: true, created: now, targets }, set };
  }

  /** What it changes that a person says where an annotation's words are now. */
  attaching(id: string, span: Span): SidecarChange {
    return { do: 'place', id, targets: this.targetsAt([span]) };
  }

  /** Takes in the sidecar as it is now; annotations whose anchors are the same stay where they are. */
  reread(sidecarText: string): void {
    const known = new Map(this.standing.map((each) => [each.annotation.id, each]));
    this.sidecarText = sidecarText;
    this.sidecar = readSidecar(sidecarText);
    this.standing = this.sidecar.annotations.map((annotation) => {
      const before = known.get(annotation.id);
      const stays = before && isSame(before.annotation.targets, annotation.targets);
      return stays ? { ...before, annotation } : placeAnnotations([annotation], this.article)[0];
    });
  }

  /**
   * The text of the sidecar with changes applied, and with the present places of all annotations where the article
   * has changed; undefined when the sidecar has problems.
   */
  changed(changes: readonly SidecarChange[], fileName: string): string | undefined {
    const places = this.isBehind ? placing(this.standing, this.article) : [];
    return changeSidecar(this.sidecarText, [...places, ...changes], sidecarArticle(fileName, this.article));
  }

  /** The same with annotations of a JSON-LD file taken in. */
  imported(annotations: readonly ReadyAnnotation[], fileName: string): Import | undefined {
    const text = this.changed([], fileName);
    return text === undefined
      ? undefined
      : importAnnotations(text, annotations, sidecarArticle(fileName, this.article));
  }

  /** A sidecar of all that can be used of one with problems. */
  usable(fileName: string): string {
    return usablePart(this.sidecarText, sidecarArticle(fileName, this.article));
  }

  private targetsAt(spans: readonly Span[]): Target[] {
    return spans.map((span) => describeSpan(this.article, span));
  }
}

const isEmpty = (decisions: DecisionChanges) =>
  Object.values(decisions).every((value) => value === null || value === undefined);

const isSame = (a: readonly Target[], b: readonly Target[]) => JSON.stringify(a) === JSON.stringify(b);
