import { contentAfter, type Complement } from './contentAfter';
import { contentBefore } from './contentBefore';
import { accordingTo } from './accordingTo';
import { mainSubject } from './clauses';
import type { Finding } from './finding';
import { verbCueAt, type VerbCue } from './findCues';
import { labeledContent } from './labels';
import { nounCue } from './nounCues';
import { nounPhraseBefore, nounPhraseFrom } from './nounPhrases';
import { passiveReport } from './passives';
import type { Reading, TokenRange } from './reading';

/** The attributions of a paragraph by its words: cue verbs, cue nouns, "according to", labels with a colon. */
export function findByRules(reading: Reading): Finding[] {
  const findings = labeledContent(reading);
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens[at].quotation >= 0) continue;
    const found = accordingTo(reading, at) ?? verbReport(reading, at, findings) ?? nounCue(reading, at);
    if (!found) continue;
    findings.push(found);
    if (found.cue) at = Math.max(at, found.cue[1] - 1);
  }
  return findings.filter(
    (finding) => !finding.attitude || !findings.some((other) => other !== finding && holds(other, finding)),
  );
}

/** Thoughts inside what somebody says are part of what is said. */
function holds(outer: Finding, inner: Finding): boolean {
  return outer.content.some(
    ([from, to]) => inner.cue !== undefined && from <= inner.cue[0] && inner.cue[1] <= to,
  );
}

function verbReport(reading: Reading, at: number, earlier: readonly Finding[]): Finding | undefined {
  const cue = verbCueAt(reading, at);
  if (!cue) return undefined;
  const sentence = reading.sentenceAt(at);
  const attitude = cue.entry.frames.includes('a') && !cue.entry.frames.includes('q');
  if (cue.passive) return passiveReport(reading, cue, sentence);
  const subject = cue.infinitive ? undefined : nounPhraseBefore(reading, cue.from, sentence[0]);
  if (!cue.infinitive) {
    const tagged = contentBefore(reading, cue, subject, sentence);
    if (tagged) return { ...tagged, cue: [cue.at, cue.end], attitude };
  }
  const complement = contentAfter(reading, cue, sentence[1]);
  if (!complement) return undefined;
  const governed = subject === undefined || cue.form === 'gerund';
  const source = governed ? governingSubject(reading, cue, sentence, earlier) : subject;
  if (!source || (governed && !isExplicit(reading, complement))) {
    if (!source || !cue.entry.frames.includes('n')) return undefined;
  }
  return {
    source,
    cue: [cue.at, complement.cueEnd],
    content: [complement.content],
    reason: cue.form === 'gerund' ? 'participle' : complement.reason,
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

/** The source that a participle, an infinitive or a second verb shares with the verb before it. */
function governingSubject(
  reading: Reading,
  cue: VerbCue,
  [floor]: TokenRange,
  earlier: readonly Finding[],
): TokenRange | undefined {
  const shares =
    cue.form === 'gerund' ||
    cue.infinitive ||
    reading.is(cue.from - 1, 'coordinator') ||
    reading.lower(cue.from - 1) === ',';
  if (!shares) return undefined;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const { cue: before, source } = earlier[i];
    if (before && before[0] < floor) break;
    if (before && source && before[0] < cue.at) return source;
  }
  if (cue.at === floor) {
    const comma = reading.tokens.findIndex((token, i) => i > cue.at && token.lower === ',');
    return comma < 0 ? undefined : nounPhraseFrom(reading, comma + 1, reading.sentenceAt(cue.at)[1], false);
  }
  return mainSubject(reading, floor, cue.from);
}
