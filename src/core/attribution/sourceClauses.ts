import type { ParagraphText } from '../text/paragraph';
import { tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

const relative = new Set(['who', 'whom', 'whose', 'which']);

/**
 * The attribution with the relative clause of its source, where that was taken for the beginning of the content:
 * "According to a clerk, who asked not to be named, the ferry sank".
 */
export function withSourceClause(paragraph: ParagraphText, triple: AttributionTriple): AttributionTriple {
  const { source, content } = triple;
  if (source.length !== 1 || content.length === 0) return triple;
  const [[from, to], [start, end]] = [source[0], content[0]];
  if (to > start || paragraph.text.slice(to, start).trim() !== ',') return triple;
  const tokens = tokensIn(paragraph, [start, end]);
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  if (!relative.has(tokens[0]?.lower) || comma < 0 || comma + 1 === tokens.length) return triple;
  return {
    ...triple,
    source: [[from, tokens[comma - 1].end]],
    content: [[tokens[comma + 1].start, end], ...content.slice(1)],
  };
}
