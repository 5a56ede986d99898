import type { TokenRange } from '../../text/paragraph';
import { subjectOfLastVerb } from './clauses';
import type { Finding } from './finding';
import type { VerbCue } from './findCues';
import { nounPhraseBefore } from './nounPhraseBefore';
import type { Reading } from './reading';
import { antecedent, isRelative } from './relatives';

/** The source that a participle, an infinitive or a second verb shares with the verb before it. */
export function sharedSource(
  reading: Reading,
  cue: VerbCue,
  [floor]: TokenRange,
  earlier: readonly Finding[],
): TokenRange | undefined {
  const owner =
    cue.participle && reading.is(cue.from - 1, 'noun', 'name')
      ? nounPhraseBefore(reading, cue.from, floor)
      : undefined;
  if (owner && reading.lower(owner[0] - 1) === 'with') return owner;
  const shares =
    cue.participle ||
    cue.infinitive ||
    reading.is(cue.from - 1, 'coordinator') ||
    reading.lower(cue.from - 1) === ',';
  if (!shares) return undefined;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const { cue: before, source } = earlier[i];
    if (before && before[0] < floor) break;
    if (before && source && before[0] < cue.at)
      return isRelative(reading, source) ? antecedent(reading, source, floor) : source;
  }
  return subjectOfLastVerb(reading, floor, cue.from);
}
