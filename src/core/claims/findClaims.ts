import type { Attribution, BlockKind, Claim, ClaimKind, Person } from '../analysis';
import { shift } from '../span';
import type { ArticleText } from '../text/article';
import { SpanIndex } from './spanIndex';
import type { Statement } from './readStatements';

/** Blocks that summarize the article: what they claim, its body claims. */
const SUMMARIES: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'byline', 'dateline', 'agency']);

/** Statements of the outlet's own that hardly anybody would check are not listed. */
const LEAST_SCORE = 0.2;

/**
 * The statements of an article that can be checked, each once, from those of its paragraphs (one list per paragraph,
 * same order): what its attributions report, and what the outlet says in its own voice. Every claim carries a score
 * and the reasons for it.
 */
export function findClaims(
  article: ArticleText,
  statements: readonly (readonly Statement[])[],
  attributions: readonly Attribution[],
  people: readonly Person[],
): Claim[] {
  const contents = new SpanIndex(
    attributions.flatMap((attribution) => attribution.content.map((span) => [span, attribution] as const)),
  );
  const names = new SpanIndex(
    people.flatMap(({ mentions }) =>
      mentions
        .filter(({ nameSpan, kind }) => nameSpan ?? kind !== 'pronoun')
        .map(({ span }) => [span, true] as const),
    ),
  );
  const said = new Set<string>();
  const claims: Claim[] = [];
  article.paragraphs.forEach(({ start, kind: block }, i) => {
    if (SUMMARIES.has(block)) return;
    for (const { span: place, words, content, agentless, worth, worthNaming } of statements[i]) {
      if (said.has(words)) continue;
      said.add(words);
      const span = shift(place, start);
      const attribution = content && contents.at(shift(content, start));
      const { score, reasons } = names.within(span).length > 0 ? worthNaming : worth;
      if (!attribution && score < LEAST_SCORE) continue;
      claims.push({
        id: `c${claims.length + 1}`,
        span,
        text: article.text.slice(...span).replace(/\s{2,}|[^\S ]/g, ' '),
        kind: kindOf(attribution, reasons.includes('figure')),
        speaker: attribution?.speaker ?? null,
        ...(attribution && { attributionId: attribution.id }),
        agentless: attribution ? isOnNobodysWord(attribution) : agentless,
        score,
        reasons,
      });
    }
  });
  return claims;
}

function kindOf(attribution: Attribution | undefined, holdsFigure: boolean): ClaimKind {
  if (attribution) return attribution.type === 'direct' ? 'quote' : 'reported';
  return holdsFigure ? 'figure' : 'statement';
}

function isOnNobodysWord({ sourceKind, cue, speaker }: Attribution): boolean {
  return sourceKind === 'none' && cue.length > 0 && speaker === null;
}
