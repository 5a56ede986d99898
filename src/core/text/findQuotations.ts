import type { OpenToken } from './findTokens';
import { pairSingles, UNCLOSED } from './pairSingles';
import type { Quotation } from './paragraph';
import { findMarks, type Mark } from './quotationMarks';
import { speechTagEnd } from './speechTag';

/** An unclosed quotation of fewer words than this is a stray mark. */
const FEWEST_UNCLOSED_WORDS = 4;

/**
 * The outermost quotations of a paragraph, found by one scan from left to right that remembers the opening mark.
 * Writes into each token which quotation holds it.
 */
export function findQuotations(text: string, tokens: readonly OpenToken[]): Quotation[] {
  const found: Quotation[] = [];
  const add = (open: Mark, to: number, closed: boolean) => {
    const from = open.token;
    const span = [tokens[from].start, tokens[to].end] as const;
    const inner = [tokens[from].end, closed ? tokens[to].start : tokens[to].end] as const;
    for (let i = from; i <= to; i++) tokens[i].quotation = found.length;
    found.push({ span, inner, style: open.shape.style, closed, tokens: [from, to + 1] });
  };
  const addUnclosed = (open: Mark, to: number) => {
    if (isSpeechLike(tokens, open.token, to)) add(open, speechEnd(tokens, open.token, to), false);
  };

  const marks = findMarks(text, tokens);
  const singles = pairSingles(text, tokens, marks);
  let open: Mark | undefined;
  let nested = 0;
  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k];
    if (!open) {
      if (mark.shape.family !== 'single') {
        if (mark.role !== 'close') open = mark;
      } else if (singles[k] === UNCLOSED) {
        open = mark;
      } else if (singles[k] > k) {
        add(mark, marks[singles[k]].token, true);
        k = singles[k];
      }
      nested = 0;
    } else if (mark.shape.family === open.shape.family && open.shape.family !== 'single') {
      const meaning = mark.role === 'open' ? meaningInside(tokens, marks, k, open, nested) : 'closes';
      if (meaning === 'closes' && nested > 0) {
        nested--;
      } else if (meaning === 'closes') {
        if (mark.token > open.token + 1) add(open, mark.token, true);
        open = undefined;
      } else if (meaning === 'nests') {
        nested++;
      } else if (meaning === 'begins') {
        addUnclosed(open, mark.token - 1);
        open = mark;
        nested = 0;
      }
    }
  }
  if (open) addUnclosed(open, tokens.length - 1);
  return found;
}

/**
 * What a mark that by its place opens does within an open quotation: it nests one in it; it nests one whose closing
 * mark also closes the outer; it closes, misplaced behind the space; or it begins the next, the closing mark missing.
 */
function meaningInside(
  tokens: readonly OpenToken[],
  marks: readonly Mark[],
  k: number,
  open: Mark,
  nested: number,
): 'nests' | 'shares' | 'closes' | 'begins' {
  const closing = closingMarksAfter(marks, k);
  if (closing > 1 && nested === 0) return 'nests';
  const { token, shape } = marks[k];
  // A quotation that goes on in the next paragraph has no closing mark of its own in this one.
  if (closing > 0 && open.token === 0 && shape !== open.shape) return 'nests';
  const before = tokens[token - 1].text;
  if (closing > 0 && !/[.!?…]$/.test(before) && isSpeechLike(tokens, open.token, token)) return 'shares';
  const after = tokens[token + 1];
  if (closing === 0 && /^[.,!?]$/.test(before) && after.kind === 'word' && after.text === after.lower)
    return 'closes';
  return 'begins';
}

/** How many marks of its family, two at most, close after the one at `k` before another opens. */
function closingMarksAfter(marks: readonly Mark[], k: number): number {
  const { family } = marks[k].shape;
  let closing = 0;
  for (let next = k + 1; next < marks.length && closing < 2; next++) {
    if (marks[next].shape.family !== family) continue;
    if (marks[next].role === 'open') break;
    closing++;
  }
  return closing;
}

const beforeSpeech = new Set([
  ',',
  ':',
  '.',
  '!',
  '?',
  '…',
  '...',
  '—',
  '–',
  '--',
  '-',
  'that',
  ')',
  '”',
  '"',
]);

/** Whether an unclosed quotation reads as speech whose closing mark is missing, not as a stray mark or an inch sign. */
function isSpeechLike(tokens: readonly OpenToken[], from: number, to: number): boolean {
  if (from > 0 && !beforeSpeech.has(tokens[from - 1].lower)) return false;
  let words = 0;
  for (let i = from + 1; i <= to && words < FEWEST_UNCLOSED_WORDS; i++) {
    if (tokens[i].kind !== 'mark') words++;
  }
  return words === FEWEST_UNCLOSED_WORDS;
}

/** Where an unclosed quotation ends: before ", he said." or at the last token. */
function speechEnd(tokens: readonly OpenToken[], from: number, to: number): number {
  for (let i = from + FEWEST_UNCLOSED_WORDS; i < to; i++) {
    if (tokens[i].text !== ',') continue;
    const tagEnd = speechTagEnd(tokens, i + 1);
    if (tagEnd > 0 && tagEnd <= to + 1 && /^[.,]?$/.test(tokens[tagEnd]?.text ?? '')) return i;
  }
  return to;
}
