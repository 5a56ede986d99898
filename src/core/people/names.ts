import type { Token } from '../text/paragraph';
import { wordsOfName } from './comparedNames';
import { isCapital, type Landmarks } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import { isAge } from './nameEvidence';
import type { Weighed } from './nameRows';
import { findRuns, isTitleCase, possibleNames, type NameSetting, type Run } from './nameRuns';
import type { TitlePhrase } from './titles';
import { speechVerbs } from './verbs';
import { wordSet } from './wordSet';

/** What may name a person: a row of capitalized words or a part of it, with what speaks for it. */
export interface NameCandidate extends Weighed {
  /** The words as they are compared with other names. */
  readonly words: readonly string[];
  /** Titles right before the name, in order; the first one starts the mention. */
  readonly titles: readonly TitlePhrase[];
  /** Titles beside the name between commas: "NAME, TITLE," or "TITLE, NAME,". */
  readonly appositions: readonly TitlePhrase[];
}

/** A row of capitalized words with the parts that may be names; those that end first come first. */
export interface NameRow<T> {
  readonly run: Run;
  readonly names: readonly T[];
}

/** Finds the rows of capitalized words in a paragraph outside its titles, and weighs each part as a person's name. */
export function findNames(
  tokens: readonly Token[],
  landmarks: Landmarks,
  titles: readonly TitlePhrase[],
  lexicon: PeopleLexicon,
  weigh: Weigh,
): NameRow<NameCandidate>[] {
  const titleEndingAt = new Map(titles.map((title) => [title.to, title]));
  const titleStartingAt = new Map(titles.map((title) => [title.from, title]));
  const titleCase = isTitleCase(tokens);
  const setting: NameSetting = { tokens, landmarks, lexicon, titleEndingAt, titleStartingAt, titleCase };
  return findRuns(setting).map((run) => ({
    run,
    names: possibleNames(tokens, run).map(([from, to]) => {
      const titles = titlesBefore(setting, from);
      const appositions = appositionsOf(setting, from, to);
      const weight = weigh(setting, [from, to], titles, appositions);
      return { from, to, weight, words: wordsOfName(tokens, from, to), titles, appositions };
    }),
  }));
}

/** What a part of a row weighs as a name. */
export type Weigh = (
  setting: NameSetting,
  run: Run,
  titles: readonly TitlePhrase[],
  appositions: readonly TitlePhrase[],
) => number;

const determiners = wordSet('the a an this that these those its their his her our');

/** The titles that end right before the token at `from`, also stacked ones and those joined by "and". */
function titlesBefore({ tokens, titleEndingAt }: NameSetting, from: number): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  for (let at = from; ;) {
    const joined = titles.length > 0 && /^(?:and|&)$/.test(tokens[at - 1]?.lower ?? '');
    const title = titleEndingAt.get(joined ? at - 1 : at);
    if (!title || title.office.category === 'anonymous') return titles;
    titles.unshift(title);
    at = title.from;
  }
}

/** The titles beside a name: after it between commas or in a relative clause, or before it with a comma between. */
function appositionsOf(
  { tokens, titleStartingAt, titleEndingAt }: NameSetting,
  from: number,
  to: number,
): TitlePhrase[] {
  const after = titleAfter(tokens, titleStartingAt, to);
  if (after) return [after];
  const before = tokens[from - 1]?.lower === ',' ? titleEndingAt.get(from - 1) : undefined;
  if (!before || before.office.category === 'anonymous') return [];
  const next = tokens[to]?.lower ?? '.';
  const closes =
    before.determiner === 'indefinite' ? next === ',' : /^[,.]$/.test(next) || speechVerbs.has(next);
  return closes ? [before] : [];
}

function titleAfter(
  tokens: readonly Token[],
  titleStartingAt: ReadonlyMap<number, TitlePhrase>,
  to: number,
): TitlePhrase | undefined {
  let at = to;
  if (tokens[at]?.lower === ',' && isAge(tokens, at + 1)) at += 2;
  const opening = tokens[at]?.lower;
  if (opening !== ',' && opening !== '(' && opening !== '-' && opening !== '–' && opening !== '—')
    return undefined;
  at++;
  if (tokens[at]?.lower === 'who' && /^(?:is|was|heads|serves)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  if (/^(?:as|also)$/.test(tokens[at]?.lower ?? '')) at++;
  if (determiners.has(tokens[at]?.lower)) at++;
  const title = titleStartingAt.get(at);
  if (!title || title.office.category === 'anonymous' || title.office.category === 'honorific')
    return undefined;
  const end = tokens[title.to];
  // A title before another name belongs to that one: "A, President B".
  return !end || end.kind === 'mark' || !isCapital(end) ? title : undefined;
}
