import type { Token } from '../text/paragraph';
import type { WordTable } from '../wordTable';
import { wordShape } from '../text/wordShape';
import { isAcronym, isCapital } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import type { Say } from './nameEvidence';
import { givenNameWords } from './nameEvidenceWords';
import type { Run } from './nameRuns';
import { particles } from './nameWords';

/** Where a word stands in a name. */
export type Position = 'only' | 'first' | 'last' | 'middle';

const isWord = ({ kind }: Token) => kind === 'word';

/** Where the word at `at` stands among the words of a run. */
export function positionIn(tokens: readonly Token[], [from, to]: Run, at: number): Position {
  let first = from;
  while (!isWord(tokens[first])) first++;
  let last = to - 1;
  while (!isWord(tokens[last])) last--;
  if (first === last) return 'only';
  return at === first ? 'first' : at === last ? 'last' : 'middle';
}

/** How a word inside a name is written, and what it is besides: evidence that depends on nothing else. */
export function outlineOf({ text, lower }: Token, position: Position, common: WordTable): string[] {
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

const LONGEST = 6;
const LENGTHS = Array.from({ length: LONGEST + 1 }, (_, words) => `words ${words}`);

/** How many pairs are kept: texts have few, but marks may be of any length. */
const MOST_PAIRS = 1000;

/** Evidence of two parts, worded once and asked for thousands of times. */
class Pairs {
  private readonly wordings = new Map<string, Map<string, string>>();
  private kept = 0;

  constructor(private readonly name: string) {}

  of(first: string, second: string): string {
    let beside = this.wordings.get(first);
    const known = beside?.get(second);
    if (known !== undefined) return known;
    const wording = `${this.name} ${first} ${second}`;
    if (this.kept < MOST_PAIRS) {
      if (!beside) this.wordings.set(first, (beside = new Map<string, string>()));
      beside.set(second, wording);
      this.kept++;
    }
    return wording;
  }
}

const pairsBefore = new Pairs('before');
const pairsAfter = new Pairs('after');
const pairsAround = new Pairs('between');

/** Hands over how long a run is and how the words beside it are written. */
export function gatherSurroundings(
  tokens: readonly Token[],
  [from, to]: Run,
  { words: common }: PeopleLexicon,
  say: Say,
): void {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at].kind === 'word') words++;
  say(LENGTHS[Math.min(LONGEST, words)]);
  const { sentence } = tokens[from];
  const before = tokenOf(sentence, tokens[from - 1]);
  const after = tokenOf(sentence, tokens[to]);
  say(pairsBefore.of(kindOf(before), kindOf(before && tokenOf(sentence, tokens[from - 2]))));
  say(pairsAfter.of(kindOf(after), kindOf(after && tokenOf(sentence, tokens[to + 1]))));
  say(pairsAround.of(capitalOf(before, common), capitalOf(after, common)));
}

function tokenOf(sentence: number, token: Token | undefined): Token | undefined {
  return token?.sentence === sentence ? token : undefined;
}

function kindOf(token: Token | undefined): string {
  if (!token) return 'nothing';
  if (token.kind === 'mark') return token.text;
  if (token.kind === 'number') return '9';
  return isAcronym(token) ? 'XX' : isCapital(token) ? 'Xx' : 'x';
}

/** Whether the row of capitals goes on beside the run, and with what. */
function capitalOf(token: Token | undefined, common: WordTable): string {
  if (token?.kind !== 'word' || !isCapital(token)) return 'nothing';
  return common.has(token.lower) ? 'common' : 'rare';
}
