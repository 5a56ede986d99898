import type { AttributionType, CueClass } from '../analysis';
import type { Span } from '../span';
import type { ParagraphText } from '../text/paragraph';
import { cueClassOf, isSeeming } from './cueLexicon';
import { enclosing } from './speakers/chains';
import { readContent } from './speakers/contentType';
import { SaidWords } from './speakers/saidWords';
import { readSource, type WordedSource } from './speakers/wordedSource';
import { tokensIn, firstTokenFrom } from './tokensIn';
import type { AttributionTriple } from './triple';

/** An attribution as far as its paragraph by itself tells; offsets are relative to the paragraph. */
export interface Report extends AttributionTriple {
  readonly type: AttributionType;
  readonly quoted: readonly Span[];
  readonly cueClass: CueClass;
  /** Undefined without a source. */
  readonly worded: WordedSource | undefined;
  readonly said: SaidWords;
  /** Index of the report of the paragraph whose content holds this one. */
  readonly parent: number | undefined;
}

/**
 * What a paragraph's triples (in order of their contents) are: how their contents are worded, of which class their
 * cues are, and which lies inside which.
 */
export function readReports(paragraph: ParagraphText, triples: readonly AttributionTriple[]): Report[] {
  const parents = enclosing(triples);
  return triples.map((triple) => ({
    ...triple,
    ...readContent(paragraph, triple.cue, triple.content),
    cueClass: classOf(paragraph, triple),
    worded: triple.source.length > 0 ? readSource(paragraph, triple.source) : undefined,
    said: new SaidWords(paragraph, triple.content),
    parent: parents.get(triple),
  }));
}

function classOf(paragraph: ParagraphText, { source, cue }: AttributionTriple): CueClass {
  const words = cue.flatMap((span) => tokensIn(paragraph, span)).map(({ lower }) => lower);
  if (source.length > 0 || cue.length === 0) return cueClassOf(words);
  const before = paragraph.tokens[firstTokenFrom(paragraph.tokens, cue[0][0]) - 1];
  return isSeeming(before ? [before.lower, ...words] : words) ? 'evidential' : cueClassOf(words);
}
