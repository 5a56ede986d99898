import type { Block } from '../../core/analysis';
import type { Span } from '../../core/span';
import { unreadBlocks } from '../../core/text/unreadBlocks';

/** What of an article is not read: lines of the page around it, notices, repetitions. Neighbors are one. */
export function leftOut(blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let isBehind = false;
  for (const { kind, span } of blocks) {
    const isLeftOut = unreadBlocks.has(kind);
    if (isLeftOut && isBehind) spans[spans.length - 1] = [spans[spans.length - 1][0], span[1]];
    else if (isLeftOut) spans.push(span);
    isBehind = isLeftOut;
  }
  return spans;
}
