import type { Token } from '../text/paragraph';
import { isAcronym, isCapital, type Landmarks } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import {
  givenNameWords,
  months,
  nameSuffixes,
  openers,
  organizationWords,
  otherProperNouns,
  particles,
  thingNouns,
  weekdays,
} from './nameWords';
import type { TitlePhrase } from './titles';
import { speechVerbs } from './verbs';
import { wordSet } from './wordSet';

/** A row of capitalized words that may name a person, with what speaks for it. */
export interface NameCandidate {
  readonly from: number;
  /** Index one past the last token. */
  readonly to: number;
  /** Titles right before the name, in order; the first one starts the mention. */
  readonly titles: readonly TitlePhrase[];
  /** Titles beside the name between commas: "NAME, TITLE," or "TITLE, NAME,". */
  readonly appositions: readonly TitlePhrase[];
  /** How likely it is that this names a person: above 0, more likely than not. */
  readonly score: number;
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
  const reading: Reading = { tokens, landmarks, lexicon, titleEndingAt, titleStartingAt, titleCase };
  return findRuns(reading).flatMap((run) => {
    const trimmed = trim(reading, run);
    return trimmed ? [weigh(reading, trimmed)] : [];
  });
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly landmarks: Landmarks;
  readonly lexicon: PeopleLexicon;
  readonly titleEndingAt: ReadonlyMap<number, TitlePhrase>;
  readonly titleStartingAt: ReadonlyMap<number, TitlePhrase>;
  /** Every word is capitalized, as in many headlines. */
  readonly titleCase: boolean;
}

function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words > 3 && capitals > 0.7 * words;
}

type Run = readonly [from: number, to: number];

/** Maximal rows of capitalized words outside titles, with particles and nicknames between them. */
function findRuns({ tokens, titleStartingAt }: Reading): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length;) {
    const title = titleStartingAt.get(at);
    if (title) {
      at = title.to;
    } else if (opensName(tokens, at)) {
      const to = runEnd(tokens, at, titleStartingAt);
      runs.push([at, to]);
      at = to;
    } else {
      at++;
    }
  }
  return runs;
}

function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token.kind === 'word' && isCapital(token) && token.text[0] !== "'";
}

function runEnd(
  tokens: readonly Token[],
  from: number,
  titleStartingAt: ReadonlyMap<number, TitlePhrase>,
): number {
  const { sentence } = tokens[from];
  const continues = (at: number) =>
    at < tokens.length &&
    tokens[at].sentence === sentence &&
    opensName(tokens, at) &&
    !titleStartingAt.has(at);
  let to = from + 1;
  for (;;) {
    if (continues(to) || (to < tokens.length && nameSuffixes.has(tokens[to].lower))) {
      to++;
      continue;
    }
    let next = to;
    while (next - to < 3 && next < tokens.length && particles.has(tokens[next].lower)) next++;
    if (next > to && continues(next)) {
      to = next + 1;
      continue;
    }
    const nickname = nicknameEnd(tokens, to);
    if (nickname !== undefined && continues(nickname)) {
      to = nickname + 1;
      continue;
    }
    return to;
  }
}

const quotationMarks: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’']);

/** One past a nickname between quotation marks that starts at `at`, if there is one. */
function nicknameEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!quotationMarks.has(tokens[at]?.text)) return undefined;
  for (let end = at + 1; end <= at + 3 && end < tokens.length; end++) {
    if (quotationMarks.has(tokens[end].text)) return end > at + 1 ? end + 1 : undefined;
    if (tokens[end].kind !== 'word') return undefined;
  }
  return undefined;
}

/** A run without an opening word that is capitalized only as such, and without a demonym before the name. */
function trim({ tokens, landmarks, lexicon, titleCase }: Reading, [start, last]: Run): Run | undefined {
  let from = start;
  const end = titleCase ? firstCommonWord(tokens, lexicon, start, last) : last;
  const opensSentence =
    from === 0 || tokens[from - 1].sentence !== tokens[from].sentence || tokens[from - 1].kind === 'mark';
  const isOpener = (token: Token) => openers.has(token.lower) && !givenNameWords.has(token.lower);
  while (
    from < end - 1 &&
    (isOpener(tokens[from]) ||
      (particles.has(tokens[from].lower) && tokens[from].text === tokens[from].lower))
  )
    from++;
  if (from < end - 1 && from === start && opensSentence) {
    const { lower } = tokens[from];
    if (lexicon.words.has(lower) && !givenNameWords.has(lower) && !organizationWords.has(lower)) from++;
  }
  const landmark = landmarks.startingAt.get(from);
  if (landmark && landmark.to < end && (landmark.kind === 'demonym' || landmark.to < end - 1)) {
    if (!organizationWords.has(tokens[landmark.to].lower)) from = landmark.to;
  }
  if (from === end - 1 && openers.has(tokens[from].lower)) return undefined;
  return [from, end];
}

/** Where a name of at least two words ends in a line that capitalizes common words as well. */
function firstCommonWord(
  tokens: readonly Token[],
  { words }: PeopleLexicon,
  from: number,
  to: number,
): number {
  const isCommon = ({ lower }: Token) =>
    words.has(lower) && !givenNameWords.has(lower) && !particles.has(lower);
  for (let at = from + 2; at < to; at++) if (isCommon(tokens[at]) && !isCommon(tokens[at - 1])) return at;
  return to;
}

