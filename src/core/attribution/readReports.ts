import type { AttributionType, CueClass } from '../analysis';
import type { Span } from '../span';
import type { ParagraphText } from '../text/paragraph';
import { cueClassOf, isSeeming } from './cueLexicon';
import { readContent } from './speakers/contentType';
import { firstTokenFrom, tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

/** An attribution as far as its paragraph by itself tells; offsets are relative to the paragraph. */
export interface Report extends AttributionTriple {
  readonly type: AttributionType;
  readonly quoted: readonly Span[];
  readonly cueClass: CueClass;
}

/** What a paragraph's triples are: how their contents are worded, and of which class their cues are. */
export function readReports(paragraph: ParagraphText, triples: readonly AttributionTriple[]): Report[] {
  return triples.map((triple) => ({
    ...triple,
    ...readContent(paragraph, triple.cue, triple.content),
    cueClass: classOf(paragraph, triple),
  }));
}

function classOf(paragraph: ParagraphText, { source, cue }: AttributionTriple): CueClass {
  const words = cue.flatMap((span) => tokensIn(paragraph, span)).map(({ lower }) => lower);
  if (source.length > 0 || cue.length === 0) return cueClassOf(words);
  const before = paragraph.tokens[firstTokenFrom(paragraph.tokens, cue[0][0]) - 1];
  return isSeeming(before ? [before.lower, ...words] : words) ? 'evidential' : cueClassOf(words);
}
