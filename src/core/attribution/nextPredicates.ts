import { cueReading } from './cueLexicon';
import type { Reading } from './rules/reading';
import { firstTokenFrom } from './tokensIn';
import type { AttributionTriple } from './triple';

/**
 * The attribution without a further deed of its source, where its cue reports no clause that could go on so:
 * "ordered the ferry to Wexley |and barred its crew|".
 */
export function withoutNextPredicate(reading: Reading, triple: AttributionTriple): AttributionTriple {
  const { source, cue, content } = triple;
  if (source.length !== 1 || cue.length !== 1 || content.length !== 1) return triple;
  const { tokens } = reading;
  const verb = firstTokenFrom(tokens, cue[0][1]) - 1;
  const from = firstTokenFrom(tokens, content[0][0]);
  if (from <= verb || source[0][0] > cue[0][0] || !takesNoun(reading.lower(verb))) return triple;
  for (let at = from; at < tokens.length && tokens[at].start < content[0][1]; at++) {
    if (tokens[at].quotation >= 0 || reading.is(at, 'auxiliary', 'verb', 'subordinator')) return triple;
    if (at > from && reading.lower(at) === 'and' && opensPredicate(reading, at + 1))
      return { ...triple, content: [reading.span([from, reading.lower(at - 1) === ',' ? at - 1 : at])] };
  }
  return triple;
}

/** Whether a word is the past of a verb that reports no clauses: what follows it holds no verb of its own. */
function takesNoun(word: string): boolean {
  const cue = cueReading(word, '');
  return cue?.form === 'past' && !cue.entry.frames.includes('t');
}

/** "and |barred its crew|", not "and |flooded streets|". */
function opensPredicate(reading: Reading, at: number): boolean {
  const verb = reading.is(at, 'adverb') ? at + 1 : at;
  return (
    reading.is(verb, 'verb') &&
    reading.is(verb + 1, 'determiner', 'possessive', 'pronoun', 'name', 'preposition', 'subordinator')
  );
}
