import { classAt, SPACE } from './characters';
import type { Line } from './lines';

/** Columns between which a hard wrap is looked for. */
export const NARROWEST_WRAP = 45;
export const WIDEST_WRAP = 100;
/** Fewer broken lines than this don't show what the whole text is wrapped to. */
const FEWEST_BREAKS = 4;
/** Of the broken lines so many are within the column: somebody may be typing in one. */
const SHARE_WITHIN = 0.9;
/** And of so many the next line's first word would not be. */
const SHARE_FULL = 0.8;

/** A line that another follows without a blank line between, in characters. */
export interface BrokenLine {
  readonly width: number;
  /** With a space and the first word of the next line. */
  readonly widthWithNext: number;
}

/** The lines of a group but for the last. */
export function brokenLines(text: string, lines: readonly Line[]): BrokenLine[] {
  return lines.slice(1).map((next, i) => {
    const width = lines[i].end - lines[i].start;
    let wordEnd = next.start;
    while (wordEnd < next.end && !(classAt(text, wordEnd) & SPACE)) wordEnd++;
    return { width, widthWithNext: width + 1 + (wordEnd - next.start) };
  });
}

/**
 * The width in characters that a whole text is wrapped to: nearly all its broken lines are within it, and would not be
 * with a word more. Undefined for a text that is not wrapped. `lines` are no wider than `WIDEST_WRAP`.
 */
export function columnOf(lines: readonly BrokenLine[]): number | undefined {
  if (lines.length < FEWEST_BREAKS) return undefined;
  const ofWidth = new Uint32Array(WIDEST_WRAP + 1);
  for (const { width } of lines) ofWidth[width]++;
  let column = WIDEST_WRAP;
  for (let within = lines.length; within - ofWidth[column] >= SHARE_WITHIN * lines.length; column--)
    within -= ofWidth[column];
  if (column < NARROWEST_WRAP) return undefined;
  const full = lines.filter(({ widthWithNext }) => widthWithNext > column).length;
  return full >= SHARE_FULL * lines.length ? column : undefined;
}
