import { stem } from '../../attribution/tagger/stem';
import type { ComparedWord } from '../comparedWords';
import type { DifferenceKind, Severity } from '../comparison';
import { auxiliaryRow, functionWords, modifies, negations, pronouns } from '../wordClasses';
import type { Change } from './alignWords';

/** A change with what it does to the quote. */
export interface ClassifiedChange {
  readonly kind: DifferenceKind;
  readonly severity: Severity;
  readonly from: readonly ComparedWord[];
  readonly to: readonly ComparedWord[];
}

/** What each change between two wordings does; words that only changed places make one difference. */
export function classifyChanges(changes: readonly Change[]): ClassifiedChange[] {
  const { moved, others } = takeMoved(changes);
  const shifts = others.some(({ from, to }) => shiftsPerson(from, to));
  return [
    ...moved.map(({ from, to }) => ({ kind: 'reordered' as const, severity: 'low' as const, from, to })),
    ...others.map((change) => classify(change, shifts)),
  ];
}

function classify({ from, to, edge }: Change, shifts: boolean): ClassifiedChange {
  const one = (kind: DifferenceKind, severity: Severity) => ({ kind, severity, from, to });
  if (edge && (!from.length || !to.length)) return classifyCut(from.length ? from : to, edge, { from, to });
  if (countNegations(from) % 2 !== countNegations(to) % 2) return one('negation', 'high');
  if (from.some(isNumber) && to.some(isNumber)) return one('number', 'high');
  if (!from.length || !to.length) {
    const words = from.length ? from : to;
    return one(from.length ? 'dropped' : 'added', severityOf(words));
  }
  if (shiftsPerson(from, to) || (shifts && isInflected(from, to)) || isShiftedAuxiliary(from, to))
    return one('person-shift', 'low');
  if (isInflected(from, to)) return one('substituted', 'low');
  return one('substituted', severityOf([...from, ...to]));
}

/** Words at the start or end of one wording that the other lacks: cut off, but for a word such as "very" that was dropped. */
function classifyCut(
  words: readonly ComparedWord[],
  edge: 'start' | 'end',
  { from, to }: Pick<Change, 'from' | 'to'>,
): ClassifiedChange {
  const carries = words.some(({ key, isNumber }) => isNumber || (!functionWords.has(key) && !modifies(key)));
  if (
    !carries &&
    words.length <= LONGEST_MODIFIER &&
    words.some(({ key }) => modifies(key) || negations.has(key))
  ) {
    const isNegation = countNegations(words) % 2 === 1;
    return { kind: isNegation ? 'negation' : from.length ? 'dropped' : 'added', severity: 'high', from, to };
  }
  const near = edge === 'start' ? words.slice(-REACH) : words.slice(0, REACH);
  const isWhole = edge === 'end' && words[0].opens;
  const severity =
    isWhole || !carries ? 'low' : near.some(({ key }) => negations.has(key)) ? 'high' : 'medium';
  return { kind: 'truncated', severity, from, to };
}

/** "a very", "not quite": longer rows at an end are a part of the sentence. */
const LONGEST_MODIFIER = 3;
/** How near the cut a negation must stand to have changed what is left. */
const REACH = 4;

function severityOf(words: readonly ComparedWord[]): Severity {
  if (words.some(({ key }) => modifies(key) || negations.has(key))) return 'high';
  return words.every(({ key }) => functionWords.has(key)) ? 'low' : 'medium';
}

function countNegations(words: readonly ComparedWord[]): number {
  return words.filter(({ key }) => negations.has(key)).length;
}

function isNumber(word: ComparedWord): boolean {
  return word.isNumber;
}

/** "We are" and "they are", "the minister is": who is spoken of changes, and the verb with it. */
function shiftsPerson(from: readonly ComparedWord[], to: readonly ComparedWord[]): boolean {
  const [a, b] = [rest(from), rest(to)];
  const isPronouns = (words: readonly ComparedWord[]) =>
    words.length > 0 && words.every(({ key }) => pronouns.has(key));
  return (isPronouns(a) && b.length <= LONGEST_NAME) || (isPronouns(b) && a.length <= LONGEST_NAME);
}

/** Without the auxiliary verbs that follow the person. */
function rest(words: readonly ComparedWord[]): ComparedWord[] {
  return words.filter(({ key }) => !auxiliaryRow.has(key));
}

const LONGEST_NAME = 3;

/** Other forms of the same words. */
function isInflected(from: readonly ComparedWord[], to: readonly ComparedWord[]): boolean {
  return from.length === to.length && from.every(({ key }, i) => stem(key) === stem(to[i].key));
}

function isShiftedAuxiliary(from: readonly ComparedWord[], to: readonly ComparedWord[]): boolean {
  if (from.length !== to.length) return false;
  return from.every(({ key }, i) => {
    const row = auxiliaryRow.get(key);
    return row !== undefined && row === auxiliaryRow.get(to[i].key);
  });
}

/** Pairs of changes where what one takes away the other puts in. */
function takeMoved(changes: readonly Change[]): { moved: Change[]; others: Change[] } {
  const alone = new Map<string, Change[]>();
  const later = new Map<Change, Change>();
  for (const change of changes) {
    const moves = surplusOf(change.from, change.to);
    if (!moves) continue;
    const earlier = alone.get(surplusOf(change.to, change.from))?.pop();
    if (earlier) later.set(earlier, change);
    else if (alone.has(moves)) alone.get(moves)!.push(change);
    else alone.set(moves, [change]);
  }
  const moved = changes.flatMap((change): Change[] => {
    const other = later.get(change);
    if (!other) return [];
    return [{ from: [...change.from, ...other.from], to: [...change.to, ...other.to] }];
  });
  const paired = new Set([...later].flat());
  return { moved, others: changes.filter((change) => !paired.has(change)) };
}

/** The content words that one row has more or less often than another, as one key. */
function surplusOf(row: readonly ComparedWord[], other: readonly ComparedWord[]): string {
  const surplus = new Map<string, number>();
  const count = (words: readonly ComparedWord[], times: number) => {
    for (const { key } of words)
      if (!functionWords.has(key) || negations.has(key)) surplus.set(key, (surplus.get(key) ?? 0) + times);
  };
  count(row, 1);
  count(other, -1);
  return [...surplus]
    .filter(([, times]) => times !== 0)
    .map(([key, times]) => `${times} ${key}`)
    .sort()
    .join('\n');
}
