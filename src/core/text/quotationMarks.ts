import { classAt, SPACE, WORD } from './characters';
import type { OpenToken } from './findTokens';
import type { Quotation } from './paragraph';

type Role = 'open' | 'close' | 'either';

/** A quotation mark by its shape: the style it begins, and what it does where the words around it don't say. */
export interface Shape {
  readonly style: Quotation['style'];
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

export interface Mark {
  readonly token: number;
  readonly shape: Shape;
  readonly role: Role;
}

/** The marks among a paragraph's tokens that may open or close a quotation. */
export function findMarks(text: string, tokens: readonly OpenToken[]): Mark[] {
  const marks: Mark[] = [];
  tokens.forEach((token, i) => {
    const shape = token.kind === 'mark' ? shapes.get(token.text) : undefined;
    if (!shape) return;
    const role = roleOf(shape, opensHere(text, token.start), closesHere(text, token.end));
    const isLast = i > 0 && i === tokens.length - 1;
    marks.push({ token: i, shape, role: isLast ? 'close' : role });
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
