import type { ArticleText } from '../../text/article';
import { creditBlocks } from '../../text/creditBlocks';
import type { ParagraphText } from '../../text/paragraph';
import { isAnswerLabel, isQuestionLabel } from '../rules/labels';
import type { WordedSource } from './wordedSource';
import type { Mentions, SpeakerMention } from './mentions';
import { nobody, speakerOf, type Speaker } from './speaker';

/** Whether a source is but the label of an answer: "A: We will sail." */
export function isAnswerer({ words }: WordedSource): boolean {
  return words.length === 1 && isAnswerLabel(words[0]);
}

/**
 * Who answers the questions of an interview whose answers are labeled "A:": the one person of the headline and the deck,
 * else whoever the paragraphs before the first question mention at least twice as often as anybody else. Nobody where
 * the article asks nothing, or presents several alike.
 */
export function intervieweeOf({ paragraphs }: ArticleText, mentions: Mentions): Speaker {
  const first = paragraphs.findIndex(({ content }) => isQuestion(content));
  const presented = new Map<string, { mention: SpeakerMention; times: number; inHead: boolean }>();
  for (const { kind, start, content } of paragraphs.slice(0, Math.max(0, first))) {
    if (creditBlocks.has(kind)) continue;
    const inHead = kind === 'headline' || kind === 'deck';
    for (const mention of mentions.within([start, start + content.text.length])) {
      if (!mention.person) continue;
      const known = presented.get(mention.id);
      presented.set(mention.id, {
        mention: known?.mention ?? mention,
        times: (known?.times ?? 0) + 1,
        inHead: inHead || known?.inHead === true,
      });
    }
  }
  const all = [...presented.values()].sort((a, b) => b.times - a.times);
  const ofHead = all.filter(({ inHead }) => inHead);
  const [most, next] = all;
  if (ofHead.length === 1) return speakerOf(ofHead[0].mention);
  return most && most.times >= 2 * (next?.times ?? 0) ? speakerOf(most.mention) : nobody;
}

function isQuestion({ tokens }: ParagraphText): boolean {
  return tokens[1]?.lower === ':' && isQuestionLabel(tokens[0].lower);
}
