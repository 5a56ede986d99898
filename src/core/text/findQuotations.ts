import { classAt, SPACE, WORD } from './characters';
import type { OpenToken } from './findTokens';
import type { Quotation } from './paragraph';

type Style = Quotation['style'];
type Role = 'open' | 'close' | 'either';

/** A quotation mark by its shape: the style it begins, and what it does where the words around it don't say. */
interface Shape {
  readonly style: Style;
  /** Marks that close what this shape opened are those of the same family. */
  readonly family: 'double' | 'single' | 'guillemets';
  readonly usual: Role;
}

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['"', { style: 'double', family: 'double', usual: 'either' }],
  ['＂', { style: 'double', family: 'double', usual: 'either' }],
  ["''", { style: 'double', family: 'double', usual: 'either' }],
  ['“', { style: 'double', family: 'double', usual: 'open' }],
  ['‟', { style: 'double', family: 'double', usual: 'open' }],
  ['``', { style: 'double', family: 'double', usual: 'open' }],
  ['”', { style: 'double', family: 'double', usual: 'close' }],
  ['„', { style: 'low', family: 'double', usual: 'open' }],
  ['«', { style: 'guillemets', family: 'guillemets', usual: 'open' }],
  ['‹', { style: 'guillemets', family: 'guillemets', usual: 'open' }],
  ['»', { style: 'guillemets', family: 'guillemets', usual: 'close' }],
  ['›', { style: 'guillemets', family: 'guillemets', usual: 'close' }],
  ["'", { style: 'single', family: 'single', usual: 'either' }],
  ['`', { style: 'single', family: 'single', usual: 'open' }],
  ['‘', { style: 'single', family: 'single', usual: 'open' }],
  ['‚', { style: 'low', family: 'single', usual: 'open' }],
  ['’', { style: 'single', family: 'single', usual: 'close' }],
]);

interface Mark {
  readonly token: number;
  readonly shape: Shape;
  readonly role: Role;
}

/** In the pairing of single marks: no opening mark of a quotation, or one whose quotation nothing closes. */
const UNPAIRED = -1;
const UNCLOSED = -2;

/** An unclosed quotation of fewer words than this is a stray mark. */
const FEWEST_UNCLOSED_WORDS = 4;

/**
 * The outermost quotations of a paragraph, found by one scan from left to right that remembers the opening mark.
 * Writes into each token which quotation holds it.
 */
export function findQuotations(text: string, tokens: readonly OpenToken[]): Quotation[] {
  const found: Quotation[] = [];
  const add = (from: number, to: number, style: Style, closed: boolean) => {
    const span = [tokens[from].start, tokens[to].end] as const;
    const inner = [tokens[from].end, closed ? tokens[to].start : tokens[to].end] as const;
    for (let i = from; i <= to; i++) tokens[i].quotation = found.length;
    found.push({ span, inner, style, closed, tokens: [from, to + 1] });
  };
  const addUnclosed = (open: Mark, to: number) => {
    if (isSpeechLike(tokens, open.token, to)) add(open.token, to, open.shape.style, false);
  };

  const marks = findMarks(text, tokens);
  const singles = pairSingles(text, tokens, marks);
  let open: Mark | undefined;
  let nested = 0;
  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k];
    if (!open) {
      if (mark.shape.family === 'single') {
        const closer = singles[k];
        if (closer > k) {
          add(mark.token, marks[closer].token, mark.shape.style, true);
          k = closer;
        } else if (closer === UNCLOSED) {
          addUnclosed(mark, tokens.length - 1);
        }
      } else if (mark.role === 'open' || mark.role === 'either') {
        open = mark;
        nested = 0;
      }
    } else if (mark.shape.family === open.shape.family) {
      if (mark.role !== 'open') {
        if (nested > 0) {
          nested--;
        } else {
          if (mark.token > open.token + 1) add(open.token, mark.token, open.shape.style, true);
          open = undefined;
        }
      } else if (nested === 0 && closesTwice(marks, k)) {
        nested++;
      } else {
        addUnclosed(open, mark.token - 1);
        open = mark;
        nested = 0;
      }
    }
  }
  if (open) addUnclosed(open, tokens.length - 1);
  return found;
}

