import type { Span } from '../../span';
import type { QuoteDifference } from '../comparison';
import type { ComparedWord } from '../comparedWords';
import { alignWords, type Change } from './alignWords';
import { classifyChanges, type ClassifiedChange } from './classifyChanges';
import { wordsOf, type Wording } from './findWordings';

/** How one wording differs from another. */
export interface Rewording {
  /** One of the two tells in words of its own what the other one says. */
  readonly isParaphrase: boolean;
  readonly differences: readonly QuoteDifference[];
}

/** How the second wording differs from the first; of a paraphrase only what changes the sense is told. */
export function findDifferences(
  first: Wording,
  second: Wording,
  between: readonly [number, number],
): Rewording {
  const [a, b] = [first.article.text, second.article.text];
  if (first.key === second.key)
    return { isParaphrase: false, differences: differencesOfMarks(a, b, first, second, between) };
  const { isParaphrase, changes } = alignPassages({ ...first, text: a }, { ...second, text: b });
  const differences = changes.map((change) => ({
    between,
    kind: change.kind,
    from: textOf(a, change.from),
    to: textOf(b, change.to),
    severity: change.severity,
  }));
  return { isParaphrase, differences };
}

/** A wording as far as it is compared word by word. */
export interface Passage {
  readonly text: string;
  readonly parts: readonly Span[];
  readonly isVerbatim: boolean;
}

/** Two wordings word by word. */
export interface Alignment {
  readonly isParaphrase: boolean;
  /** All words of the first and of the second wording. */
  readonly from: readonly ComparedWord[];
  readonly to: readonly ComparedWord[];
  /** Of a paraphrase only what changes the sense. */
  readonly changes: readonly ClassifiedChange[];
}

/** Sets the words of two wordings against each other. */
export function alignPassages(first: Passage, second: Passage): Alignment {
  const [from, to] = [wordsOf(first.text, first.parts), wordsOf(second.text, second.parts)];
  const aligned = alignWords(from, to);
  const isParaphrase = first.isVerbatim !== second.isVerbatim || isReportedAnew(first, from, aligned);
  const changes = classifyChanges(aligned).filter(
    ({ kind }) => !isParaphrase || kind === 'negation' || kind === 'number',
  );
  return { isParaphrase, from, to, changes };
}

/** Share of the words that two reports must have in common to be one wording with changes. */
const ONE_WORDING = 0.6;

function isReportedAnew(
  { isVerbatim }: Passage,
  from: readonly ComparedWord[],
  changes: readonly Change[],
): boolean {
  if (isVerbatim) return false;
  const gone = changes.reduce((count, change) => count + change.from.length, 0);
  const come = changes.reduce((count, change) => count + change.to.length, 0);
  const kept = from.length - gone;
  return kept < ONE_WORDING * (kept + Math.max(gone, come));
}

/** Wordings of the same words may differ in punctuation, capitals and spelling. */
function differencesOfMarks(
  a: string,
  b: string,
  first: Wording,
  second: Wording,
  between: readonly [number, number],
): QuoteDifference[] {
  const [from, to] = [withoutQuotationMarks(a, first), withoutQuotationMarks(b, second)];
  if (from.join(' ') === to.join(' ')) return [];
  const shorter = Math.min(from.length, to.length);
  let [start, end] = [0, 0];
  while (start < shorter && from[start] === to[start]) start++;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join(' ');
  return [{ between, kind: 'punctuation', from: middle(from), to: middle(to), severity: 'low' }];
}

/** The words as the article has them, each row of neighbors with what stands between. */
export function textOf(text: string, words: readonly ComparedWord[]): string {
  const rows: string[] = [];
  words.forEach(({ start, end }, i) => {
    const before = words[i - 1];
    if (before && /^[\s,;:’'-]*$/.test(text.slice(before.end, start)))
      rows.push(text.slice(before.end, start));
    else if (before) rows.push(' … ');
    rows.push(text.slice(start, end));
  });
  return rows.join('').replace(/\s+/g, ' ');
}

/** A wording split at white space, without quotation marks and without the comma or period at its end. */
function withoutQuotationMarks(text: string, { parts }: Wording): string[] {
  return parts
    .map((span) => text.slice(...span))
    .join(' ')
    .replace(/["“”«»„]|(?<!\p{L})['‘’]|['’](?!\p{L})/gu, '')
    .replace(/[.,]?$/, '')
    .replaceAll('’', "'")
    .split(/\s+/);
}
