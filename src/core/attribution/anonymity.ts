import { nounPhraseBefore } from './rules/nounPhraseBefore';
import type { Reading } from './rules/reading';
import { firstTokenFrom, tokensIn } from './tokensIn';
import type { AttributionTriple } from './triple';

const unnamed = /^(?:not )?to be (?:named|identified|quoted)\b/;

/**
 * Nobody is told to say what a source says of being named. Where that was taken for the report, the report is what
 * follows it: "An aide who asked not to be named said the talks had failed".
 */
export function withoutAnonymity(reading: Reading, triple: AttributionTriple): AttributionTriple[] {
  const { paragraph } = reading;
  const { source, content } = triple;
  if (source.length !== 1 || content.length !== 1 || !unnamed.test(paragraph.text.slice(...content[0])))
    return [triple];
  if (paragraph.text.slice(...source[0]).toLowerCase() !== 'who') return [triple];
  const verb = tokensIn(paragraph, content[0]).find(({ lower }) => /^(?:said|says|told)$/.test(lower));
  const who = firstTokenFrom(paragraph.tokens, source[0][0]);
  const subject = nounPhraseBefore(reading, who, reading.sentenceAt(who)[0]);
  if (!verb || !subject) return [];
  const before = tokensIn(paragraph, [source[0][0], verb.start]);
  const said = tokensIn(paragraph, [verb.end, content[0][1]]);
  const opening = said[0]?.lower === 'that' ? said[1] : said[0];
  if (!opening) return [];
  return [
    {
      ...triple,
      source: [[reading.span(subject)[0], before[before.length - 1].end]],
      cue: [[verb.start, verb.end]],
      content: [[opening.start, content[0][1]]],
      reason: 'source-cue-content',
    },
  ];
}
