import type { AttributionReason } from '../analysis';
import type { Span } from '../span';
import type { ParagraphText } from '../text/paragraph';
import { gatherQuotations } from './quotations/gatherQuotations';
import type { Finding } from './rules/finding';
import { findByRules } from './rules/findByRules';
import { Reading, type TokenRange } from './rules/reading';
import type { AttributionTriple } from './triple';

/** How often each rule is right, content and source, on annotated news. */
const confidences: Readonly<Partial<Record<AttributionReason, number>>> = {
  'content-source-cue': 0.95,
  'content-cue-source': 0.95,
  'according-to': 0.9,
  'described-as': 0.75,
  'source-cue-content': 0.75,
  participle: 0.7,
  'headline-colon': 0.6,
  'noun-cue': 0.5,
  passive: 0.5,
};

/** Sources, cues and contents of one paragraph, in order of their contents. */
export function tagAttributions(paragraph: ParagraphText): AttributionTriple[] {
  const reading = new Reading(paragraph);
  const triples = findByRules(reading).map((finding) => tripleOf(reading, finding));
  return gatherQuotations(
    paragraph,
    triples.filter(({ content }) => content.length > 0),
  );
}

function tripleOf(reading: Reading, { source, cue, content, reason }: Finding): AttributionTriple {
  return {
    source: source ? [reading.span(source)] : [],
    cue: cue ? [reading.span(cue)] : [],
    content: content
      .flatMap((range) => contentSpan(reading, range) ?? [])
      .map((span) => [span[0], span[1]] as Span),
    confidence: confidences[reason] ?? 0.5,
    reason,
  };
}

/** The content without "that", without the marks around it that are not part of a quotation. */
function contentSpan(reading: Reading, [from, to]: TokenRange): Span[] | undefined {
  const isBorder = (i: number) => reading.tokens[i].quotation < 0 && /^[,;:.?!—–-]+$/.test(reading.lower(i));
  while (
    from < to &&
    (isBorder(from) ||
      (reading.lower(from) === 'that' &&
        reading.tokens[from].quotation < 0 &&
        reading.is(from, 'subordinator')))
  )
    from++;
  while (from < to && isBorder(to - 1)) to--;
  return from < to ? [reading.span([from, to])] : undefined;
}
