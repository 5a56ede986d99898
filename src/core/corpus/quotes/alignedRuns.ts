import type { Span } from '../../span';
import type { ComparedWord } from '../comparedWords';
import type { DifferenceKind, Severity } from '../comparison';
import { alignPassages, textOf, type Passage } from './findDifferences';

/** Words of the other wording that are gone here, or words that have come in. */
export interface RunChange {
  readonly is: 'gone' | 'come';
  readonly kind: DifferenceKind;
  readonly severity: Severity;
}

/** A run of words that both wordings have, or that only one of them has. */
export interface AlignedRun {
  readonly text: string;
  readonly change?: RunChange;
}

/** The second wording in runs, with the words of the first that it lacks where they would stand. */
export function alignedRuns(first: Passage, second: Passage): AlignedRun[] {
  const { from, to, changes, isParaphrase } = alignPassages(first, second);
  const gone = new Map<ComparedWord, RunChange>();
  const come = new Map<ComparedWord, RunChange>();
  for (const { kind, severity, ...change } of changes) {
    for (const word of change.from) gone.set(word, { is: 'gone', kind, severity });
    for (const word of change.to) come.set(word, { is: 'come', kind, severity });
  }
  const runs = new Runs(first, second);
  let next = 0;
  const takeGone = () => {
    const start = next;
    // Other words of a paraphrase are no change, so that the two cannot be walked side by side.
    if (isParaphrase) return [];
    while (next < from.length && gone.has(from[next])) next++;
    return from.slice(start, next);
  };
  for (const word of to) {
    const lost = takeGone();
    if (lost.length) runs.lose(lost, gone.get(lost[0])!, word.start);
    const change = come.get(word);
    runs.keep(word, change);
    if (!change) next++;
  }
  const lost = takeGone();
  if (lost.length) runs.lose(lost, gone.get(lost[0])!);
  return runs.end();
}

/** Writes the text of the second passage with what stands between its words. */
class Runs {
  private readonly runs: { text: string; change?: RunChange }[] = [];
  private at: number;

  constructor(
    private readonly first: Passage,
    private readonly second: Passage,
  ) {
    this.at = second.parts[0][0];
  }

  keep({ start, end }: ComparedWord, change: RunChange | undefined): void {
    const last = this.runs.at(-1)?.change;
    const goesOn = change && last?.is === 'come' && last.kind === change.kind;
    this.add(this.between(this.at, start), goesOn ? last : undefined);
    this.add(this.between(start, end), change && (goesOn ? last : change));
    this.at = end;
  }

  /** Words of the first passage, before the word of the second that begins at `before`, or behind the last one. */
  lose(words: readonly ComparedWord[], change: RunChange, before?: number): void {
    this.add(before === undefined ? ' ' : this.between(this.at, before));
    this.add(textOf(this.first.text, words), change);
    if (before === undefined) return;
    this.add(' ');
    this.at = before;
  }

  end(): AlignedRun[] {
    this.add(this.between(this.at, this.second.parts.at(-1)![1]));
    return this.runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  }

  private add(text: string, change?: RunChange): void {
    if (!text) return;
    const last = this.runs.at(-1);
    if (last && last.change === change) last.text += text;
    else this.runs.push({ text, ...(change && { change }) });
  }

  /** The text from one offset to another, without what interrupts the passage. */
  private between(from: number, to: number): string {
    return this.second.parts
      .map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)])
      .filter(([start, end]) => start < end)
      .map((span) => this.second.text.slice(...span))
      .join(' … ');
  }
}
