import type { Attribution } from '../../analysis';
import type { Span } from '../../span';
import type { SaidWords } from './saidWords';
import type { Speaker } from './speaker';

/** An attribution of the article while its speaker and its place among the others are being found. */
export interface Draft {
  /** Given once all drafts that are left are known. */
  id: string;
  readonly said: SaidWords;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** In the article's offsets, as all spans here are; the paragraph before or after may name the source. */
  source: readonly Span[];
  cue: readonly Span[];
  cueClass: Attribution['cueClass'];
  content: readonly Span[];
  quoted: readonly Span[];
  type: Attribution['type'];
  speaker: Speaker;
  confidence: number;
  reason: Attribution['reason'];
  /** The draft whose content holds this one. */
  parent?: Draft;
  /** The draft that this one goes on from without a source or a cue of its own. */
  continues?: Draft;
  disputed: boolean;
}

/** Whether nobody is named beside a quotation. */
export function isFloating({ source, cue }: Draft): boolean {
  return source.length === 0 && cue.length === 0;
}
