import { nounCueClass } from '../cueLexicon';
import { contentAfter, type Complement } from './contentAfter';
import { contentBefore } from './contentBefore';
import type { Finding } from './finding';
import { verbCueAt, type VerbCue } from './findCues';
import { nounPhraseBefore } from './nounPhraseBefore';
import { passiveReport } from './passives';
import type { Reading } from './reading';
import { isRelative, relativeEnd } from './relatives';
import { sharedSource } from './sharedSource';

/** The attribution whose cue is the verb at a token; `earlier` holds those found to its left. */
export function verbReport(reading: Reading, at: number, earlier: readonly Finding[]): Finding | undefined {
  const cue = verbCueAt(reading, at);
  if (!cue) return undefined;
  const sentence = reading.sentenceAt(at);
  const attitude = cue.entry.frames.includes('a');
  if (cue.passive) return passiveReport(reading, cue, sentence);
  const denied = deniedCharge(reading, cue, sentence[0]);
  if (denied) return denied;
  const subject = cue.infinitive ? undefined : nounPhraseBefore(reading, cue.from, sentence[0]);
  if (!cue.infinitive) {
    const tagged = contentBefore(reading, cue, subject, sentence);
    if (tagged) return { ...tagged, cue: [cue.at, cue.end], attitude };
  }
  const ceiling =
    subject && isRelative(reading, subject) ? relativeEnd(reading, cue.end, sentence[1]) : sentence[1];
  if (cue.participle && cue.at === sentence[0]) return undefined;
  const complement = contentAfter(reading, cue, ceiling);
  if (!complement) return undefined;
  const governed = subject === undefined || cue.participle;
  const source = governed ? sharedSource(reading, cue, sentence, earlier) : subject;
  if (!source || (governed && !isExplicit(reading, complement))) {
    const second = cue.participle || reading.is(cue.from - 1, 'coordinator');
    if (!source || !second || !cue.entry.frames.includes('n')) return undefined;
  }
  return {
    source,
    cue: [cue.at, complement.cueEnd],
    content: [complement.content],
    reason: cue.participle ? 'participle' : complement.reason,
    attitude,
  };
}

/** Whether "that", marks or a question word show that this is content. */
function isExplicit(reading: Reading, { content: [from] }: Complement): boolean {
  return (
    reading.quotationAt(from) !== undefined ||
    /^(?:that|whether|if|how|why|what)$/.test(reading.lower(from - 1)) ||
    reading.is(from, 'pronoun', 'determiner', 'subordinator')
  );
}

/** "a charge |Oslo| denies": the noun before the subject stands for what is denied. */
function deniedCharge(reading: Reading, cue: VerbCue, floor: number): Finding | undefined {
  if (cue.entry.class !== 'denying') return undefined;
  const phrase = nounPhraseBefore(reading, cue.from, floor);
  if (!phrase) return undefined;
  for (let i = phrase[0]; i + 1 < phrase[1]; i++) {
    if (!nounCueClass(reading.lower(i)) || reading.lower(i + 1) === 'of') continue;
    return {
      source: [i + 1, phrase[1]],
      cue: [cue.at, cue.end],
      content: [[phrase[0], i + 1]],
      reason: 'source-cue-content',
      attitude: false,
    };
  }
  return undefined;
}
