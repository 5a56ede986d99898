import { Composer, Lexer, Parser, YAMLParseError, type Document, type ParsedNode } from 'yaml';

/** How many collections may stand inside one another: officials.yaml needs eight. */
const DEEPEST = 64;

/**
 * The YAML document of a text with its errors; undefined when it is nested so deep that composing it would exhaust
 * the stack.
 */
export function parseYaml(text: string): Document.Parsed<ParsedNode> | undefined {
  const parser = new Parser();
  const composer = new Composer({ logLevel: 'silent', prettyErrors: false, keepSourceTokens: false });
  const documents: Document.Parsed<ParsedNode>[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > DEEPEST) return undefined;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const [first, second] = documents;
  if (second) {
    const [start, end] = second.range;
    first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'A second document starts here'));
  }
  return first;
}
