import type { Span } from '../span';
import { classAt, LATIN_UPPER, LOWER, SPACE } from './characters';
import { brokenLines, columnOf, NARROWEST_WRAP, WIDEST_WRAP } from './column';
import { findLines, type Line } from './lines';

/** A stretch of the file that reads as one paragraph: a line, or the lines that a hard wrap made of it. */
export interface Passage {
  readonly span: Span;
  /** Same length as the span; line breaks and characters that would mislead are a space each. */
  readonly text: string;
}

/** Longer paragraphs are read in pieces, so that none takes long or fills the memory. */
const LONGEST_PASSAGE = 20_000;
/** Fewer lines than this don't show a column. */
const FEWEST_WRAPPED_LINES = 4;

const terminal = /[.!?…:]["'”’»)\]]{0,3}$/;
const listItem = new RegExp(
  `^(?:[-*•▪●‣–—] ?|\\(?\\d{1,3}[.)] |[${LATIN_UPPER}][${LATIN_UPPER} .'’-]{1,40}: )`,
);

/** The passages of a text in order; together they hold all that is not white space. */
export function findPassages(text: string): Passage[] {
  const groups = groupLines(findLines(text));
  const broken = groups.flatMap((lines) => brokenLines(text, lines));
  return passagesOf(text, groups, columnOf(broken));
}

/** The lines by what may be one paragraph: narrow ones that stand together, which a hard wrap may have made; any other alone. */
export function groupLines(lines: readonly Line[]): (readonly Line[])[] {
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    if (!line.detached && isNarrow(lines[i - 1]) && isNarrow(line)) groups[groups.length - 1].push(line);
    else groups.push([line]);
  });
  return groups;
}

/** The passages of groups of lines; `column` is the width that the whole article is wrapped to, if it is. */
export function passagesOf(text: string, groups: readonly (readonly Line[])[], column?: number): Passage[] {
  const passages: Passage[] = [];
  for (const lines of groups)
    for (const span of joinWrapped(text, lines, column)) addPieces(text, span, passages);
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

const lengthOf = ({ start, end }: Line) => end - start;

function isNarrow(line: Line): boolean {
  return lengthOf(line) <= WIDEST_WRAP;
}

/** The spans of the paragraphs that a group of narrow adjacent lines makes up. */
function joinWrapped(text: string, lines: readonly Line[], column: number | undefined): Span[] {
  const widest = lines.reduce((width, line) => Math.max(width, lengthOf(line)), 0);
  const filled = brokenLines(text, lines).map(
    ({ widthWithNext }, i) =>
      widthWithNext > (column ?? widest) &&
      lines[i + 1].indent <= lines[i].indent &&
      !startsItem(text, lines[i + 1]),
  );
  const broken = lines.filter((line, i) => filled[i] && !isTerminated(text, line)).length;
  const isColumn =
    column !== undefined ||
    (lines.length >= FEWEST_WRAPPED_LINES && widest >= NARROWEST_WRAP && broken * 2 >= lines.length - 1);
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
