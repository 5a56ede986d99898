import type { CueClass } from '../analysis';
import type { Span } from '../span';
import type { ParagraphText } from '../text/paragraph';
import { cueClassOf } from './cueLexicon';
import { verbCueAt } from './rules/findCues';
import { nounPhraseBefore } from './rules/nounPhraseBefore';
import { Reading } from './rules/reading';
import { sharedSource } from './rules/sharedSource';
import { readSource, type WordedSource } from './speakers/wordedSource';

/** Who brings on the quotation of the next paragraph, and by which verb; offsets are relative to the paragraph. */
export interface Introduction {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly cueClass: CueClass;
  readonly worded: WordedSource;
}

/** The source and the cue that a paragraph ends with before a colon ("In a letter to the council, she wrote:"). */
export function readIntroduction(paragraph: ParagraphText): Introduction | undefined {
  const { tokens } = paragraph;
  const colon = tokens.length - 1;
  if (tokens[colon]?.lower !== ':' || tokens[colon].quotation >= 0) return undefined;
  const reading = new Reading(paragraph);
  const sentence = reading.sentenceAt(colon);
  for (let at = colon - 1; at >= sentence[0]; at--) {
    const verb = verbCueAt(reading, at);
    if (!verb || verb.passive || verb.infinitive || tokens[at].quotation >= 0) continue;
    const subject = verb.participle
      ? sharedSource(reading, verb, sentence, [])
      : nounPhraseBefore(reading, verb.from, sentence[0]);
    if (!subject) continue;
    const source = [reading.span(subject)];
    return {
      source,
      cue: [reading.span([verb.at, verb.end])],
      cueClass: cueClassOf([tokens[at].lower]),
      worded: readSource(paragraph, source),
    };
  }
  return undefined;
}
