import type { Span } from '../span';
import { classAt, LATIN_UPPER, LOWER, SPACE } from './characters';

/** A stretch of the file that reads as one paragraph: a line, or the lines that a hard wrap made of it. */
export interface Passage {
  readonly span: Span;
  /** Same length as the span; line breaks and characters that would mislead are a space each. */
  readonly text: string;
}

/** A line that is not blank. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly detached: boolean;
}

/** Longer paragraphs are read in pieces, so that none takes long or fills the memory. */
const LONGEST_PASSAGE = 20_000;
/** Columns between which a hard wrap is looked for. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 100;
/** Fewer lines than this don't show a column. */
const FEWEST_WRAPPED_LINES = 4;

export const LINE_BREAK = /\r\n|[\n\r\f\u0085\u2028\u2029]/;

const terminal = /[.!?…:]["'”’»)\]]{0,3}$/;
const listItem = new RegExp(
  `^(?:[-*•▪●‣–—] ?|\\(?\\d{1,3}[.)] |[${LATIN_UPPER}][${LATIN_UPPER} .'’-]{1,40}: )`,
);

/** The passages of a text in order; together they hold all that is not white space. */
export function findPassages(text: string): Passage[] {
  const lines = findLines(text);
  const passages: Passage[] = [];
  for (let i = 0; i < lines.length;) {
    let wrapped = i + 1;
    while (
      wrapped < lines.length &&
      !lines[wrapped].detached &&
      isNarrow(lines[wrapped - 1]) &&
      isNarrow(lines[wrapped])
    ) {
      wrapped++;
    }
    const { start, end } = lines[i];
    const spans: Span[] = wrapped > i + 1 ? joinWrapped(text, lines.slice(i, wrapped)) : [[start, end]];
    for (const span of spans) addPieces(text, span, passages);
    i = wrapped;
  }
  return passages;
}

/** Adds a paragraph whole or, when it is too long, cut after sentences. */
function addPieces(text: string, [start, end]: Span, passages: Passage[]): void {
  const add = (span: Span) => passages.push({ span, text: plain(text.slice(...span)) });
  while (end - start > LONGEST_PASSAGE) {
    let stop = cutBefore(text, start + LONGEST_PASSAGE / 2, start + LONGEST_PASSAGE);
    add([start, stop]);
    while (classAt(text, stop) & SPACE) stop++;
    start = stop;
  }
  add([start, end]);
}

/** The last end of a sentence in a stretch of text, else of a word, else of the stretch. */
function cutBefore(text: string, from: number, to: number): number {
  let wordEnd = -1;
  for (let at = to; at > from; at--) {
    if (!(classAt(text, at) & SPACE) || classAt(text, at - 1) & SPACE) continue;
    if (terminal.test(text.slice(at - 4, at))) return at;
    if (wordEnd < 0) wordEnd = at;
  }
  if (wordEnd > 0) return wordEnd;
  return (text.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to;
}

/** Line breaks, tabs, NUL, BOM and the many kinds of Unicode spaces as plain spaces: no offset moves. */
export function plain(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u00a0\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]/g,
    ' ',
  );
}

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

const lengthOf = ({ start, end }: Line) => end - start;

function isNarrow(line: Line): boolean {
  return lengthOf(line) <= WIDEST_WRAP;
}

/** The spans of the paragraphs that a group of narrow adjacent lines makes up. */
function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  const width = lines.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
  const filled = lines.map((line, i) => i + 1 < lines.length && isFilled(text, line, lines[i + 1], width));
  const broken = lines.filter((line, i) => filled[i] && !isTerminated(text, line)).length;
  const isColumn =
    lines.length >= FEWEST_WRAPPED_LINES && width >= NARROWEST_WRAP && broken * 2 >= lines.length - 1;
  const spans: Span[] = [];
  let start = lines[0].start;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const joined = start < line.start;
    if (next && (goesOn(text, line, next) || (filled[i] && (isColumn || joined)))) return;
    spans.push([start, line.end]);
    start = next?.start;
  });
  return spans;
}

/** Whether a line was broken only because the first word of the next had no room in the column. */
function isFilled(text: string, line: Line, next: Line, width: number): boolean {
  if (next.indent > line.indent || startsItem(text, next)) return false;
  let wordEnd = next.start;
  while (wordEnd < next.end && !(classAt(text, wordEnd) & SPACE)) wordEnd++;
  return lengthOf(line) + 1 + (wordEnd - next.start) > width;
}

/** Whether a line ends within a sentence that the next goes on with in lower case. */
function goesOn(text: string, line: Line, next: Line): boolean {
  const first = '"“‘\''.includes(text[next.start]) ? next.start + 1 : next.start;
  return (
    (classAt(text, first) & LOWER) !== 0 &&
    lengthOf(line) >= NARROWEST_WRAP / 2 &&
    !isTerminated(text, line) &&
    !startsItem(text, next)
  );
}

function isTerminated(text: string, { start, end }: Line): boolean {
  return terminal.test(text.slice(Math.max(start, end - 4), end));
}

function startsItem(text: string, { start, end }: Line): boolean {
  return listItem.test(text.slice(start, Math.min(end, start + 50)));
}