function findMarks(text: string, tokens: readonly OpenToken[]): Mark[] {
  const marks: Mark[] = [];
  tokens.forEach((token, i) => {
    const shape = token.kind === 'mark' ? shapes.get(token.text) : undefined;
    if (!shape) return;
    const role = roleOf(shape, opensHere(text, token.start), closesHere(text, token.end));
    marks.push({ token: i, shape, role });
  });
  return marks;
}

/** What a mark does, by the room before and after it, and by its shape where these don't say. */
function roleOf(shape: Shape, roomBefore: boolean, roomAfter: boolean): Role {
  if (roomBefore === roomAfter) return shape.usual;
  return roomBefore ? 'open' : 'close';
}

/** Whether what stands before a mark leaves room for it to open: a space, a bracket, a dash, another opening mark. */
function opensHere(text: string, start: number): boolean {
  let at = start - 1;
  while (start - at < 4 && isQuotationMark(text, at)) at--;
  return (classAt(text, at) & SPACE) !== 0 || '([{—–-/|>'.includes(text[at]);
}

/** Whether what follows a mark leaves room for it to close: a space, punctuation, another closing mark. */
function closesHere(text: string, end: number): boolean {
  let at = end;
  while (at - end < 3 && isQuotationMark(text, at)) at++;
  return !(classAt(text, at) & WORD) && !'([{$€£#@…¿¡<'.includes(text[at] ?? ' ');
}

function isQuotationMark(text: string, at: number): boolean {
  return shapes.has(text[at]);
}

/** Whether the next two marks of the family close: then the one at `k`, inside a quotation, opens a nested one. */
function closesTwice(marks: readonly Mark[], k: number): boolean {
  const { family } = marks[k].shape;
  let closing = 0;
  for (let next = k + 1; next < marks.length && closing < 2; next++) {
    if (marks[next].shape.family !== family) continue;
    if (marks[next].role === 'open') return false;
    closing++;
  }
  return closing === 2;
}

/**
 * For each single mark the index of the mark that closes it. Most single marks are apostrophes, so an opening mark
 * counts only with its closing one before the next opening mark, and "s'" closes only where nothing else does.
 */
function pairSingles(text: string, tokens: readonly OpenToken[], marks: readonly Mark[]): Int32Array {
  const closers = new Int32Array(marks.length).fill(UNPAIRED);
  let sure = UNPAIRED;
  let possible = UNPAIRED;
  let doubles = 0;
  let doublesAtSure = 0;
  let doublesAtPossible = 0;
  for (let k = marks.length - 1; k >= 0; k--) {
    const { shape, role, token } = marks[k];
    if (shape.family !== 'single') {
      doubles++;
    } else if (role === 'close') {
      if (isPossessive(text, tokens[token])) {
        possible = k;
        doublesAtPossible = doubles;
      } else {
        sure = k;
        doublesAtSure = doubles;
      }
    } else if (role === 'open' && shape.usual !== 'close') {
      if (sure > k && (doubles - doublesAtSure) % 2 === 0) closers[k] = sure;
      else if (possible > k && (doubles - doublesAtPossible) % 2 === 0) closers[k] = possible;
      else if (token === 0) closers[k] = UNCLOSED;
      sure = possible = UNPAIRED;
    }
  }
  return closers;
}

/** Whether a single mark may be the apostrophe of a plural: after s, before another word. */
function isPossessive(text: string, { start, end }: OpenToken): boolean {
  return (text.charCodeAt(start - 1) | 0x20) === 0x73 && (classAt(text, end + 1) & WORD) !== 0;
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
