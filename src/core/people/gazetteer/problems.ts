import type { Span } from '../../span';

/** What may be wrong with an officials.yaml, as stable codes; whoever shows them holds their words. */
export type ProblemCode =
  /** No YAML; about: the parser's message. */
  | 'yaml'
  /** Nested deeper than can be read. */
  | 'too-deep'
  /** An alias ("*name"): values are written out. */
  | 'alias'
  /** About: what is wanted ("text", "list", "entry", "flag"). */
  | 'wrong-type'
  /** About: the key. */
  | 'unknown-key'
  /** About: the key. */
  | 'missing-key'
  /** Neither post nor role. */
  | 'missing-office'
  /** About: the date. */
  | 'bad-date'
  /** About: the code. */
  | 'bad-country'
  /** About: start and end. */
  | 'end-before-start'
  /** About: the id. */
  | 'unknown-id'
  /** About: the id. */
  | 'duplicate-id'
  /** Two persons with one identifier; about: the identifier, the other person's name. */
  | 'duplicate-person'
  /** About: the office. */
  | 'duplicate-membership'
  /** One person's terms in one office overlap; about: the office. */
  | 'overlap';

export interface OfficialsProblem {
  readonly code: ProblemCode;
  readonly span: Span;
  /** What the message is about, in its order. */
  readonly about: readonly string[];
}

const doubts: ReadonlySet<ProblemCode> = new Set([
  'unknown-key',
  'duplicate-person',
  'duplicate-membership',
  'overlap',
]);

/** Whether a problem leaves everything of the file readable. */
export function isWarning({ code }: OfficialsProblem): boolean {
  return doubts.has(code);
}
