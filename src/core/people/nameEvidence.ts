import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import type { WordTable } from '../wordTable';
import { isAcronym, isCapital } from './landmarks';
import {
  givenNameWords,
  kinWords,
  months,
  namePlaces,
  personalNouns,
  surnameWords,
  thingNouns,
  weekdays,
} from './nameEvidenceWords';
import { nameSuffixes, organizationWords, otherProperNouns, particles } from './nameWords';
import type { NameSetting, Run } from './nameRuns';
import type { TitlePhrase } from './titles';
import { speechVerbs } from './verbs';

/** What is known of a row of words that may be somebody's name: pieces of evidence, each by its own name. */
export type Say = (evidence: string) => void;

/** Hands over each piece of evidence on a run, as often as it is found. */
export function gatherEvidence(
  setting: NameSetting,
  run: Run,
  titles: readonly TitlePhrase[],
  appositions: readonly TitlePhrase[],
  say: Say,
): void {
  say('base');
  fromWords(setting, run, say);
  fromPlaces(setting, run, say);
  fromTitles(setting, titles, appositions, say);
  fromContext(setting, titles[0]?.from ?? run[0], run, say);
}

function isNameWord({ kind, lower }: Token): boolean {
  return kind === 'word' && !particles.has(lower) && !nameSuffixes.has(lower);
}

function isInitials(written: string): boolean {
  return written[1] === '.' && /^(?:\p{Lu}\.)+$/u.test(written);
}

/** How many words a name has, initials together counted as one, particles not at all. */
export function countNames(tokens: readonly Token[], [from, to]: Run): number {
  let names = 0;
  let initials = 0;
  for (let at = from; at < to; at++) {
    if (!isNameWord(tokens[at])) continue;
    if (isInitials(tokens[at].text)) initials = 1;
    else names++;
  }
  return names + initials;
}

const nameParticles = wordSet('bin ibn bint binti von van der abu');
const titleCaseBefore = /^(?:al|el|ad|an|ar|as|ash|at|az|ul)-/;

function fromWords({ tokens, lexicon }: NameSetting, [from, to]: Run, say: Say): void {
  let names = 0;
  let common = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const { lower } = token;
    if (particles.has(lower)) say(nameParticles.has(lower) ? 'nameParticle' : 'placeParticle');
    if (!isNameWord(token)) continue;
    if (isInitials(token.text)) {
      say('initial');
      continue;
    }
    names++;
    if (lower.includes('-')) {
      if (titleCaseBefore.test(lower)) say('nameParticle');
      if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.text)) say('hyphenatedName');
    }
    if (weekdays.has(lower) || otherProperNouns.has(lower)) say('properNoun');
    else if (months.has(lower) && !givenNameWords.has(lower)) say('properNoun');
    else if (organizationWords.has(lower)) say(at === to - 1 ? 'organizationWordLast' : 'organizationWord');
    else if (isAcronym(token) && !(at === to - 1 && names > 1 && token.text.length > 3))
      say(token.text.length < 3 ? 'shortAcronym' : 'acronym');
    if (givenNameWords.has(lower)) {
      say('givenNameWord');
    } else if (at === to - 1 && names > 1 && surnameWords.has(lower)) {
      say('surnameWord');
    } else if (isCommon(lower, lexicon.words)) {
      common++;
      say(names === 1 ? 'commonFirstWord' : 'commonWord');
    }
  }
  if (names > 3) say('fourthWord');
  if (common === names) say('onlyCommonWords');
}

/** Whether a word, or each part between its hyphens, is common English. */
function isCommon(lower: string, words: WordTable): boolean {
  return words.has(lower) || (lower.includes('-') && lower.split('-').every((part) => words.has(part)));
}

function fromPlaces({ landmarks, tokens }: NameSetting, [from, to]: Run, say: Say): void {
  for (let at = from; at < to; at++) {
    const landmark = landmarks.startingAt.get(at);
    if (!landmark || landmark.to > to) continue;
    if (landmark.from === from && landmark.to === to) say('place');
    else if (landmark.to === at + 1 && namePlaces.has(tokens[at].lower)) say('namePlace');
    else say(landmark.kind === 'demonym' ? 'demonymInside' : 'placeInside');
    at = landmark.to - 1;
  }
}

