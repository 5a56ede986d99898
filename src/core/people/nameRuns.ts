import type { Token } from '../text/paragraph';
import { isAcronym, isCapital, type Landmarks } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import {
  givenNameWords,
  months,
  namePlaces,
  nameSuffixes,
  openers,
  organizationWords,
  particles,
} from './nameWords';
import type { TitlePhrase } from './titles';
import { wordSet } from './wordSet';

/** What the names of a paragraph are found in. */
export interface NameSetting {
  readonly tokens: readonly Token[];
  readonly landmarks: Landmarks;
  readonly lexicon: PeopleLexicon;
  readonly titleEndingAt: ReadonlyMap<number, TitlePhrase>;
  readonly titleStartingAt: ReadonlyMap<number, TitlePhrase>;
  /** Every word is capitalized, as in many headlines. */
  readonly titleCase: boolean;
}

/** Whether a paragraph capitalizes common words as well, as many headlines do. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words > 3 && capitals > 0.7 * words;
}

/** A row of tokens. */
export type Run = readonly [from: number, to: number];

/** Rows of capitalized words outside titles, without the words at their ends that are no part of a name. */
export function findRuns(setting: NameSetting): Run[] {
  return capitalRuns(setting)
    .map((run) => trim(setting, run))
    .filter((run) => run !== undefined);
}

/** Maximal rows of capitalized words outside titles, with particles and nicknames between them. */
function capitalRuns({ tokens, titleStartingAt }: NameSetting): Run[] {
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
  return (
    token.kind === 'word' &&
    (isCapital(token) || /^(?:al|el|ad|an|ar|as|ash|at|az|ul)-\p{Lu}/u.test(token.text))
  );
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

/** A run without the words at its ends that are capitalized for another reason than being somebody's name. */
function trim({ tokens, landmarks, lexicon, titleCase }: NameSetting, [start, last]: Run): Run | undefined {
  let from = start;
  let end = titleCase ? firstCommonWord(tokens, lexicon, start, last) : last;
  const opens =
    from === 0 || tokens[from - 1].sentence !== tokens[from].sentence || tokens[from - 1].kind === 'mark';
  while (from < end - 1 && isNoNameStart(tokens[from], lexicon)) from++;
  if (from < end - 1 && from === start && opens) {
    const { lower } = tokens[from];
    const isNamePart = givenNameWords.has(lower) || particles.has(lower) || organizationWords.has(lower);
    if (lexicon.words.has(lower) && !isNamePart) from++;
  }
  const landmark = landmarks.startingAt.get(from);
  if (landmark && landmark.to < end && (landmark.kind === 'demonym' || landmark.to < end - 1)) {
    const isNamePart = namePlaces.has(tokens[from].lower) || organizationWords.has(tokens[landmark.to].lower);
    if (!isNamePart) from = landmark.to;
  }
  // "Ann Doe MP"
  if (
    end - from > 2 &&
    isAcronym(tokens[end - 1]) &&
    tokens[end - 1].text.length < 4 &&
    !isAcronym(tokens[end - 2])
  ) {
    if (!nameSuffixes.has(tokens[end - 1].lower)) end--;
  }
  if (from === end - 1 && openers.has(tokens[from].lower)) return undefined;
  const { sentence } = tokens[from];
  if (from === start)
    while (leadingParticles.has(tokens[from - 1]?.text) && tokens[from - 1].sentence === sentence) from--;
  return [from, end];
}

/** Particles in lower case that open a surname and are no English words. */
const leadingParticles = wordSet('von van der den de da dos del della di du bin ibn');

/** "After", "last May", "Delhi-based", or a particle in lower case. */
function isNoNameStart({ text, lower }: Token, { words }: PeopleLexicon): boolean {
  if (givenNameWords.has(lower)) return false;
  return (
    openers.has(lower) ||
    months.has(lower) ||
    (particles.has(lower) && text === lower) ||
    (text.includes('-') && /-\p{Ll}{3,}$/u.test(text) && words.has(lower.slice(lower.lastIndexOf('-') + 1)))
  );
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
