import type { SidecarArticle, SidecarChange } from './changes';
import { changeSidecar } from './changeSidecar';
import { readSidecar } from './readSidecar';

/**
 * A sidecar of all that can be used of a broken one: for when a person wants to go on without repairing it. What can't
 * be used, comments and keys of others are not in it.
 */
export function usablePart(text: string, article: SidecarArticle): string {
  const { annotations, article: facts } = readSidecar(text);
  const decided = annotations.map(({ decisions, ...annotation }): SidecarChange => ({
    do: 'decide',
    annotation,
    set: decisions,
  }));
  return changeSidecar('', [{ do: 'describe', article: facts }, ...decided], article) ?? '';
}
