import type { Span } from '../../span';

/** An edit as VS Code tells it: `rangeLength` code units from `rangeOffset` on were replaced by `text`. */
export interface TextEdit {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where spans stand after an edit of the text before it; undefined for those whose every character was replaced.
 * Text put in at either end of a span does not become part of it.
 */
export function moveSpans(
  spans: readonly (Span | undefined)[],
  edit: TextEdit,
  before: string,
): (Span | undefined)[] {
  const { rangeOffset: start, rangeLength, text } = changedPart(edit, before);
  const end = start + rangeLength;
  const by = text.length - rangeLength;
  return spans.map((span) => {
    if (!span || start >= span[1]) return span;
    if (end <= span[0]) return [span[0] + by, span[1] + by];
    if (start <= span[0] && end >= span[1]) return undefined;
    if (start <= span[0]) return [start + text.length, span[1] + by];
    return [span[0], end >= span[1] ? start : span[1] + by];
  });
}

/** The edit without what it leaves as it is: a formatter hands in the whole document. */
function changedPart({ rangeOffset, rangeLength, text }: TextEdit, before: string): TextEdit {
  const most = Math.min(rangeLength, text.length);
  const end = rangeOffset + rangeLength;
  let head = 0;
  while (head < most && before[rangeOffset + head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && before[end - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return {
    rangeOffset: rangeOffset + head,
    rangeLength: rangeLength - head - tail,
    text: text.slice(head, text.length - tail),
  };
}

/** The text after an edit. */
export function edited(text: string, { rangeOffset, rangeLength, text: inserted }: TextEdit): string {
  return text.slice(0, rangeOffset) + inserted + text.slice(rangeOffset + rangeLength);
}
