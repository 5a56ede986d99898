import type { ParagraphText } from '../text/paragraph';
import { cueClassOf } from './cueLexicon';
import { tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

const be = new Set("is are was were been being be 's 're".split(' '));

/**
 * The attribution with the subject of a passive charge as a part of what is said: whoever "has been accused of fraud"
 * is not its source.
 */
export function withoutAccused(paragraph: ParagraphText, triple: AttributionTriple): AttributionTriple {
  const { source, cue, content } = triple;
  if (source.length !== 1 || cue.length !== 1 || source[0][1] > cue[0][0]) return triple;
  const words = tokensIn(paragraph, cue[0]).map(({ lower }) => lower);
  const verb = words.findIndex((word) => cueClassOf([word]) === 'accusing');
  const isPassive =
    verb > 0 && !words[verb].endsWith('ing') && words.slice(0, verb).some((word) => be.has(word));
  if (!isPassive) return triple;
  return { ...triple, source: [], content: [source[0], ...content], reason: 'passive' };
}
