import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { companyEvidence } from './companyEvidence';
import { wordsOfName } from './comparedNames';
import { isAcronym, isCapital, type Landmarks } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import { isAge } from './nameEvidence';
import type { Weighed } from './nameRows';
import { findRuns, isTitleCase, possibleNames, type NameSetting, type Run } from './nameRuns';
import type { TitlePhrase } from './titles';
import { speechVerbs } from './verbs';

/** What may name a person: a row of capitalized words or a part of it, with what speaks for it. */
export interface NameCandidate extends Weighed {
  /** The words as they are compared with other names. */
  readonly words: readonly string[];
  /** Titles right before the name, in order; the first one starts the mention. */
  readonly titles: readonly TitlePhrase[];
  /** In order, these and the titles beside the name between commas: "NAME, TITLE," or "TITLE, NAME,". */
  readonly told: readonly TitlePhrase[];
  /** It labels the words of a speaker: "MINISTER PARK: We agree." */
  readonly isLabel: boolean;
  /** In a headline a single word that is no common one and no place, among common ones: "PARK TO RESIGN". */
  readonly isLone: boolean;
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
  return findRuns(setting).map((run) => {
    const ofCompany = COMPANY * companyEvidence(tokens, run);
    const names = possibleNames(tokens, run).map(([from, to]) => {
      const titles = titlesBefore(setting, from);
      const appositions = appositionsOf(setting, titles[0]?.from ?? from, to);
      return {
        from,
        to,
        weight:
          weigh(setting, [from, to], titles, appositions) +
          ofCompany +
          fromForm(setting, run, [from, to], appositions),
        words: wordsOfName(tokens, from, to),
        titles,
        told: titles.length === 0 ? appositions : inOrder([...appositions, ...titles]),
        isLabel: isLabel(setting, titles, [from, to]),
        isLone: isLone(setting, [from, to], run),
      };
    });
    return { run, names };
  });
}

/** What each sign of a company weighs: not fitted, since the articles that the weights are fitted to name few companies. */
const COMPANY = -4;

/** What it weighs that a delegate's name stands as the records of meetings have it, and that the letters of a seat follow. */
const DELEGATE = 8;
const SEAT = 3;
const LONGEST_DELEGATE = 5;
/** What it weighs that a row stands behind somebody with a title and "of": it is where that one is from. */
const ORIGIN = -8;

/** What the form around a name weighs that only names of persons have: not fitted either. */
function fromForm(
  setting: NameSetting,
  run: Run,
  [from, to]: Run,
  appositions: readonly TitlePhrase[],
): number {
  const isWhole = from === run[0] && to === run[1];
  const hasSeat = to > from + 1 && appositions.some((title) => title.from === to);
  return (
    (isWhole && isDelegate(setting, run) ? DELEGATE : 0) +
    (hasSeat ? SEAT : 0) +
    (isOrigin(setting, run[0]) ? ORIGIN : 0)
  );
}

/** "Mayor NAME of |Great Wexley|": whether a row starts behind a title, a name and "of". */
function isOrigin({ tokens, titleEndingAt }: NameSetting, from: number): boolean {
  if (tokens[from - 1]?.lower !== 'of') return false;
  let at = from - 1;
  while (at > 0 && tokens[at - 1].kind === 'word' && isCapital(tokens[at - 1]) && !titleEndingAt.has(at))
    at--;
  return at < from - 1 && titleEndingAt.has(at);
}

/** "KIM PARK (Chile)" where a sentence begins: a row of capitals with the country that it speaks for. */
function isDelegate({ tokens, landmarks }: NameSetting, [from, to]: Run): boolean {
  if (to - from < 2 || to - from > LONGEST_DELEGATE || tokens[from - 1]?.sentence === tokens[from].sentence)
    return false;
  const country = landmarks.startingAt.get(to + 1);
  const isBracketed = tokens[to]?.text === '(' && tokens[country?.to ?? to]?.text === ')';
  return isBracketed && tokens.slice(from, to).every(isAcronym);
}

/** Titles in the order of the text. */
export function inOrder(titles: readonly TitlePhrase[]): readonly TitlePhrase[] {
  return [...titles].sort((a, b) => a.from - b.from);
}

/** What a part of a row weighs as a name. */
export type Weigh = (
  setting: NameSetting,
  run: Run,
  titles: readonly TitlePhrase[],
  appositions: readonly TitlePhrase[],
) => number;

/** A speaker's label has no more words of a name. */
const LONGEST_LABEL = 3;
/** Shorter words in capitals before a colon are as often abbreviations. */
const SHORTEST_LABEL = 5;

