import { classAt, WORD } from './characters';
import type { OpenToken } from './findTokens';
import type { Mark } from './quotationMarks';

/** No opening mark of a quotation. */
const UNPAIRED = -1;
/** An opening mark at the start of the paragraph that nothing closes. */
export const UNCLOSED = -2;

/**
 * For each single mark the index of the mark that closes it. Most single marks are apostrophes, so an opening mark
 * counts only with its closing one before the next opening mark, and "s'" closes only where nothing else does.
 */
export function pairSingles(text: string, tokens: readonly OpenToken[], marks: readonly Mark[]): Int32Array {
  const closers = new Int32Array(marks.length).fill(UNPAIRED);
  let sure = UNPAIRED;
  let possible = UNPAIRED;
  let doubles = 0;
  let doublesAtSure = 0;
  let doublesAtPossible = 0;
  for (let k = marks.length - 1; k >= 0; k--) {
    const { shape, role, token } = marks[k];
    if (shape.family !== 'single') {
      doubles++;
    } else if (role === 'close') {
      if (isPossessive(text, tokens[token])) {
        possible = k;
        doublesAtPossible = doubles;
      } else {
        sure = k;
        doublesAtSure = doubles;
      }
    } else if (role === 'open' && shape.usual !== 'close') {
      if (sure > k && (doubles - doublesAtSure) % 2 === 0) closers[k] = sure;
      else if (possible > k && (doubles - doublesAtPossible) % 2 === 0) closers[k] = possible;
      else if (token === 0) closers[k] = UNCLOSED;
      sure = possible = UNPAIRED;
    }
  }
  return closers;
}

/** Whether a single mark may be the apostrophe of a plural: after s, before another word. */
function isPossessive(text: string, { start, end }: OpenToken): boolean {
  return (text.charCodeAt(start - 1) | 0x20) === 0x73 && (classAt(text, end + 1) & WORD) !== 0;
}
