import type { Token } from '../text/paragraph';
import { wordShape } from '../text/wordShape';
import { isAcronym, isCapital } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import type { Say } from './nameEvidence';
import type { Run } from './nameRuns';
import { givenNameWords, particles } from './nameWords';

/** Where a word stands in a name. */
export type Position = 'only' | 'first' | 'last' | 'middle';

/** Where the word at `at` stands among the words of a run. */
export function positionIn(tokens: readonly Token[], [from, to]: Run, at: number): Position {
  const isWord = ({ kind }: Token) => kind === 'word';
  let first = from;
  while (!isWord(tokens[first])) first++;
  let last = to - 1;
  while (!isWord(tokens[last])) last--;
  if (first === last) return 'only';
  return at === first ? 'first' : at === last ? 'last' : 'middle';
}

/** How a word inside a name is written, and what it is besides: evidence that depends on nothing else. */
export function outlineOf({ text, lower }: Token, position: Position, common: ReadonlySet<string>): string[] {
  const kinds = [
    common.has(lower) && 'common',
    givenNameWords.has(lower) && 'given',
    particles.has(lower) && 'particle',
  ];
  return [
    `written ${position} ${wordShape(text)}`,
    `length ${position} ${Math.min(10, text.length)}`,
    `word ${position} ${kinds.filter(Boolean).join(' ')}`,
  ];
}

/** Hands over how long a run is and how the words beside it are written. */
export function gatherSurroundings(
  tokens: readonly Token[],
  [from, to]: Run,
  { words: common }: PeopleLexicon,
  say: Say,
): void {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at].kind === 'word') words++;
  say(`words ${Math.min(6, words)}`);
  const beside = (at: number) => (tokens[at]?.sentence === tokens[from].sentence ? tokens[at] : undefined);
  const [before, after] = [beside(from - 1), beside(to)];
  say(`before ${kindOf(before)} ${kindOf(before && beside(from - 2))}`);
  say(`after ${kindOf(after)} ${kindOf(after && beside(to + 1))}`);
  say(`between ${capitalOf(before, common)} ${capitalOf(after, common)}`);
}

function kindOf(token: Token | undefined): string {
  if (!token) return 'nothing';
  if (token.kind === 'mark') return token.text;
  if (token.kind === 'number') return '9';
  return isAcronym(token) ? 'XX' : isCapital(token) ? 'Xx' : 'x';
}

/** Whether the row of capitals goes on beside the run, and with what. */
function capitalOf(token: Token | undefined, common: ReadonlySet<string>): string {
  if (token?.kind !== 'word' || !isCapital(token)) return 'nothing';
  return common.has(token.lower) ? 'common' : 'rare';
}
