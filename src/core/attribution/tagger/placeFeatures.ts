import type { ParagraphText, Quotation } from '../../text/paragraph';

/** Rows of the table of places. */
export const PLACES = 64;

/** Where each token stands: in its sentence (first, last) and in its quotation (marks, inside, how long that is). */
export function readPlaces({ tokens, sentences, quotations }: ParagraphText): Uint8Array {
  return Uint8Array.from(tokens, ({ sentence, quotation }, i) => {
    const [from, to] = sentences[sentence].tokens;
    const edge = (i === from ? 1 : 0) + (i === to - 1 ? 2 : 0);
    if (quotation < 0) return edge;
    return (quotationPart(quotations[quotation], i) * 4 + lengthClass(quotations[quotation])) * 4 + edge;
  });
}

function quotationPart({ tokens: [from, to], closed }: Quotation, token: number): number {
  if (token === from) return 1;
  return closed && token === to - 1 ? 3 : 2;
}

/** 1 for a quoted word or two, 2 for a phrase, 3 for what can be a sentence. */
export function lengthClass({ tokens: [from, to] }: Quotation): number {
  const words = to - from - 2;
  return words <= 2 ? 1 : words <= 5 ? 2 : 3;
}
