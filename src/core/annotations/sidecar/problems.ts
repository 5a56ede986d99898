import type { Span } from '../../span';

/** What is wrong with a sidecar; the words for it are the caller's. */
export type SidecarProblemCode =
  | 'bad-yaml'
  | 'too-deep'
  | 'merge-conflict'
  | 'unknown-version'
  | 'missing-key'
  | 'wrong-type'
  | 'unknown-value'
  | 'duplicate-key'
  | 'duplicate-id'
  | 'alias';

export interface SidecarProblem {
  readonly code: SidecarProblemCode;
  /** Of the sidecar's text. */
  readonly span: Span;
  /** The key that is missing or wrong, the value that is not known, or what the YAML parser says. */
  readonly detail?: string;
}
