import type { AttributionReason, AttributionType } from '../analysis';
import type { Span } from '../span';
import type { ParagraphText, TokenRange } from '../text/paragraph';
import { addUnlearned } from './addUnlearned';
import { withWholeChains } from './chainedReports';
import { withSubject } from './colonPredicates';
import { gatherQuotations } from './quotations/gatherQuotations';
import type { Finding } from './rules/finding';
import { findByRules } from './rules/findByRules';
import { withTagSource } from './headlineTags';
import { isHeading } from './rules/labels';
import { withoutNextPredicate } from './nextPredicates';
import { Reading } from './rules/reading';
import { isQuestionOfNobody } from './reportedQuestions';
import { readContent } from './speakers/contentType';
import { withSourceClause } from './sourceClauses';
import type { AttributionTriple } from './triple';
import { withAgent, withoutPassiveSubject } from './passiveSubjects';
import { withoutAnonymity } from './anonymity';
import { withoutSecondReports, withSharedSources, withWholeSource } from './wholeSources';

/** How often each rule is right, content and source, by how its content is worded: measured on PolNeAR's dev part. */
const confidences: Readonly<Partial<Record<AttributionReason, Readonly<Record<AttributionType, number>>>>> = {
  'content-source-cue': { direct: 0.95, mixed: 0.78, indirect: 0.75 },
  'content-cue-source': { direct: 0.95, mixed: 0.85, indirect: 0.58 },
  'source-cue-content': { direct: 0.79, mixed: 0.73, indirect: 0.66 },
  'according-to': { direct: 0.83, mixed: 0.91, indirect: 0.83 },
  'described-as': { direct: 0.72, mixed: 0.72, indirect: 0.72 },
  participle: { direct: 0.75, mixed: 0.75, indirect: 0.53 },
  'headline-colon': { direct: 0.9, mixed: 0.5, indirect: 0.64 },
  'noun-cue': { direct: 0.2, mixed: 0.2, indirect: 0.2 },
  passive: { direct: 0.5, mixed: 0.5, indirect: 0.55 },
};

/** Finds who says what in one paragraph by what it has learned. */
export interface Tagger {
  tag(paragraph: ParagraphText): AttributionTriple[];
}

/** Sources, cues and contents of one paragraph, in order of their contents: learned ones, or by rules alone. */
export function tagAttributions(paragraph: ParagraphText, tagger?: Tagger): AttributionTriple[] {
  const reading = new Reading(paragraph);
  const findings = findByRules(reading);
  const triplesOf = (some: readonly Finding[]) =>
    some.map((finding) => tripleOf(reading, finding)).filter(({ content }) => content.length > 0);
  const found = tagger
    ? withLearned(
        reading,
        tagger.tag(paragraph),
        triplesOf(findings.filter(({ attitude, unlearned }) => !attitude && !unlearned)),
        triplesOf(findings.filter(({ unlearned }) => unlearned)),
      )
    : triplesOf(findings);
  return gatherQuotations(
    paragraph,
    found.filter((triple) => !isQuestionOfNobody(paragraph, triple) && !isHeading(paragraph, triple)),
  );
}

/** What the tagger has found, mended, with what no corpus taught it. */
function withLearned(
  reading: Reading,
  tagged: readonly AttributionTriple[],
  ruled: readonly AttributionTriple[],
  sure: readonly AttributionTriple[],
): AttributionTriple[] {
  const { paragraph } = reading;
  const learned = tagged
    .map((triple) => withAgent(paragraph, withoutPassiveSubject(paragraph, triple)))
    .map((triple) => withTagSource(paragraph, withSourceClause(paragraph, triple)))
    .map((triple) => withSubject(reading, triple))
    .flatMap((triple) => withoutAnonymity(reading, triple))
    .map((triple) => withoutNextPredicate(reading, withWholeSource(reading, triple)));
  const whole = withSharedSources(
    paragraph,
    addUnlearned(paragraph, withWholeChains(paragraph, learned, ruled), ruled, sure),
  );
  return withoutSecondReports(paragraph, whole);
}

function tripleOf(reading: Reading, { source, cue, content, reason }: Finding): AttributionTriple {
  const spans = content.flatMap((range) => contentSpan(reading, range, cue !== undefined) ?? []);
  const cueSpans = cue ? [reading.span(cue)] : [];
  const { type } = readContent(reading.paragraph, cueSpans, spans);
  return {
    source: source ? [reading.span(source)] : [],
    cue: cueSpans,
    content: spans,
    confidence: confidences[reason]?.[type] ?? 0.5,
    reason,
  };
}

/** The content without the "that" of its cue, without the marks around it that are not part of a quotation. */
function contentSpan(reading: Reading, [from, to]: TokenRange, hasCue: boolean): Span[] | undefined {
  const isBorder = (i: number) => reading.tokens[i].quotation < 0 && /^[,;:.?!—–-]+$/.test(reading.lower(i));
  while (
    from < to &&
    (isBorder(from) ||
      (hasCue &&
        reading.lower(from) === 'that' &&
        reading.tokens[from].quotation < 0 &&
        reading.is(from, 'subordinator')))
  )
    from++;
  while (from < to && isBorder(to - 1)) to--;
  return from < to ? [reading.span([from, to])] : undefined;
}
