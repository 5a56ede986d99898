import type {
  ArticleAnalysis,
  Attribution,
  Claim,
  Figure,
  Mention,
  Organization,
  Person,
} from '../../core/analysis';
import type { Span } from '../../core/span';

/** Something that was found, with the words that it was found in. */
export interface Found<Item> {
  readonly item: Item;
  readonly span: Span;
}

/** What an article holds at one place; the innermost of each. */
export interface AtOffset {
  readonly person?: Found<Person> & { readonly mention: Mention };
  readonly organization?: Found<Organization>;
  readonly figure?: Found<Figure>;
  readonly quote?: Found<Attribution>;
  /** The attribution whose verb or noun of speech stands here. */
  readonly cue?: Found<Attribution>;
  readonly claim?: Found<Claim>;
}

export function findAt(analysis: ArticleAnalysis, offset: number): AtOffset {
  const mentions = analysis.people.flatMap((item) =>
    item.mentions.map((mention) => ({ item, mention, span: mention.span })),
  );
  return {
    person: innermost(mentions, offset),
    organization: innermost(
      analysis.organizations.flatMap((item) => item.mentions.map(({ span }) => ({ item, span }))),
      offset,
    ),
    figure: innermost(
      analysis.figures.map((item) => ({ item, span: item.span })),
      offset,
    ),
    quote: quoteAt(analysis, offset),
    cue: innermost(
      analysis.attributions.flatMap((item) => item.cue.map((span) => ({ item, span }))),
      offset,
    ),
    claim: innermost(
      analysis.claims.map((item) => ({ item, span: item.span })),
      offset,
    ),
  };
}

/** The quotation at a place, as the attribution that it belongs to. */
export function quoteAt({ attributions }: ArticleAnalysis, offset: number): Found<Attribution> | undefined {
  return innermost(
    attributions.flatMap((item) => item.quoted.map((span) => ({ item, span }))),
    offset,
  );
}

/** The shortest that holds the offset; a cursor right behind the last character still counts. */
export function innermost<Candidate extends { readonly span: Span }>(
  candidates: readonly Candidate[],
  offset: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    const [start, end] = candidate.span;
    const isInside = start <= offset && offset <= end;
    if (isInside && (!best || end - start < best.span[1] - best.span[0])) best = candidate;
  }
  return best;
}
