import { findQuotations } from './findQuotations';
import { findSentences } from './findSentences';
import { findTokens } from './findTokens';
import type { ParagraphText } from './paragraph';

/** Tokens, sentences and quotations of one paragraph's text (line breaks already turned into spaces). */
export function readParagraph(text: string): ParagraphText {
  const tokens = findTokens(text);
  const quotations = findQuotations(text, tokens);
  const sentences = findSentences(text, tokens, quotations);
  return { text, tokens, sentences, quotations };
}
