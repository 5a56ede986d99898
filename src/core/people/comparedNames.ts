import type { Token } from '../text/paragraph';
import { nameSuffixes, particles } from './nameWords';

/** The words of a name as they are compared. */
export function wordsOfName(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token.kind === 'word' && !particles.has(token.text) && !nameSuffixes.has(token.lower))
      words.push(fold(token));
  }
  return words;
}

/** A word without case, accents, periods and the article of Arabic names. */
export function fold({ text, lower }: Token): string {
  let folded = lower;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) <= 127) continue;
    folded = lower.normalize('NFKD').replace(/\p{M}/gu, '');
    break;
  }
  if (folded.includes('.')) folded = folded.replaceAll('.', '');
  return folded.includes('-') ? folded.replace(/^(?:al|el)-/, '') : folded;
}
