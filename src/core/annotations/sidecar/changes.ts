import type { Annotation, ArticleMetadata, Decisions, Target } from '../annotation';

/** Decisions to be set; null takes one back. */
export type DecisionChanges = { readonly [D in keyof Decisions]?: Decisions[D] | null };

/**
 * What one act of a person, or a save of the article, changes in a sidecar. Changes are applied to the sidecar as it
 * is when it is written, whoever wrote it last, so that two windows do not undo each other's.
 */
export type SidecarChange =
  | {
      readonly do: 'decide';
      /** The annotation as it is when nobody else wrote it; where it is there already, only `set` counts. */
      readonly annotation: Omit<Annotation, 'decisions'>;
      readonly set: DecisionChanges;
    }
  | { readonly do: 'remove'; readonly id: string }
  /** New targets of an annotation: where its words are now, or where a person said that they are. */
  | { readonly do: 'place'; readonly id: string; readonly targets: readonly Target[] }
  | {
      readonly do: 'describe';
      readonly article: { readonly [K in keyof ArticleMetadata]?: ArticleMetadata[K] | null };
    };

/** The article that a sidecar is written beside. */
export interface SidecarArticle {
  /** Its file's name, relative to the sidecar. */
  readonly source: string;
  /** Code points. */
  readonly length: number;
  readonly textHash: string;
}

/** What a sidecar says, as far as decisions can be undone in it. */
interface Said {
  readonly annotations: readonly Annotation[];
  readonly article: ArticleMetadata;
}

/** The changes that lead from what a sidecar says now back to what it said before. */
export function undoingAll(before: Said, now: Said): SidecarChange[] {
  const known = new Map(before.annotations.map(({ id, decisions }) => [id, decisions]));
  const changes = now.annotations
    .filter(({ id, decisions }) => JSON.stringify(known.get(id)) !== JSON.stringify(decisions))
    .map(({ decisions, ...annotation }): SidecarChange => {
      const set = { ...known.get(annotation.id), ...decisions };
      return { do: 'decide', annotation, set };
    });
  return undoing([{ do: 'describe', article: now.article }, ...changes], before);
}

/** The changes that undo others, given the annotations and the article's description before them, last act first. */
export function undoing(changes: readonly SidecarChange[], before: Said): SidecarChange[] {
  const known = new Map(before.annotations.map((annotation) => [annotation.id, annotation]));
  return changes
    .map((change): SidecarChange | undefined => {
      switch (change.do) {
        case 'describe':
          return { do: 'describe', article: previous(change.article, before.article) };
        case 'decide': {
          const annotation = known.get(change.annotation.id);
          if (!annotation) return { do: 'remove', id: change.annotation.id };
          return { do: 'decide', annotation, set: previous(change.set, annotation.decisions) };
        }
        case 'remove': {
          const annotation = known.get(change.id);
          return annotation && { do: 'decide', annotation, set: annotation.decisions };
        }
        case 'place': {
          const annotation = known.get(change.id);
          return annotation && { do: 'place', id: change.id, targets: annotation.targets };
        }
      }
    })
    .filter((change) => change !== undefined)
    .reverse();
}

/** For each key that is set, what it was before. */
function previous<T extends object>(set: { readonly [K in keyof T]?: T[K] | null }, before: T): typeof set {
  const keys = Object.keys(set) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, before[key] ?? null])) as typeof set;
}
