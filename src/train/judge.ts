import type { AttributionType } from '../core/analysis';
import { readContent } from '../core/attribution/speakers/contentType';
import type { AttributionTagger, Candidate } from '../core/attribution/tagger/attributionTagger';
import type { Span } from '../core/span';
import type { ParagraphText, TokenRange } from '../core/text/paragraph';
import { annotatedParagraphs, type TokenAttribution } from './annotation';
import type { AnnotatedArticle } from './corpus';

/** What the tagger says of one paragraph, beside what people marked there. */
export interface JudgedParagraph {
  readonly candidates: readonly JudgedCandidate[];
  /** How many attributions people marked. */
  readonly marked: number;
}

export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly type: AttributionType;
  /** Half of the words of candidate and annotation together are in both. */
  readonly contentRight: boolean;
  /** The sources share a word as well, or there is none in either. */
  readonly right: boolean;
}

/** Every candidate of the articles' paragraphs, compared with the annotation. */
export function judge(tagger: AttributionTagger, articles: readonly AnnotatedArticle[]): JudgedParagraph[] {
  return articles.flatMap((article) =>
    [...annotatedParagraphs(article)]
      .filter(({ ignored }) => ignored.size === 0)
      .map(({ paragraph, attributions }) => ({
        candidates: compare(paragraph, tagger.candidates(paragraph), attributions),
        marked: attributions.length,
      })),
  );
}

/** One to one, the most alike first, as the evaluation does. */
function compare(
  paragraph: ParagraphText,
  candidates: readonly Candidate[],
  attributions: readonly TokenAttribution[],
): JudgedCandidate[] {
  const words = (ranges: readonly TokenRange[]) => wordsIn(paragraph, ranges);
  const pairs = candidates
    .flatMap((candidate) =>
      attributions.map((marked) => ({
        candidate,
        marked,
        alike: sharedPart(words(candidate.content), words(marked.content)),
      })),
    )
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<TokenAttribution>();
  const partners = new Map<Candidate, TokenAttribution>();
  for (const { candidate, marked } of pairs) {
    if (partners.has(candidate) || taken.has(marked)) continue;
    taken.add(marked);
    partners.set(candidate, marked);
  }
  return candidates.map((candidate) => {
    const spanOf = ([from, to]: TokenRange): Span => [
      paragraph.tokens[from].start,
      paragraph.tokens[to - 1].end,
    ];
    const { type } = readContent(paragraph, [spanOf(candidate.cue)], candidate.content.map(spanOf));
    const marked = partners.get(candidate);
    if (!marked) return { candidate, type, contentRight: false, right: false };
    const ours = words(candidate.source);
    const theirs = words(marked.source);
    const right = theirs.size > 0 ? sharedPart(ours, theirs) > 0 : ours.size === 0;
    return { candidate, type, contentRight: true, right };
  });
}

function wordsIn({ tokens }: ParagraphText, ranges: readonly TokenRange[]): Set<number> {
  const words = new Set<number>();
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) if (tokens[i].kind !== 'mark') words.add(i);
  }
  return words;
}

function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both && both / (a.size + b.size - both);
}
