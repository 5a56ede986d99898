import type { Span } from '../../span';
import type { ParagraphText, Quotation, Token, TokenRange } from '../../text/paragraph';
import { wordClasses, type WordClass } from './wordClasses';

/** How far a sentence is read to each side of a token: texts without full stops stay linear. */
const LONGEST_SIDE = 300;

/** A paragraph with the shallow grammar that the rules read it by. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  private readonly classes: readonly WordClass[];
  /** For each sentence the token range of what is read as one: sentences that a quotation joins. */
  private readonly periods: readonly TokenRange[];

  constructor(readonly paragraph: ParagraphText) {
    this.tokens = paragraph.tokens;
    this.quotations = paragraph.quotations;
    this.classes = wordClasses(paragraph.tokens);
    this.periods = joinedSentences(paragraph);
  }

  /** The key of the token for word lists; empty outside the paragraph. */
  lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  classAt(i: number): WordClass {
    return this.classes[i] ?? 'mark';
  }

  is(i: number, ...classes: readonly WordClass[]): boolean {
    return classes.includes(this.classAt(i));
  }

  /** The quotation that holds the token. */
  quotationAt(i: number): Quotation | undefined {
    const index = this.tokens[i]?.quotation ?? -1;
    return index < 0 ? undefined : this.quotations[index];
  }

  /** The tokens of the sentence around a token, where a quotation of several sentences counts as part of one. */
  sentenceAt(i: number): TokenRange {
    const [from, to] = this.periods[this.tokens[i].sentence];
    return [Math.max(from, i - LONGEST_SIDE), Math.min(to, i + LONGEST_SIDE)];
  }

  isCapitalized(i: number): boolean {
    const first = this.tokens[i]?.text[0] ?? '';
    return first !== first.toLowerCase();
  }

  span([from, to]: TokenRange): Span {
    return [this.tokens[from].start, this.tokens[to - 1].end];
  }
}

function joinedSentences({ sentences, quotations }: ParagraphText): TokenRange[] {
  const periods: TokenRange[] = [];
  let next = 0;
  for (let first = 0; first < sentences.length;) {
    let to = sentences[first].tokens[1];
    let last = first;
    for (; next < quotations.length && quotations[next].tokens[0] < to; next++) {
      while (last + 1 < sentences.length && quotations[next].tokens[1] > to) to = sentences[++last].tokens[1];
    }
    const period: TokenRange = [sentences[first].tokens[0], to];
    for (; first <= last; first++) periods.push(period);
  }
  return periods;
}
