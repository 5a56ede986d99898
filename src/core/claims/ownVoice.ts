import type { Token, TokenRange } from '../text/paragraph';
import { wordSet } from '../wordSet';

/** Fewer words are a heading or a leftover, no statement. */
const FEWEST_WORDS = 4;

/** What is left of a sentence around an attribution must be longer to state something. */
const FEWEST_WORDS_LEFT = 6;

/** Longer sentences are taken apart at their clauses. */
const LONGEST_CLAUSE = 26;

/** Words that open a clause or an apposition after a comma or a dash. */
const AFTER_COMMA: ReadonlySet<string> = new Set(
  'and but while whereas although though which who where as after when because so yet with a an however'.split(
    ' ',
  ),
);

/** Words that open a clause wherever they stand. */
const SUBORDINATING = wordSet('after because while although whereas when where');

const JOINING_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '-', '–', '—']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'yet', 'while']);

/**
 * The clauses of a sentence that the outlet answers for itself: those of which no token belongs to an attribution.
 * `attributed` says of each token of the paragraph whether one does.
 */
export function ownClauses(
  tokens: readonly Token[],
  sentence: TokenRange,
  attributed: readonly boolean[],
): TokenRange[] {
  const left = ownStretches(sentence, attributed);
  const touched = left.length !== 1 || left[0][1] - left[0][0] < sentence[1] - sentence[0];
  const fewest = touched ? FEWEST_WORDS_LEFT : FEWEST_WORDS;
  return left
    .flatMap((stretch) => splitClauses(tokens, stretch))
    .map((clause) => withoutJoints(tokens, clause))
    .filter((clause) => countWords(tokens, ...clause) >= fewest && !(touched && isAdverbial(tokens, clause)));
}

const PREPOSITIONS = wordSet('in at on from with during after before by for to of over under near');
const FINITE = wordSet('is are was were has have had will would can could may might must should did does do');

/** Whether what is left beside an attribution only says where or when: "at a news conference in Oslo". */
function isAdverbial(tokens: readonly Token[], [from, to]: TokenRange): boolean {
  return (
    PREPOSITIONS.has(tokens[from].lower) &&
    !tokens.slice(from, to).some(({ lower }) => FINITE.has(lower) || lower.endsWith('ed'))
  );
}

/** Words that open what follows: where that is somebody's, they belong to it. */
const OPENING = wordSet(
  'that who whom whose which where when while whereas because although though after as if whether',
);

/** The clause without the marks, the conjunctions and the opening words that join it to its neighbors. */
function withoutJoints(tokens: readonly Token[], [from, to]: TokenRange): TokenRange {
  let start = from;
  let end = to;
  while (start < end && JOINING_MARKS.has(tokens[start].lower)) start++;
  while (end > start && isJoint(tokens[end - 1])) end--;
  const isCut = end < to && OPENING.has(tokens[end].lower);
  if (isCut && end > start && PREPOSITIONS.has(tokens[end - 1].lower)) end--; // "a debate |in which|"
  return [start, end];
}

function isJoint({ lower }: Token): boolean {
  return JOINING_MARKS.has(lower) || CONJUNCTIONS.has(lower) || OPENING.has(lower);
}

/** The stretches of a sentence between attributions. */
function ownStretches([from, to]: TokenRange, attributed: readonly boolean[]): TokenRange[] {
  const stretches: TokenRange[] = [];
  for (let i = from; i < to;) {
    let end = i;
    while (end < to && !attributed[end]) end++;
    if (end > i) stretches.push([i, end]);
    i = Math.max(end, i + 1);
  }
  return stretches;
}

/** The clauses of a long stretch; a piece that is too short stays joined to the one before. */
function splitClauses(tokens: readonly Token[], [from, to]: TokenRange): TokenRange[] {
  const words = countWords(tokens, from, to);
  if (words <= LONGEST_CLAUSE) return [[from, to]];
  const clauses: TokenRange[] = [];
  let start = from;
  let before = 0;
  let after = words;
  for (let i = from; i < to; i++) {
    if (opensClause(tokens, i) && before >= FEWEST_WORDS_LEFT && after >= FEWEST_WORDS_LEFT) {
      clauses.push([start, i]);
      start = i;
      before = 0;
    }
    if (tokens[i].kind === 'mark') continue;
    before++;
    after--;
  }
  clauses.push([start, to]);
  return clauses;
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (/^[;—–]$/.test(before)) return true;
  return before === ',' ? AFTER_COMMA.has(tokens[i].lower) : SUBORDINATING.has(tokens[i].lower);
}

export function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens[i].kind !== 'mark') words++;
  return words;
}
