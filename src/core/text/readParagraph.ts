import type { ParagraphText } from './paragraph';

/** Tokens, sentences and quotations of one paragraph's text (line breaks already turned into spaces). */
export function readParagraph(text: string): ParagraphText {
  return { text, tokens: [], sentences: [], quotations: [] };
}
