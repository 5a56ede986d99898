import type { TokenRange } from '../../text/paragraph';
import { clauseEnd } from './clauses';
import type { Finding } from './finding';
import type { Reading } from './reading';

/** "According to S, Q", "Q, according to S": `at` is the token "according". */
export function accordingTo(reading: Reading, at: number): Finding | undefined {
  if (reading.lower(at) !== 'according' || reading.lower(at + 1) !== 'to') return undefined;
  const [floor, ceiling] = reading.sentenceAt(at);
  const source = sourceFrom(reading, at + 2, ceiling);
  if (!source) return undefined;
  const content = contentAround(reading, at, source, floor, ceiling);
  return content.length
    ? { source, cue: [at, at + 2], content, reason: 'according-to', attitude: false }
    : undefined;
}

/** Up to the comma or the sentence's end, with an apposition that follows the comma. */
function sourceFrom(reading: Reading, from: number, ceiling: number): TokenRange | undefined {
  let to = from;
  while (to < ceiling && !endsSource(reading, to)) to++;
  if (to === from) return undefined;
  if (reading.lower(to) === ',' && reading.is(to + 1, 'determiner') && reading.is(to - 1, 'name')) {
    for (let i = to + 1; i < ceiling && i - to < 20; i++) {
      if (reading.is(i, 'verb', 'auxiliary')) break;
      if (reading.lower(i) === ',') return [from, i];
    }
  }
  return [from, to];
}

function endsSource(reading: Reading, at: number): boolean {
  return /^[,;:.—–]$|^--$/.test(reading.lower(at)) || reading.quotationAt(at) !== undefined;
}

function contentAround(
  reading: Reading,
  at: number,
  source: TokenRange,
  floor: number,
  ceiling: number,
): TokenRange[] {
  const next = reading.lower(source[1]) === ',' ? source[1] + 1 : source[1];
  const after: TokenRange[] = ceiling - next > 2 ? [[next, clauseEnd(reading, next, ceiling)]] : [];
  const from = reading.is(floor, 'coordinator') ? floor + 1 : floor;
  if (at - from <= 1) return after;
  const before: TokenRange = [from, at];
  for (let i = from; i < at; i++) if (reading.is(i, 'verb', 'auxiliary')) return [before];
  return [before, ...after];
}
