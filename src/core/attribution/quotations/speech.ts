import type { ParagraphText, Quotation } from '../../text/paragraph';

/** From this many words on nine of ten quotations are speech; shorter ones need a cue that says so. */
const SPEECH_WORDS = 4;

/** Whether a quotation is long enough to be speech by itself rather than a term, a title or a scare quote. */
export function isLongQuotation({ tokens }: ParagraphText, { tokens: [from, to] }: Quotation): boolean {
  let words = 0;
  for (let i = from; i < to && words < SPEECH_WORDS; i++) if (tokens[i].kind !== 'mark') words++;
  return words >= SPEECH_WORDS;
}

/** Whether a quotation is the whole of its sentences: nothing before or after it but marks. */
export function standsAlone({ tokens }: ParagraphText, { tokens: [from, to] }: Quotation): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  return (
    (!before || before.sentence !== tokens[from].sentence || before.quotation >= 0) &&
    (!after || after.sentence !== tokens[to - 1].sentence || (after.kind === 'mark' && isLast(tokens, to)))
  );
}

function isLast(tokens: ParagraphText['tokens'], at: number): boolean {
  return tokens[at + 1]?.sentence !== tokens[at].sentence && tokens[at].lower !== ',';
}
