import type { Span } from '../../span';

const QUOTATION_MARKS = /[“”„‟«»‹›‘’‚‛`´'"]/g;

/**
 * Words with everything made alike that a formatter may rewrite: white space is one space however it is broken into
 * lines, and all quotation marks and apostrophes are one.
 */
export function foldWords(words: string): string {
  return words.replace(QUOTATION_MARKS, '"').replace(/\s+/g, ' ');
}

/** A folded text whose offsets can be told in the original. */
export class FoldedText {
  readonly text: string;
  /** Folded offsets of the white space that breaks a line. */
  private readonly breaks = new Set<number>();
  /** Folded offsets after each white space that was longer than one code unit, and the units lost up to there. */
  private readonly ends: number[] = [];
  private readonly losses: number[] = [];

  constructor(original: string) {
    this.text = foldWords(original);
    let lost = 0;
    for (const { 0: space, index } of original.matchAll(/\s+/g)) {
      if (/[\r\n]/.test(space)) this.breaks.add(index - lost);
      if (space.length === 1) continue;
      this.ends.push(index - lost + 1);
      lost += space.length - 1;
      this.losses.push(lost);
    }
  }

  /** The span of the original text that a folded span with words at both ends stands for. */
  original([start, end]: Span): Span {
    return [start + this.lossAt(start), end + this.lossAt(end - 1)];
  }

  /** Whether a line breaks at this white space, or the text begins or ends here. */
  breaksLine(offset: number): boolean {
    return offset < 0 || offset >= this.text.length || this.breaks.has(offset);
  }

  private lossAt(offset: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low ? this.losses[low - 1] : 0;
  }
}
