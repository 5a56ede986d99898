import { Composer, Lexer, Parser, YAMLParseError, type Document, type ParsedNode } from 'yaml';
import type { Span } from './span';

/** How many collections may stand inside one another: officials.yaml needs eight. */
const DEEPEST = 64;

/**
 * Where a YAML text nests deeper than any file of ours does. It must be asked before the text is composed: on thousands
 * of levels that would exhaust the stack.
 */
export function tooDeep(text: string): Span | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme)); // the parser goes on while its tokens are taken
    if (parser.stack.length > DEEPEST) return [parser.offset - lexeme.length, parser.offset];
  }
  return undefined;
}

/** The YAML document of a text with its errors; undefined when it is nested too deep. */
export function parseYaml(text: string): Document.Parsed<ParsedNode> | undefined {
  if (tooDeep(text)) return undefined;
  const composer = new Composer({ logLevel: 'silent', prettyErrors: false, keepSourceTokens: false });
  const [first, second] = composer.compose(new Parser().parse(text), true, text.length);
  if (second) {
    const [start, end] = second.range;
    first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'A second document starts here'));
  }
  return first;
}
