import type { TokenRange } from '../../text/paragraph';
import { clauseEnd, skipAdverbials } from './clauses';
import type { Finding } from './finding';
import type { VerbCue } from './findCues';
import { nounPhraseBefore } from './nounPhraseBefore';
import { nounPhraseFrom } from './nounPhraseFrom';
import type { Reading } from './reading';

/** "was told that Q", "is expected to Q", "was accused by S of Q", "was described as Q". */
export function passiveReport(
  reading: Reading,
  cue: VerbCue,
  [floor, ceiling]: TokenRange,
): Finding | undefined {
  const agent =
    reading.lower(cue.end) === 'by' ? nounPhraseFrom(reading, cue.end + 1, ceiling, false) : undefined;
  const after = agent ? withPlace(reading, agent, ceiling)[1] : cue.end;
  const at = skipTo(reading, after, ceiling);
  const content = passiveContent(reading, cue, at, floor, ceiling);
  if (!content) return undefined;
  return {
    ...(agent && { source: withPlace(reading, agent, ceiling) }),
    cue: [cue.at, cue.end],
    content,
    reason: 'passive',
    attitude: cue.entry.frames.includes('a'),
  };
}

/** "successive governments |in Oslo|": a place that belongs to the agent. */
function withPlace(reading: Reading, agent: TokenRange, ceiling: number): TokenRange {
  if (reading.lower(agent[1]) !== 'in' || !reading.is(agent[1] + 1, 'name')) return agent;
  const place = nounPhraseFrom(reading, agent[1] + 1, ceiling, false);
  return place ? [agent[0], place[1]] : agent;
}

const openers = new Set(['that', 'to', 'of', 'as', 'for', 'with']);

function skipTo(reading: Reading, from: number, ceiling: number): number {
  return openers.has(reading.lower(from)) ? from : skipAdverbials(reading, from, ceiling);
}

function passiveContent(
  reading: Reading,
  cue: VerbCue,
  at: number,
  floor: number,
  ceiling: number,
): TokenRange[] | undefined {
  const mark = /^[,:]$/.test(reading.lower(cue.end)) ? cue.end + 1 : cue.end;
  const quotation = reading.quotationAt(mark);
  if (quotation && cue.entry.frames.includes('q')) return [[mark, quotation.tokens[1]]];
  const word = reading.lower(at);
  if (!openers.has(word) || ceiling - at < 3) return undefined;
  const rest: TokenRange = [at + 1, clauseEnd(reading, at + 1, ceiling)];
  const { frames } = cue.entry;
  if (word === 'that') return frames.includes('t') ? [rest] : undefined;
  if (cue.entry.class === 'accusing') return word === 'of' ? [rest] : undefined;
  if (word === 'as') {
    const thing = frames.includes('d') ? nounPhraseBefore(reading, cue.from, floor) : undefined;
    return thing && [thing, [at, rest[1]]];
  }
  if (word !== 'to' || !/[tz]/.test(frames)) return undefined;
  if (frames.includes('p') && !frames.includes('a')) return [[at, rest[1]]];
  const subject = nounPhraseBefore(reading, cue.from, floor);
  return subject ? [subject, [at, rest[1]]] : [[at, rest[1]]];
}
