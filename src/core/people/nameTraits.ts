import type { Token } from '../text/paragraph';
import { countNames, gatherEvidence } from './nameEvidence';
import { gatherSurroundings, positionIn, type Position } from './nameOutline';
import type { NameSetting, Run } from './nameRuns';
import type { TitlePhrase } from './titles';

/** Where a word stands beside a name. */
export type Place = (typeof PLACES)[number];

const PLACES = ['second before', 'before', 'after', 'second after'] as const;

/** Whoever wants to know all that is known within its paragraph of a run that may be a name. */
export interface TraitReader {
  evidence(piece: string): void;
  wordInside(word: Token, position: Position): void;
  wordBeside(word: Token, place: Place): void;
}

/** Whether a run counts as a name of several words. */
export function isOfSeveral(tokens: readonly Token[], run: Run): boolean {
  return countNames(tokens, run) > 1;
}

/** Hands over all that is known of a run within its paragraph. */
export function gatherTraits(
  setting: NameSetting,
  run: Run,
  titles: readonly TitlePhrase[],
  appositions: readonly TitlePhrase[],
  reader: TraitReader,
): void {
  const { tokens, lexicon } = setting;
  const [from, to] = run;
  const say = (piece: string) => reader.evidence(piece);
  gatherEvidence(setting, run, titles, appositions, say);
  gatherSurroundings(tokens, run, lexicon, say);
  for (let at = from; at < to; at++)
    if (tokens[at].kind === 'word') reader.wordInside(tokens[at], positionIn(tokens, run, at));
  const { sentence } = tokens[from];
  for (const [i, at] of [from - 2, from - 1, to, to + 1].entries())
    if (tokens[at]?.sentence === sentence) reader.wordBeside(tokens[at], PLACES[i]);
}
