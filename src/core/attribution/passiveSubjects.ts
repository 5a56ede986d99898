import type { ParagraphText } from '../text/paragraph';
import { cueReading } from './cueLexicon';
import { tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';
import { formsOfBe } from './verbForms';

const relative = new Set(['who', 'which', 'that', 'whom']);

/** Whoever "was quoted as saying" something is its source in the passive too. */
const quoting = new Set(['quote', 'cite']);

/**
 * The attribution without the subject of a passive as its source: whoever "was asked" or "has been accused" is spoken
 * to or of. What somebody is accused of is said of them, so that they are a part of it.
 */
export function withoutPassiveSubject(
  paragraph: ParagraphText,
  triple: AttributionTriple,
): AttributionTriple {
  const { source, cue, content } = triple;
  if (source.length !== 1 || cue.length !== 1 || source[0][1] > cue[0][0]) return triple;
  const words = tokensIn(paragraph, cue[0]).map(({ lower }) => lower);
  const verb = isShortPassive(words) ? cueReading(words[0], '') : passiveVerb(words);
  if (!verb) return triple;
  const isOf =
    verb.entry.class === 'accusing' && !relative.has(paragraph.text.slice(...source[0]).toLowerCase());
  return { ...triple, source: [], content: isOf ? [source[0], ...content] : content, reason: 'passive' };
}

/** What follows these verbs at once only where their object is the subject: "Minister |accused of| lying" in a headline. */
const shortPassives = new Set([
  'accused of',
  'criticized for',
  'criticised for',
  'blamed for',
  'praised for',
  'condemned for',
]);

function isShortPassive(words: readonly string[]): boolean {
  return shortPassives.has(words.join(' '));
}

/** A passive names whom it is by in no more words behind a quotation: "was described as “a gift” |by the mayor of Wexley|". */
const LONGEST_AGENT = 10;

/** The attribution with the agent of a passive as its source, where that was taken for the end of the content. */
export function withAgent(paragraph: ParagraphText, triple: AttributionTriple): AttributionTriple {
  const { source, content, reason } = triple;
  if (source.length > 0 || reason !== 'passive' || content.length === 0) return triple;
  const [from, to] = content[content.length - 1];
  const quotation = paragraph.quotations.find(({ span }) => span[0] >= from && span[1] < to);
  const [by, ...agent] = quotation ? tokensIn(paragraph, [quotation.span[1], to]) : [];
  const isAgent =
    by?.lower === 'by' &&
    agent.length > 0 &&
    agent.length <= LONGEST_AGENT &&
    agent.every(({ kind, quotation }) => kind === 'word' && quotation < 0);
  if (!quotation || !isAgent) return triple;
  return {
    ...triple,
    source: [[agent[0].start, to]],
    content: [...content.slice(0, -1), [from, quotation.span[1]]],
  };
}

/** The verb of speech that stands in the passive among the words of a cue. */
function passiveVerb(words: readonly string[]) {
  for (let i = 1; i < words.length; i++) {
    const found = cueReading(words[i], words[i + 1] ?? '');
    if (!found || (found.form !== 'past' && found.form !== 'participle')) continue;
    const { frames, lemma } = found.entry;
    if (frames.includes('a') || quoting.has(lemma)) continue;
    if (words.slice(0, i).some((word) => formsOfBe.has(word))) return found;
  }
  return undefined;
}
