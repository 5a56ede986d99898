import type { Attribution } from '../analysis';
import type { Span } from '../span';
import { SpanIndex } from '../spanIndex';

/** The attributions of an article at each part of their contents. */
export class ContentIndex extends SpanIndex<Attribution> {
  constructor(attributions: readonly Attribution[]) {
    const parts: (readonly [Span, Attribution])[] = [];
    for (const attribution of attributions)
      for (const part of attribution.content) parts.push([part, attribution]);
    super(parts);
  }
}
