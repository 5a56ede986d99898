import { Lexer } from 'yaml';
import type { Span } from '../../span';

/** With these the lexer marks where a document, a flow collection's end or a scalar begins; they are not of the text. */
const MARKERS = new Set(['\u0002', '\u0018', '\u001f']);

/** Levels of brackets, columns of indentation, and indicators on one line outside brackets: a handful would do. */
const DEEPEST = 64;

/**
 * Where a YAML text nests deeper than any sidecar does. It must be asked before the text is parsed: on thousands of
 * levels the parser runs out of memory or stack.
 */
export function tooDeep(text: string): Span | undefined {
  let offset = 0;
  let brackets = 0;
  let indicators = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    const kind = token[0];
    if (kind === '[' || kind === '{') brackets++;
    else if (kind === ']' || kind === '}') brackets--;
    else if (!brackets && (token === '-' || token === '?' || token === ':')) indicators++;
    const indentation = lineStart && kind === ' ' ? token.length : 0;
    if (Math.max(brackets, indicators, indentation) > DEEPEST) return [offset, offset + token.length];
    lineStart = kind === '\n' || kind === '\r';
    if (lineStart) indicators = 0;
    if (!MARKERS.has(token)) offset += token.length;
  }
  return undefined;
}
