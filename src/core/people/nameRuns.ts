import type { Token } from '../text/paragraph';
import { wordSet } from '../wordSet';
import { isCapital, type Landmarks } from './landmarks';
import type { PeopleLexicon } from './lexicon';
import { nameSuffixes, particles, postNominals } from './nameWords';
import type { TitlePhrase } from './titles';

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

/** Maximal rows of capitalized words outside titles, with particles and nicknames between them. */
export function findRuns({ tokens, titleStartingAt }: NameSetting): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length;) {
    const title = titleStartingAt.get(at);
    if (title) {
      at = title.to;
    } else if (opensName(tokens[at])) {
      const to = runEnd(tokens, at, titleStartingAt);
      runs.push([withLeadingParticles(tokens, at), to]);
      at = to;
    } else {
      at++;
    }
  }
  return runs;
}

function opensName(token: Token): boolean {
  const { kind, text } = token;
  return kind === 'word' && (isCapital(token) || (text.includes('-') && opensWithArticle.test(text)));
}

/** The article of Arabic names: "al-Amin", "ash-Sharif". */
const opensWithArticle = /^(?:al|el|ad|an|ar|as|ash|at|az|ul)-\p{Lu}/u;

function runEnd(
  tokens: readonly Token[],
  from: number,
  titleStartingAt: ReadonlyMap<number, TitlePhrase>,
): number {
  const { sentence } = tokens[from];
  const continues = (at: number) =>
    at < tokens.length &&
    tokens[at].sentence === sentence &&
    opensName(tokens[at]) &&
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

/** Particles in lower case that open a surname and are no English words. */
const leadingParticles = wordSet('von van der den de da dos del della di du bin ibn');

function withLeadingParticles(tokens: readonly Token[], from: number): number {
  const { sentence } = tokens[from];
  while (leadingParticles.has(tokens[from - 1]?.text) && tokens[from - 1].sentence === sentence) from--;
  return from;
}

/** A name has no more tokens than this. */
const LONGEST_NAME = 8;

/** The parts of a run that may be a name by themselves, those that end first first; none is cut at a particle. */
export function possibleNames(tokens: readonly Token[], [from, to]: Run): Run[] {
  const names: Run[] = [];
  for (let end = from + 1; end <= to; end++) {
    if (!closesName(tokens[end - 1]) || (end < to && goesOn(tokens[end]))) continue;
    for (let start = Math.max(from, end - LONGEST_NAME); start < end; start++) {
      const isCut = start > from && (goesOn(tokens[start]) || isJoining(tokens[start - 1]));
      if (!isCut && (opensName(tokens[start]) || isJoining(tokens[start]))) names.push([start, end]);
    }
  }
  return names;
}

/** Whether a name can't end before a token: "de", "al-Amin". */
function goesOn(token: Token): boolean {
  return isJoining(token) || (opensName(token) && !isCapital(token));
}

/** Whether a token is a particle in lower case other than a conjunction, which may stand between two names. */
function isJoining({ text }: Token): boolean {
  return particles.has(text) && text !== 'y' && text !== 'e';
}

function closesName(token: Token): boolean {
  return (
    token.kind === 'word' &&
    !postNominals.has(token.lower) &&
    (opensName(token) || nameSuffixes.has(token.lower) || /-\p{Lu}/u.test(token.text))
  );
}
