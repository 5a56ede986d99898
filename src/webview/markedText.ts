import type { TextMark } from '../protocol/snapshot';

/** A run of text with the same marks all through. */
export interface Run {
  readonly text: string;
  readonly verbatim: boolean;
  readonly figure: boolean;
}

/** The text cut at every border of a mark; together the runs are the text. */
export function runs(text: string, marks: readonly TextMark[]): Run[] {
  const cuts = new Set([0, text.length]);
  for (const { span } of marks) {
    for (const cut of span) if (cut > 0 && cut < text.length) cuts.add(cut);
  }
  const borders = [...cuts].sort((a, b) => a - b);
  const inside = (start: number, kind: TextMark['kind']) =>
    marks.some((mark) => mark.kind === kind && mark.span[0] <= start && start < mark.span[1]);
  return borders.slice(0, -1).map((start, i) => ({
    text: text.slice(start, borders[i + 1]),
    verbatim: inside(start, 'verbatim'),
    figure: inside(start, 'figure'),
  }));
}
