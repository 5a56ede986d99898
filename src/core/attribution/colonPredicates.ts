import { nounPhraseBefore } from './rules/nounPhraseBefore';
import type { Reading } from './rules/reading';
import { firstTokenFrom } from './tokensIn';
import type { AttributionTriple } from './triple';
import { copulas } from './verbForms';

/**
 * The attribution with the subject of its sentence as the source, where what is said of the subject before the colon
 * was taken for it: "The harbor master was |blunt|: “No.”".
 */
export function withSubject(reading: Reading, triple: AttributionTriple): AttributionTriple {
  const { paragraph } = reading;
  const { source, cue } = triple;
  if (source.length !== 1 || cue.length !== 1 || paragraph.text.slice(...cue[0]) !== ':') return triple;
  const { tokens } = paragraph;
  const at = firstTokenFrom(tokens, source[0][0]);
  const be = [at - 1, at - 2].find((i) => copulas.has(tokens[i]?.lower ?? ''));
  if (be === undefined || tokens[be].sentence !== tokens[at].sentence) return triple;
  const subject = nounPhraseBefore(reading, be, reading.sentenceAt(be)[0]);
  if (!subject) return triple;
  return { ...triple, source: [reading.span(subject)], cue: [[tokens[be].start, cue[0][1]]] };
}
