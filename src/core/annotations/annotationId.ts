import type { AnnotationKind, Target } from './annotation';
import { contentHash } from './contentHash';

/**
 * An id made from what is annotated, so that two people who decide about the same mark write the same id: a UUID of
 * version 8 (RFC 9562: 122 bits of one's own making).
 */
export function annotationId(kind: AnnotationKind, targets: readonly Target[]): string {
  const content = targets.map(({ exact, prefix, suffix, occurrence }) => [
    exact,
    prefix,
    suffix,
    occurrence?.nth ?? 1,
  ]);
  const hash = contentHash(JSON.stringify([kind, content]));
  const variant = '89ab'[parseInt(hash[16], 16) & 3];
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
