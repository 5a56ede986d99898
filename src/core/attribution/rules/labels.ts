import type { Finding } from './finding';
import type { Reading } from './reading';

const LONGEST_LABEL = 4;
const LONGEST_HEADLINE = 24;
const notSpeakers = new Set(
  'q a contributing byline wow transcript source sources fact question answer photo photos video watch note update updated correction related read more editor analysis opinion exclusive breaking listen see also abstract'.split(
    ' ',
  ),
);

const questionLabels = new Set(['q', 'question']);
const answerLabels = new Set(['a', 'answer']);

/** Whether a word before a colon stands for whoever asks in an interview. */
export function isQuestionLabel(word: string): boolean {
  return questionLabels.has(word);
}

/** Whether a word before a colon stands for whoever answers in an interview: who that is, the article tells elsewhere. */
export function isAnswerLabel(word: string): boolean {
  return answerLabels.has(word);
}

/** Labels before and after a colon: "PARK: Q" and "A: Q" in a transcript, "Q: Ministry" and "Park: Q" in a headline. */
export function labeledContent(reading: Reading): Finding[] {
  const { length } = reading.tokens;
  if (reading.lower(1) === ':' && isAnswerLabel(reading.lower(0)) && reading.isCapitalized(0) && length > 2)
    return [{ source: [0, 1], content: [[2, length]], reason: 'headline-colon', attitude: false }];
  const colons = reading.tokens.flatMap((token, i) =>
    token.lower === ':' && token.quotation < 0 ? [i] : [],
  );
  if (colons.length !== 1) return [];
  const [colon] = colons;
  const end = reading.tokens.length;
  if (isLabel(reading, 0, colon) && end - colon > 3) {
    return [{ source: [0, colon], content: [[colon + 1, end]], reason: 'headline-colon', attitude: false }];
  }
  const headline = end <= LONGEST_HEADLINE && !/^[.!?]$/.test(reading.lower(end - 1));
  if (headline && colon > 3 && isLabel(reading, colon + 1, end)) {
    return [{ source: [colon + 1, end], content: [[0, colon]], reason: 'headline-colon', attitude: false }];
  }
  return [];
}

/** A few capitalized words that can be a speaker's name or office. */
function isLabel(reading: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_LABEL || reading.is(from, 'preposition')) return false;
  for (let i = from; i < to; i++) {
    const { kind, lower } = reading.tokens[i];
    if (kind !== 'word' || lower.includes('/') || notSpeakers.has(lower)) return false;
    if (!reading.isCapitalized(i) && !reading.is(i, 'possessive', 'preposition')) return false;
  }
  return true;
}
