import type { SourceKind } from '../../analysis';
import type { Span } from '../../span';
import type { ParagraphText, Token } from '../../text/paragraph';
import { tokensIn } from '../tokensIn';
import { headLength, isAdverb, isDeterminer, kindByWords } from './sourceWords';

/** What the words of a source tell before anybody of the article is known; offsets are relative to the paragraph. */
export interface WordedSource {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Keys of the tokens. */
  readonly words: readonly string[];
  /** What it is if it names nobody known. */
  readonly kind: SourceKind;
  /** As the text words it, without what follows its first comma. */
  readonly name: string;
}

/** Reads the words of a source: those of its first span. */
export function readSource(paragraph: ParagraphText, [span]: readonly Span[]): WordedSource {
  const tokens = tokensIn(paragraph, span);
  const words = tokens.map(({ lower }) => lower);
  const comma = words.indexOf(',');
  const last = tokens[(comma > 0 ? comma : tokens.length) - 1];
  return {
    span,
    tokens,
    words,
    kind: kindByWords(words, endsInName(tokens.slice(0, headLength(words)))),
    name: paragraph.text.slice(tokens[0].start, last.end),
  };
}

/** Whether the last word of a noun phrase is a name's: "the Wexley Council", not "the Wexley pilots". */
function endsInName(phrase: readonly Token[]): boolean {
  const last = phrase
    .filter(({ kind, lower }) => kind === 'word' && lower !== "'s" && !isAdverb(lower))
    .at(-1);
  return last !== undefined && isCapitalized(last);
}

/** Whether a token is written as a name is. */
export function isCapitalized({ text, lower, kind }: Token): boolean {
  return kind === 'word' && text[0] !== text[0].toLowerCase() && !isDeterminer(lower);
}
