import type { Token } from '../text/paragraph';
import type { WordTable } from '../wordTable';
import { countNames, gatherEvidence, type Say } from './nameEvidence';
import { gatherSurroundings, positionIn, type Position } from './nameOutline';
import type { NameSetting, Run } from './nameRuns';
import type { TitlePhrase } from './titles';

/** Where a word stands beside a name. */
export type Place = (typeof PLACES)[number];

const PLACES = ['second before', 'before', 'after', 'second after'] as const;

/** Whoever wants to know all that is known within its paragraph of a run that may be a name. */
export interface TraitReader {
  readonly evidence: Say;
  /** `common`: the words that are common English. */
  readonly wordInside: (word: Token, position: Position, common: WordTable) => void;
  readonly wordBeside: (word: Token, place: Place) => void;
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
  gatherEvidence(setting, run, titles, appositions, reader.evidence);
  gatherSurroundings(tokens, run, lexicon, reader.evidence);
  for (let at = from; at < to; at++)
    if (tokens[at].kind === 'word') reader.wordInside(tokens[at], positionIn(tokens, run, at), lexicon.words);
  const { sentence } = tokens[from];
  for (let i = 0; i < PLACES.length; i++) {
    const beside = tokens[i < 2 ? from - 2 + i : to - 2 + i];
    if (beside?.sentence === sentence) reader.wordBeside(beside, PLACES[i]);
  }
}
