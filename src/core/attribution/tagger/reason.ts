import type { AttributionReason } from '../../analysis';
import type { ParagraphText, TokenRange } from '../../text/paragraph';
import { formsOfBe } from '../verbForms';

interface Found {
  readonly source: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
}

const NOUN_ENDING = /(?:ion|ment|im|port|ise|ge|al|ism|th|ance|ence)s?$/;

/** By what a reader knows the attribution: the cue's words where they say it, else the order of its parts. */
export function reasonOf({ tokens }: ParagraphText, { source, cue, content }: Found): AttributionReason {
  const words = tokens.slice(...cue).map(({ lower }) => lower);
  const head = words[words.length - 1];
  const after = tokens[cue[1]]?.lower;
  if (words.includes('according')) return 'according-to';
  if (words.length === 1 && head === ':') return 'headline-colon';
  if (source.length === 0 && words.some((word) => formsOfBe.has(word))) return 'passive';
  if (words.length === 1 && (after === 'that' || after === 'of') && NOUN_ENDING.test(head)) return 'noun-cue';
  if (words.includes('as') || (after === 'as' && content[0][0] > cue[1])) return 'described-as';
  if (head.endsWith('ing') && tokens[cue[0] - 1]?.lower === ',') return 'participle';
  const parts = [content[0][0], cue[0], source[0]?.[0] ?? cue[0]];
  if (parts[0] > parts[1]) return 'source-cue-content';
  return parts[2] < parts[1] ? 'content-source-cue' : 'content-cue-source';
}
