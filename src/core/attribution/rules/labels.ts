import type { ParagraphText } from '../../text/paragraph';
import { wordSet } from '../../wordSet';
import { kindByWords } from '../speakers/sourceWords';
import type { AttributionTriple } from '../triple';
import type { Finding } from './finding';
import type { Reading } from './reading';

const LONGEST_LABEL = 4;
const LONGEST_HEADLINE = 24;
const notSpeakers = new Set(
  'q a contributing byline wow transcript source sources fact question answer photo photos video watch note update updated correction related read more editor analysis opinion exclusive breaking listen see also abstract claim rating verdict ruling subject date'.split(
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

/** Whether whoever a colon gives the words of a paragraph to is a heading: "Transcript: …". */
export function isHeading(paragraph: ParagraphText, { source, cue }: AttributionTriple): boolean {
  if (source.length !== 1 || source[0][0] > 0 || cue.some((span) => paragraph.text.slice(...span) !== ':'))
    return false;
  const label = paragraph.text.slice(...source[0]).toLowerCase();
  return notSpeakers.has(label) && !isQuestionLabel(label) && !isAnswerLabel(label);
}

/** Labels before and after a colon: "PARK: Q" and "A: Q" in a transcript, "Q: Ministry" and "Park: Q" in a headline. */
export function labeledContent(reading: Reading): Finding[] {
  const { length } = reading.tokens;
  if (reading.lower(1) === ':' && isAnswerLabel(reading.lower(0)) && reading.isCapitalized(0) && length > 2)
    return [{ source: [0, 1], content: [[2, length]], reason: 'headline-colon', attitude: false }];
  const headline = quotedHeadline(reading);
  if (headline) return [headline];
  const colons = reading.tokens.flatMap((token, i) =>
    token.lower === ':' && token.quotation < 0 ? [i] : [],
  );
  if (colons.length !== 1) return [];
  const [colon] = colons;
  const end = reading.tokens.length;
  if (isLabel(reading, 0, colon) && end - colon > 3) {
    return [{ source: [0, colon], content: [[colon + 1, end]], reason: 'headline-colon', attitude: false }];
  }
  if (isHeadline(reading) && colon > 3 && isLabel(reading, colon + 1, end)) {
    return [{ source: [colon + 1, end], content: [[0, colon]], reason: 'headline-colon', attitude: false }];
  }
  return [];
}

function isHeadline(reading: Reading): boolean {
  const { length } = reading.tokens;
  return length <= LONGEST_HEADLINE && !/^[.!?]$/.test(reading.lower(length - 1));
}

/** What a headline says of whoever it quotes. */
const headlineVerbs = wordSet(
  'accuses admits appeals asks attacks backs begs blames blasts breaks brands calls claims confesses defends demands denies fears fumes hails hits ' +
    'hopes insists issues lashes laments launches makes mourns opens pays pleads praises promises rages recalls reacts rejects remembers responds ' +
    'on reveals rips rows says shares slams speaks talks tells urges vents vows warns welcomes',
);

/** A headline that opens with a quotation: “'Q': mayor slams builder”, “'Q' - mayor”. */
function quotedHeadline(reading: Reading): Finding | undefined {
  const quotation = reading.quotations.at(0)?.tokens;
  if (quotation?.[0] !== 0 || !isHeadline(reading)) return undefined;
  const from = quotation[1] + 1;
  if (!/^[:–—-]$/.test(reading.lower(from - 1))) return undefined;
  let to = from;
  while (reading.tokens[to]?.kind === 'word' && !headlineVerbs.has(reading.lower(to))) to++;
  const isWhole = to === reading.tokens.length;
  const words = reading.tokens.slice(from, to).map(({ lower }) => lower);
  const speaks = isWhole ? kindByWords(words, false) === 'role' : headlineVerbs.has(reading.lower(to));
  if (!speaks || words.length === 0 || words.length > LONGEST_LABEL) return undefined;
  return { source: [from, to], content: [quotation], reason: 'headline-colon', attitude: false };
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
