import type { ParagraphText } from '../text/paragraph';
import { attaches, isAdverb } from './speakers/sourceWords';
import { tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

/** A headline's tag names its source in no more words. */
const LONGEST_SOURCE = 6;

/** The attribution with the source of a headline's tag, where none was found: "Ferry to sail again, says minister". */
export function withTagSource(paragraph: ParagraphText, triple: AttributionTriple): AttributionTriple {
  const { source, cue, content } = triple;
  if (source.length > 0 || cue.length !== 1 || content.length === 0) return triple;
  const [[, cueEnd]] = cue;
  if (content[content.length - 1][1] > cueEnd) return triple;
  const after = tokensIn(paragraph, [cueEnd, paragraph.text.length]);
  const isSource =
    after.length > 0 &&
    after.length <= LONGEST_SOURCE &&
    after.every(({ kind }) => kind === 'word') &&
    !attaches(after[0].lower) &&
    !isAdverb(after[0].lower);
  return isSource ? { ...triple, source: [[after[0].start, after[after.length - 1].end]] } : triple;
}