function isLabel(setting: NameSetting, titles: readonly TitlePhrase[], [from, to]: Run): boolean {
  const { tokens } = setting;
  if ((titles[0]?.from ?? from) !== 0 || to - from > LONGEST_LABEL) return false;
  if (tokens[to]?.text !== ':' || tokens.length < to + 2) return false;
  const isLong = (at: number) => isAcronym(tokens[at]) && tokens[at].text.length >= SHORTEST_LABEL;
  const isFirstName = (at: number) => at + 1 < to && isAcronym(tokens[at]) && isLong(to - 1);
  const isName = (at: number) => titles.length > 0 || isLong(at) || isFirstName(at);
  for (let at = from; at < to; at++) if (isOrdinary(setting, at) || !isName(at)) return false;
  return true;
}

function isLone(setting: NameSetting, [from, to]: Run, [start, end]: Run): boolean {
  const { tokens, lexicon, titleCase } = setting;
  const isCommon = (at: number) => lexicon.words.has(tokens[at].lower);
  return (
    titleCase &&
    to === from + 1 &&
    !isOrdinary(setting, from) &&
    (from === start || isCommon(from - 1)) &&
    (to === end || isCommon(to))
  );
}

/** Whether a word is a common one or in the name of a place. */
function isOrdinary({ tokens, landmarks, lexicon }: NameSetting, at: number): boolean {
  return (
    lexicon.words.has(tokens[at].lower) || landmarks.startingAt.has(at) || landmarks.endingAt.has(at + 1)
  );
}

const NONE: readonly TitlePhrase[] = [];

const determiners = wordSet('the a an this that these those its their his her our');

/** The titles that end right before the token at `from`, also stacked ones and those joined by "and". */
function titlesBefore({ tokens, titleEndingAt }: NameSetting, from: number): readonly TitlePhrase[] {
  if (!titleEndingAt.has(from)) return NONE;
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
): readonly TitlePhrase[] {
  const after = titleAfter(tokens, titleStartingAt, to);
  if (after && after.from !== to) return [after];
  const own = after ? [after] : NONE;
  const end = after ? after.to : to;
  const before =
    tokens[from - 1]?.lower === ',' ? titleEndingAt.get(beforeBrackets(tokens, from - 1)) : undefined;
  if (!before || before.office.category === 'anonymous') return own;
  const next = tokens[end]?.lower ?? '.';
  const closes = /^[,.(]$/.test(next) || (before.determiner !== 'indefinite' && speechVerbs.has(next));
  return closes ? [before, ...own] : own;
}

/** Where a word in brackets that ends at `to` begins: "chair of the Election Commission (EC)". */
function beforeBrackets(tokens: readonly Token[], to: number): number {
  return tokens[to - 1]?.lower === ')' && tokens[to - 3]?.lower === '(' ? to - 3 : to;
}

function titleAfter(
  tokens: readonly Token[],
  titleStartingAt: ReadonlyMap<number, TitlePhrase>,
  to: number,
): TitlePhrase | undefined {
  const letters = titleStartingAt.get(to);
  if (letters && isPostNominal(tokens, letters)) return letters;
  let at = to;
  if (tokens[at]?.lower === ',' && isAge(tokens, at + 1)) at += 2;
  const opening = tokens[at]?.lower;
  if (opening !== ',' && opening !== '(' && opening !== '-' && opening !== '–' && opening !== '—')
    return undefined;
  at++;
  if (tokens[at]?.lower === 'who' && /^(?:is|was|heads|serves)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  if (/^(?:as|also)$/.test(tokens[at]?.lower ?? '')) at++;
  if (determiners.has(tokens[at]?.lower)) at++;
  const title = titleStartingAt.get(at) ?? titleStartingAt.get(afterOwner(tokens, at));
  if (!title || title.office.category === 'anonymous' || title.office.category === 'honorific')
    return undefined;
  return standsBeforeName(tokens, title) ? undefined : title;
}

/** What has officials of its own, by a common noun: "the city's police chief". */
const publicOwners = wordSet(
  'country nation state republic kingdom government city county town village district province region island territory capital ' +
    'court parliament senate house assembly council bloc commission ministry department agency bureau office force army navy police ' +
    'president governor mayor',
);
const LONGEST_OWNER = 3;

/** Where a title may begin behind its owner: "the city's |police chief|". */
function afterOwner(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at <= from + LONGEST_OWNER && tokens[at - 1]?.kind === 'word'; at++)
    if (tokens[at]?.lower === "'s") return publicOwners.has(tokens[at - 1].lower) ? at + 1 : -1;
  return -1;
}

/** Whether the letters of a seat in a parliament stand behind a name: "NAME MP". */
function isPostNominal(tokens: readonly Token[], title: TitlePhrase): boolean {
  const { from, core, office } = title;
  return (
    office.category === 'legislator' &&
    from === core[0] &&
    isAcronym(tokens[from]) &&
    !standsBeforeName(tokens, title)
  );
}

/** Whether a title belongs to a name behind it: "A, President B". */
function standsBeforeName(tokens: readonly Token[], { to }: TitlePhrase): boolean {
  const next = tokens[to];
  return next !== undefined && next.kind !== 'mark' && isCapital(next);
}