function fromTitles(
  { tokens }: NameSetting,
  titles: readonly TitlePhrase[],
  appositions: readonly TitlePhrase[],
  say: Say,
): void {
  if (appositions.length) say('apposition');
  if (!titles.length) return;
  say('title');
  const last = titles[titles.length - 1];
  say(`title ${last.office.category}`);
  if (last.office.category === 'honorific') say('courtesyTitle');
  else if (last.office.category !== 'occupation' && last.office.category !== 'kin') say('officeTitle');
  if (!isCapital(tokens[last.core[1] - 1])) say('loweredTitle');
}

const determiners = wordSet('the a an this that these those its their his her our');
const companions = wordSet('with for to against between about and while as but than');
const naming = wordSet('named called as identified');
const quotationMarks: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '«', '»']);
/** Words before a place. */
const placePrepositions = wordSet('in at near across around into through outside inside within throughout');

function fromContext(
  { tokens, titleStartingAt, titleCase, lexicon }: NameSetting,
  from: number,
  [start, to]: Run,
  say: Say,
): void {
  const { sentence } = tokens[start];
  const opens = from === 0 || tokens[from - 1].sentence !== sentence;
  const before = opens ? '' : tokens[from - 1].lower;
  const twoBefore = tokens[from - 2];
  const closes = tokens[to]?.sentence !== sentence;
  const after = closes ? '' : tokens[to].lower;
  const next = tokens[to + 1];
  if (titleCase) say('titleCase');
  if (opens) say('opensSentence');
  if (from === start && determiners.has(before)) say('article');
  if (placePrepositions.has(before)) say('placePreposition');
  else if (before === 'by') say('by');
  else if (companions.has(before)) say('withOrFor');
  else if (before === 'of' && kinWords.has(twoBefore?.lower)) say('kin');
  else if (before === 'of' && twoBefore && isCapital(twoBefore)) say('ofBefore');
  else if (speechVerbs.has(before) && !determiners.has(twoBefore?.lower)) say('isSpokenOf');
  if (naming.has(before)) say('named');
  if (quotationMarks.has(before) && quotationMarks.has(after)) say('quoted');
  if (before === ',' || after === ',' || before === 'and' || after === 'and') say('listed');
  if (closes) return;
  if (after === 'of' && next && (isCapital(next) || next.lower === 'the')) say('ofAfter');
  if (speechVerbs.has(after)) say('speaks');
  else if (acting.has(after)) say('acts');
  if (after === 'who' || after === 'whose') say('who');
  else if (after === ',' && (next?.lower === 'who' || next?.lower === 'whose')) say('who');
  if ((after === ',' || after === '(') && isAge(tokens, to + 1)) say('age');
  else if (after === '(' && next && isAcronym(next))
    say(abbreviates(next.text, tokens, start, to) ? 'abbreviated' : 'parenthesis');
  else if (after === '(') say('parenthesis');
  if (after === "'s") say(personalNouns.has(next?.lower) ? 'ownsPersonal' : 'owns');
  if (thingNouns.has(after)) say('thing');
  else if (
    tokens[to].kind === 'word' &&
    after !== "'s" &&
    !speechVerbs.has(after) &&
    !acting.has(after) &&
    lexicon.words.has(after) &&
    nounLike.test(after)
  )
    say('nounFollows');
  if (tokens[to].kind === 'number') say('number');
  if (titleStartingAt.get(to)?.core[0] === to && !isSeat(tokens[to])) say('titleFollows');
}

/** Whether a title is the letters of a seat, which stand behind a name: "MP". */
function isSeat(token: Token): boolean {
  return isAcronym(token) && token.text.length < 4;
}

const nounLike = /(?:tion|ment|ness|ity|ing|er|or|ism|age|ance|ence|ers|ors|tions)$/;

const acting = wordSet(
  'is was has had will would could can may might must who did does came went took made got gave won lost led left met joined became began died lives works played plays scored ' +
    'arrived returned visited held kept ran sat stood fought fled wore grew fell knew felt thought',
);

/** Whether an age stands at a token: "45" and a comma or bracket. */
export function isAge(tokens: readonly Token[], at: number): boolean {
  const age = tokens[at];
  return (
    age?.kind === 'number' &&
    /^(?:1[0-9]|[2-9]\d)$/.test(age.text) &&
    /^[,.)]$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** Whether the letters of an abbreviation are the first letters of the words before it. */
function abbreviates(abbreviation: string, tokens: readonly Token[], from: number, to: number): boolean {
  let letter = 0;
  for (let at = from; at < to; at++) if (tokens[at].text[0] === abbreviation[letter]) letter++;
  return letter > 1 && letter >= abbreviation.length - 1;
}
