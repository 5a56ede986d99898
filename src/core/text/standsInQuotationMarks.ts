import { plain } from './findPassages';
import { findQuotations } from './findQuotations';
import { findTokens } from './findTokens';

/** Whether a place of an article's block is in quotation marks, whatever they quote. */
export function standsInQuotationMarks(block: string, offset: number): boolean {
  const text = plain(block);
  return findQuotations(text, findTokens(text)).some(
    ({ span: [from, to] }) => from <= offset && offset <= to,
  );
}
