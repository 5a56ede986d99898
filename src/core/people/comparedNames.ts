import type { Token } from '../text/paragraph';
import { nameSuffixes, particles } from './nameWords';

/** The words of a name as they are compared. */
export function wordsOfName(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token.kind !== 'word' || nameSuffixes.has(token.lower)) continue;
    if (!particles.has(token.text) && !opensParticles(tokens, at)) words.push(fold(token));
  }
  return words.slice(); // exactly as long as needed: thousands are kept
}

/** Whether the first of several particles stands at a token, with a capital for that alone: "De la". */
function opensParticles(tokens: readonly Token[], at: number): boolean {
  return particles.has(tokens[at].lower) && particles.has(tokens[at + 1]?.text);
}

const letters = /^[A-Za-z]*$/;

/** A word without case, accents, periods and the article of Arabic names. */
export function fold({ text, lower }: Pick<Token, 'text' | 'lower'>): string {
  if (letters.test(text)) return lower;
  const folded = lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('.', '');
  return folded.replace(/^(?:al|el)-/, '');
}

/** Whether all words stand in the longer name, in the same order. */
export function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (at < words.length && agrees(words[at], word)) at++;
  return at === words.length;
}

/** An initial agrees with the name that it stands for. */
function agrees(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Whether two names end with the same word. */
export function endsAlike(a: readonly string[], b: readonly string[]): boolean {
  return a[a.length - 1] === b[b.length - 1];
}
