import type { ParagraphText, TokenRange } from '../../text/paragraph';

/**
 * The content with the borders that quotation marks set: a quotation of which most is content is content as a whole,
 * marks included, unless the cue stands inside it.
 */
export function settleMarks(
  { tokens, quotations }: ParagraphText,
  cue: TokenRange,
  content: readonly TokenRange[],
): TokenRange[] {
  const settled = content.map(([from, to]): TokenRange => {
    const first = tokens[from].quotation;
    const last = tokens[to - 1].quotation;
    const start = first >= 0 && mostlyInside(quotations[first].tokens, from, to, cue);
    const end = last >= 0 && mostlyInside(quotations[last].tokens, from, to, cue);
    return [start ? quotations[first].tokens[0] : from, end ? quotations[last].tokens[1] : to];
  });
  return merged(settled);
}

function mostlyInside(
  [start, end]: readonly [number, number],
  from: number,
  to: number,
  cue: TokenRange,
): boolean {
  const shared = Math.min(to, end) - Math.max(from, start);
  return shared * 2 > end - start && (cue[1] <= start || cue[0] >= end);
}

/** Ranges in order, those that overlap made one. */
function merged(ranges: readonly TokenRange[]): TokenRange[] {
  const result: TokenRange[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && from < before[1]) result[result.length - 1] = [before[0], Math.max(before[1], to)];
    else result.push([from, to]);
  }
  return result;
}
