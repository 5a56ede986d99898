import { classAt, SPACE } from './characters';

/** A line that is not blank. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly detached: boolean;
}

export const LINE_BREAK = /\r\n|[\n\r\f\u0085\u2028\u2029]/;

/** The lines of a text but for the blank ones. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let detached = true;
  const breaks = new RegExp(LINE_BREAK, 'g');
  for (let at = 0; at <= text.length;) {
    const isBroken = breaks.test(text);
    const next = breaks.lastIndex;
    const stop = isBroken ? next - (text.startsWith('\r\n', next - 2) ? 2 : 1) : text.length;
    let start = at;
    let end = stop;
    while (start < end && classAt(text, start) & SPACE) start++;
    while (end > start && classAt(text, end - 1) & SPACE) end--;
    if (start < end) lines.push({ start, end, indent: start - at, detached });
    detached = start === end;
    if (!isBroken) break;
    at = next;
  }
  return lines;
}
