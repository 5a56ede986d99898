import type { Token } from '../text/paragraph';
import { wordsOfName } from './comparedNames';
import { isCapital, type Landmarks } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import { isAge, weighEvidence } from './nameEvidence';
import { findRuns, isTitleCase, type NameSetting } from './nameRuns';
import { months, weekdays } from './nameWords';
import type { TitlePhrase } from './titles';
import { precedesVerb, speechVerbs } from './verbs';
import { wordSet } from './wordSet';

/** A row of capitalized words that may name a person, with what speaks for it. */
export interface NameCandidate {
  readonly from: number;
  /** Index one past the last token. */
  readonly to: number;
  /** The words as they are compared with other names, and all of them together. */
  readonly words: readonly string[];
  readonly name: string;
  /** Titles right before the name, in order; the first one starts the mention. */
  readonly titles: readonly TitlePhrase[];
  /** Titles beside the name between commas: "NAME, TITLE," or "TITLE, NAME,". */
  readonly appositions: readonly TitlePhrase[];
  /** How likely it is that this names a person: above 0, more likely than not. */
  readonly score: number;
  /** Whether a verb or a genitive follows, as after somebody who acts or owns. */
  readonly acts: boolean;
  /** Whether the last word is one of common English too: "Gordon Brown", "Summer Games". */
  readonly endsCommon: boolean;
  /** What else a single word may be: a country or its people, another place, or a common word with a capital. */
  readonly doubt?: 'country' | 'place' | 'word';
}

/** Finds the rows of capitalized words in a paragraph outside its titles, and weighs each as a person's name. */
export function findNames(
  tokens: readonly Token[],
  landmarks: Landmarks,
  titles: readonly TitlePhrase[],
  lexicon: PeopleLexicon,
): NameCandidate[] {
  const titleEndingAt = new Map(titles.map((title) => [title.to, title]));
  const titleStartingAt = new Map(titles.map((title) => [title.from, title]));
  const titleCase = isTitleCase(tokens);
  const setting: NameSetting = { tokens, landmarks, lexicon, titleEndingAt, titleStartingAt, titleCase };
  return findRuns(setting).map(([from, to]) => {
    const titles = titlesBefore(setting, from);
    const appositions = appositionsOf(setting, from, to);
    const score = weighEvidence(setting, [from, to], titles, appositions);
    const doubt = doubtOf(setting, from, to);
    const words = wordsOfName(tokens, from, to);
    const acts = tokens[to]?.lower === "'s" || precedesVerb(tokens, to);
    return {
      from,
      to,
      words,
      name: words.join(' '),
      titles,
      appositions,
      score,
      acts: acts && !determiners.has(tokens[from - 1]?.lower),
      endsCommon: lexicon.words.has(tokens[to - 1].lower),
      ...(doubt && { doubt }),
    };
  });
}

function doubtOf(
  { tokens, landmarks, lexicon }: NameSetting,
  from: number,
  to: number,
): NameCandidate['doubt'] {
  const landmark = landmarks.startingAt.get(from);
  if (landmark?.to === to)
    return landmark.kind === 'country' || landmark.kind === 'demonym' ? 'country' : 'place';
  if (to > from + 1) return undefined;
  const { lower, sentence } = tokens[from];
  const opens = from === 0 || tokens[from - 1].sentence !== sentence;
  return weekdays.has(lower) || months.has(lower) || (opens && lexicon.words.has(lower)) ? 'word' : undefined;
}

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
