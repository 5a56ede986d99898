import { accordingTo } from './accordingTo';
import type { Finding } from './finding';
import { labeledContent } from './labels';
import { namings } from './namings';
import { nounCue } from './nounCues';
import { quotedSource } from './quotedSources';
import type { Reading } from './reading';
import { reckoning } from './reckonings';
import { unlistedCue } from './unlistedCues';
import { verbReport } from './verbReports';

/** The attributions of a paragraph by its words: cue verbs, cue nouns, "according to", labels with a colon. */
export function findByRules(reading: Reading): Finding[] {
  const findings = [...labeledContent(reading), ...namings(reading)];
  const named = new Set(findings.map(({ cue }) => cue?.[0]));
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens[at].quotation >= 0 || named.has(at)) continue;
    const found =
      accordingTo(reading, at) ??
      reckoning(reading, at) ??
      verbReport(reading, at, findings) ??
      nounCue(reading, at);
    if (!found) continue;
    findings.push(found);
    const quoted = quotedSource(reading, found);
    if (quoted) findings.push(quoted);
    at = Math.max(at, contentStart(found) - 1);
  }
  findings.push(...unlisted(reading, findings));
  return withoutNestedAttitudes(findings);
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
function withoutNestedAttitudes(findings: readonly Finding[]): Finding[] {
  const said = new Set<number>();
  for (const { content } of findings) {
    for (const [from, to] of content) for (let i = from; i < to; i++) said.add(i);
  }
  return findings.filter(({ attitude, cue }) => !attitude || !cue || !said.has(cue[0]));
}
