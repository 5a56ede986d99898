import type { ParagraphText } from '../text/paragraph';
import { tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

const asked = new Set(['asked', 'questioned', 'quizzed', 'pressed', 'queried']);

/** Whether nobody is said to ask what is asked: the question only leads to its answer ("Asked why, she said …"). */
export function isQuestionOfNobody(paragraph: ParagraphText, { source, cue }: AttributionTriple): boolean {
  if (source.length > 0 || cue.length === 0) return false;
  const [first] = tokensIn(paragraph, cue[0]);
  return asked.has(first.lower) && first.start === paragraph.sentences[first.sentence].span[0];
}
