import { contentAfter, type Complement } from './contentAfter';
import { contentBefore } from './contentBefore';
import { nounCueClass } from '../cueLexicon';
import { accordingTo } from './accordingTo';
import { subjectOfLastVerb } from './clauses';
import type { Finding } from './finding';
import { verbCueAt, type VerbCue } from './findCues';
import { labeledContent } from './labels';
import { nounCue } from './nounCues';
import { nounPhraseBefore } from './nounPhrases';
import { passiveReport } from './passives';
import { quotedSource } from './quotedSources';
import type { Reading, TokenRange } from './reading';
import { unlistedCue } from './unlistedCues';

/** The attributions of a paragraph by its words: cue verbs, cue nouns, "according to", labels with a colon. */
export function findByRules(reading: Reading): Finding[] {
  const findings = labeledContent(reading);
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens[at].quotation >= 0) continue;
    const found = accordingTo(reading, at) ?? verbReport(reading, at, findings) ?? nounCue(reading, at);
    if (!found) continue;
    findings.push(found);
    const quoted = quotedSource(reading, found);
    if (quoted) findings.push(quoted);
    at = Math.max(at, contentStart(found) - 1);
  }
  findings.push(...unlisted(reading, findings));
  return findings.filter(
    (finding) => !finding.attitude || !findings.some((other) => other !== finding && holds(other, finding)),
  );
}

/** Where to read on: what stands between a cue and the content after it is no cue ("in a letter sent on Monday"). */
function contentStart({ cue, content }: Finding): number {
  if (!cue) return 0;
  const next = content.find(([from]) => from >= cue[1]);
  return Math.max(cue[1], next?.[0] ?? 0);
}

/** The quotations that no known cue has claimed, with the verbs that they have instead. */
function unlisted(reading: Reading, findings: readonly Finding[]): Finding[] {
  const claimed = new Set<number>();
  for (const { content } of findings) {
    for (const [from, to] of content)
      for (let i = from; i < to; i++) claimed.add(reading.tokens[i].quotation);
  }
  return reading.quotations.flatMap((quotation, i) =>
    claimed.has(i) ? [] : (unlistedCue(reading, quotation) ?? []),
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
  const source = governed ? governingSubject(reading, cue, sentence, earlier) : subject;
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

/** The source that a participle, an infinitive or a second verb shares with the verb before it. */
function governingSubject(
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

function isRelative(reading: Reading, [from, to]: TokenRange): boolean {
  return to - from === 1 && /^(?:who|which)$/.test(reading.lower(from));
}

/** "Kim Park, who said so, |denied it": where the main clause goes on after a relative one. */
function relativeEnd(reading: Reading, from: number, ceiling: number): number {
  for (let i = from; i + 1 < ceiling; i++) {
    if (reading.tokens[i].quotation < 0 && reading.lower(i) === ',' && reading.is(i + 1, 'verb', 'auxiliary'))
      return i;
  }
  return ceiling;
}

/** What a relative pronoun stands for. */
function antecedent(reading: Reading, [from]: TokenRange, floor: number): TokenRange | undefined {
  return nounPhraseBefore(reading, reading.lower(from - 1) === ',' ? from - 1 : from, floor);
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