/** Evidence and its weight; the sum decides. */
const weights = {
  severalNames: 1.2,
  oneName: -0.9,
  commonWord: -1.6,
  onlyCommonWords: -1.5,
  initial: 1.2,
  title: 3,
  apposition: 2,
  age: 3,
  speaks: 1.3,
  isSpokenOf: 0.8,
  who: 1.2,
  by: 0.4,
  article: -2.6,
  placePreposition: -1,
  organizationWord: -2.5,
  properNoun: -4,
  landmark: -3,
  acronym: -2,
  thing: -2.2,
  of: -2,
  abbreviated: -3,
  number: -1.5,
  tooLong: -2,
};

function weigh(reading: Reading, [from, to]: Run): NameCandidate {
  const { tokens } = reading;
  const titles = titlesBefore(reading, from);
  const appositions = appositionsOf(reading, from, to);
  return {
    from,
    to,
    titles,
    appositions,
    score:
      wordScore(reading, from, to) +
      contextScore(reading, titles[0]?.from ?? from, to, tokens) +
      (titles.length ? weights.title : 0) +
      (appositions.length ? weights.apposition : 0),
  };
}

function wordScore({ tokens, landmarks, lexicon }: Reading, from: number, to: number): number {
  let names = 0;
  let common = 0;
  let score = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const { lower } = token;
    if (token.kind !== 'word' || particles.has(lower) || nameSuffixes.has(lower)) continue;
    if (token.text[1] === '.' && isInitials(token.text)) {
      score += weights.initial;
      continue;
    }
    names++;
    if (months.has(lower) && !givenNameWords.has(lower)) score += weights.properNoun;
    else if (weekdays.has(lower) || otherProperNouns.has(lower)) score += weights.properNoun;
    else if (organizationWords.has(lower)) score += weights.organizationWord;
    else if (isAcronym(token)) score += weights.acronym;
    if (lexicon.words.has(lower) && !givenNameWords.has(lower)) common++;
  }
  for (let at = from; at < to; at++) {
    const landmark = landmarks.startingAt.get(at);
    if (!landmark || landmark.to > to) continue;
    score += landmark.from === from && landmark.to === to ? 2 * weights.landmark : weights.landmark / 2;
    at = landmark.to - 1;
  }
  if (names > 4) score += weights.tooLong;
  score += names > 1 ? weights.severalNames : weights.oneName;
  return score + common * weights.commonWord + (common === names ? weights.onlyCommonWords : 0);
}

function isInitials(written: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(written);
}

const determiners = wordSet('the a an this that these those its their his her our');
/** Words before a place. */
export const placePrepositions = wordSet(
  'in at near across around into through outside inside within throughout',
);

function contextScore(
  { landmarks, titleStartingAt }: Reading,
  from: number,
  to: number,
  tokens: readonly Token[],
): number {
  let score = 0;
  const before = tokens[from - 1]?.lower ?? '';
  const twoBefore = tokens[from - 2]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  const twoAfter = tokens[to + 1]?.lower ?? '';
  const titled = titleStartingAt.has(from);
  if (!titled && determiners.has(before)) score += weights.article;
  if (placePrepositions.has(before)) score += weights.placePreposition;
  if (before === 'by') score += weights.by;
  if (before === 'of' && tokens[from - 2] && isCapital(tokens[from - 2])) score += weights.of;
  if (after === 'of' && tokens[to + 1] && (isCapital(tokens[to + 1]) || twoAfter === 'the'))
    score += weights.of;
  if (speechVerbs.has(after)) score += weights.speaks;
  else if (speechVerbs.has(before) && !determiners.has(twoBefore)) score += weights.isSpokenOf;
  if (after === 'who' || (after === ',' && (twoAfter === 'who' || twoAfter === 'whose')))
    score += weights.who;
  if (after === ',' && isAge(tokens, to + 1)) score += weights.age;
  if (after === '(' && tokens[to + 1] && isAcronym(tokens[to + 1]) && tokens[to + 1].text.length > 1)
    score += weights.abbreviated;
  if (after === '(' && isAge(tokens, to + 1)) score += weights.age;
  if (thingNouns.has(after)) score += weights.thing;
  if (tokens[to]?.kind === 'number' && tokens[to].sentence === tokens[to - 1].sentence)
    score += weights.number;
  const next = titleStartingAt.get(to);
  if (next && next.core[0] === to && !landmarks.startingAt.has(from)) score += weights.placePreposition;
  return score;
}

function isAge(tokens: readonly Token[], at: number): boolean {
  const age = tokens[at];
  return (
    age?.kind === 'number' &&
    /^(?:1[0-9]|[2-9]\d)$/.test(age.text) &&
    /^[,.)]$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** The titles that end right before the token at `from`, also stacked ones and those joined by "and". */
function titlesBefore({ tokens, titleEndingAt }: Reading, from: number): TitlePhrase[] {
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
  { tokens, titleStartingAt, titleEndingAt }: Reading,
  from: number,
  to: number,
): TitlePhrase[] {
  const after = titleAfter(tokens, titleStartingAt, to);
  if (after) return [after];
  const before = tokens[from - 1]?.lower === ',' ? titleEndingAt.get(from - 1) : undefined;
  const closes = /^[,.]$/.test(tokens[to]?.lower ?? '.') || speechVerbs.has(tokens[to].lower);
  return before && before.determiner !== 'indefinite' && before.office.category !== 'anonymous' && closes
    ? [before]
    : [];
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
