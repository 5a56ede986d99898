import type { Span } from '../../span';
import { foldWords, type FoldedText } from './FoldedText';

/** Characters of context on either side that an anchor keeps at least, where the text has them. */
const CONTEXT = 32;

/** The context goes on to the end of a word, but not further than this many characters. */
const LONGEST_CONTEXT = 48;

/** So many characters of context, still together, show that something has come between them and the words. */
const PIECE = 12;

/** How far from the words they are looked for. */
const FARTHEST_PIECE = 256;

/** What it weighs, in characters, that a line begins or ends where it did. */
const LINE_EDGE = 5;

/** The words before and after a span, by which it is told from others with the same words. */
export function contextOf(text: string, [start, end]: Span): { prefix: string; suffix: string } {
  let from = Math.max(0, start - CONTEXT);
  while (from > 0 && start - from < LONGEST_CONTEXT && !/\s/.test(text[from - 1])) from--;
  let to = Math.min(text.length, end + CONTEXT);
  while (to < text.length && to - end < LONGEST_CONTEXT && !/\s/.test(text[to])) to++;
  if (splitsPair(text, from)) from--;
  if (splitsPair(text, to)) to++;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** Whether an offset lies between the two halves of a code point. */
export function splitsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
}

/** How far the surroundings of a place are those that an anchor remembers. */
export interface Likeness {
  /** Whether the context is the same on both sides, up to its end or to where its own line begins or ends. */
  readonly intact: boolean;
  /** Characters that agree, read outward from the words on both sides up to the first difference. */
  readonly agreement: number;
  /** As much of it as stands on the line of the words, before and after them: by that a copy of the line is known. */
  readonly onLine: readonly [before: number, after: number];
}

/** One side of the remembered context. */
interface Side {
  readonly words: string;
  /** Whether it is as long as anchors keep; a shorter one reaches to where the text itself begins or ends. */
  readonly full: boolean;
  /** Of `words`, how many stand on the line of the annotated words; undefined when the line goes on beyond them. */
  readonly inLine?: number;
}

/** What an anchor remembers of the context of its words, to be compared with other places. */
export class RememberedContext {
  private readonly before: Side;
  private readonly after: Side;

  constructor(prefix: string, suffix: string) {
    const lineStart = Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r')) + 1;
    const lineEnd = suffix.search(/[\r\n]|$/);
    this.before = side(prefix, prefix.slice(lineStart).trimStart());
    this.after = side(suffix, suffix.slice(0, lineEnd).trimEnd());
  }

  /** Compares with the surroundings of a span of a folded text. */
  likeness(folded: FoldedText, [start, end]: Span): Likeness {
    const [left, right] = this.compareSides(folded, [start, end]);
    return {
      intact: left.intact && right.intact,
      agreement: left.agreement + right.agreement,
      onLine: [left.onLine, right.onLine],
    };
  }

  /**
   * Whether the words begin or end their line as they did, and a piece of the context stands on the other side of
   * them on that line, with something else between.
   */
  standsBesideEdit(folded: FoldedText, [start, end]: Span): boolean {
    const { before, after } = this;
    const [left, right] = this.compareSides(folded, [start, end]);
    let from = start;
    while (start - from < FARTHEST_PIECE && !folded.breaksLine(from - 1)) from--;
    let to = end;
    while (to - end < FARTHEST_PIECE && !folded.breaksLine(to)) to++;
    return (
      (left.atEdge && hasPieceOf(after.words.slice(0, after.inLine), folded.text.slice(end, to))) ||
      (right.atEdge &&
        hasPieceOf(
          before.words.slice(before.words.length - (before.inLine ?? before.words.length)),
          folded.text.slice(from, start),
        ))
    );
  }

  private compareSides(folded: FoldedText, [start, end]: Span): readonly [Comparison, Comparison] {
    const { before, after } = this;
    const earlier = before.words.length - 1;
    const left = compare(
      before,
      (i) => folded.text[start - 1 - i] === before.words[earlier - i],
      (i) => folded.breaksLine(start - 1 - i),
    );
    const right = compare(
      after,
      (i) => folded.text[end + i] === after.words[i],
      (i) => folded.breaksLine(end + i),
    );
    return [left, right];
  }
}

function hasPieceOf(context: string, text: string): boolean {
  for (let i = 0; i + PIECE <= context.length; i++) {
    if (text.includes(context.slice(i, i + PIECE))) return true;
  }
  return false;
}

function side(context: string, onLine: string): Side {
  const full = context.length >= CONTEXT;
  const endsInside = onLine !== context || !full;
  return { words: foldWords(context), full, ...(endsInside && { inLine: foldWords(onLine).length }) };
}

/** What one side of a place has of the remembered context. */
interface Comparison {
  /** All that stood on the line, and the line's end. */
  readonly atEdge: boolean;
  readonly intact: boolean;
  readonly agreement: number;
  readonly onLine: number;
}

function compare(
  { words, full, inLine }: Side,
  agrees: (index: number) => boolean,
  breaksLine: (index: number) => boolean,
): Comparison {
  let agreement = 0;
  while (agreement < words.length && agrees(agreement)) agreement++;
  const sameLine = inLine !== undefined && agreement >= inLine && breaksLine(inLine);
  return {
    atEdge: sameLine,
    intact: sameLine || (full && agreement === words.length),
    agreement: sameLine ? Math.max(agreement, inLine + LINE_EDGE) : agreement,
    onLine: Math.min(agreement, inLine ?? agreement) + (sameLine ? LINE_EDGE : 0),
  };
}
