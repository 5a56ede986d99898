import type { ParagraphText, TokenRange } from '../../text/paragraph';
import { wordSet } from '../../wordSet';
import { lengthClass } from './placeFeatures';

/** Rows of each table of relations between a token and a cue. */
export const RELATIONS = [
  3 * 11, // side, distance
  3 * 5 * 4, // sentence, quotation, the quotation's length
  4 * 4 * 3, // commas, other breaks, side
  4 * 4 * 3, // clause openers, auxiliaries, side
  2 * 12 + 1, // side and distance of the token's quotation
] as const;

const BREAKS = new Set(['--', '—', '–', ';', ':', '(', ')', '.', '?', '!']);
const CLAUSE_OPENERS = wordSet(
  'that who whom whose which what when where while as because if whether how why and but or',
);
const AUXILIARIES = new Set(
  "is are was were be been being am 's 're 'm has have had 've do does did will would 'll 'd can could may might must shall should wo ca".split(
    ' ',
  ),
);

/** What stands between the tokens of a paragraph, counted once so that any pair can be asked about. */
export interface Between {
  readonly commas: Uint32Array;
  readonly breaks: Uint32Array;
  readonly openers: Uint32Array;
  readonly auxiliaries: Uint32Array;
}

export function countBetween({ tokens }: ParagraphText): Between {
  const upTo = (counted: (lower: string) => boolean): Uint32Array => {
    const counts = new Uint32Array(tokens.length + 1);
    tokens.forEach(({ lower }, i) => (counts[i + 1] = counts[i] + (counted(lower) ? 1 : 0)));
    return counts;
  };
  return {
    commas: upTo((lower) => lower === ','),
    breaks: upTo((lower) => BREAKS.has(lower)),
    openers: upTo((lower) => CLAUSE_OPENERS.has(lower)),
    auxiliaries: upTo((lower) => AUXILIARIES.has(lower)),
  };
}

/**
 * How each token of a window stands to a cue: one row of each table of `RELATIONS`, token after token. Everything is
 * coarse on purpose, so that what is learned of one cue holds for another.
 */
export function readRelations(
  { tokens, quotations }: ParagraphText,
  between: Between,
  [from, to]: TokenRange,
  [cueFrom, cueTo]: TokenRange,
): Uint8Array {
  const rows = new Uint8Array((to - from) * RELATIONS.length);
  const cue = tokens[cueFrom];
  for (let i = from, at = 0; i < to; i++) {
    const { sentence, quotation } = tokens[i];
    const side = i < cueFrom ? 0 : i >= cueTo ? 1 : 2;
    const gap: TokenRange = side === 0 ? [i + 1, cueFrom] : side === 1 ? [cueTo, i] : [i, i];
    const sentenceSide = sentence === cue.sentence ? 0 : sentence < cue.sentence ? 1 : 2;
    const length = quotation < 0 ? 0 : lengthClass(quotations[quotation]);
    rows[at++] = side * 11 + (side === 2 ? 0 : distanceClass(gap[1] - gap[0] + 1));
    rows[at++] = (sentenceSide * 5 + quotationRelation(quotation, cue.quotation)) * 4 + length;
    rows[at++] = (few(between.commas, gap) * 4 + few(between.breaks, gap)) * 3 + side;
    rows[at++] = (few(between.openers, gap) * 4 + few(between.auxiliaries, gap)) * 3 + side;
    if (quotation < 0 || quotation === cue.quotation) rows[at++] = 0;
    else {
      const [start, end] = quotations[quotation].tokens;
      rows[at++] = end <= cueFrom ? 13 + distanceClass(cueFrom - end) : 1 + distanceClass(start - cueTo);
    }
  }
  return rows;
}

/** Whether token and cue are in no quotation, the same, or different ones. */
function quotationRelation(token: number, cue: number): number {
  if (token < 0) return cue < 0 ? 0 : 1;
  if (token === cue) return 2;
  return cue < 0 ? 3 : 4;
}

function few(counts: Uint32Array, [from, to]: TokenRange): number {
  return Math.min(3, counts[to] - counts[from]);
}

const DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36];

function distanceClass(distance: number): number {
  const found = DISTANCES.findIndex((limit) => distance < limit);
  return found < 0 ? DISTANCES.length : found;
}
