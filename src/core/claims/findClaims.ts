import type { Attribution, BlockKind, Claim, ClaimKind, ClaimReason } from '../analysis';
import type { ContentIndex } from '../attribution/contentIndex';
import type { Mentions } from '../attribution/speakers/mentions';
import { shift } from '../span';
import type { ArticleText } from '../text/article';
import type { Statement } from './readStatements';

/** Blocks that summarize the article: what they claim, its body claims. */
const SUMMARIES: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'byline', 'dateline', 'agency']);

/** Statements that hardly anybody would check are not listed: the outlet's own, and those that somebody answers for. */
const LEAST_SCORE = 0.2;
const LEAST_SCORE_REPORTED = 0.15;

/**
 * The statements of an article that can be checked, each once, from those of its paragraphs (one list per paragraph,
 * same order): what its attributions report, and what the outlet says in its own voice. Every claim carries a score
 * and the reasons for it.
 */
export function findClaims(
  { paragraphs }: ArticleText,
  statements: readonly (readonly Statement[])[],
  contents: ContentIndex,
  mentions: Mentions,
): Claim[] {
  const said = new Set<string>();
  const claims: Claim[] = [];
  paragraphs.forEach(({ kind: block, start }, i) => {
    if (SUMMARIES.has(block)) return;
    for (const statement of statements[i]) {
      const { text, words, content, agentless } = statement;
      if (said.has(words)) continue;
      said.add(words);
      const span = shift(statement.span, start);
      const attribution = content && contents.at(start + content[0], start + content[1]);
      const { score, reasons } = statement.naming && mentions.names(span) ? statement.naming : statement;
      if (score < (attribution ? LEAST_SCORE_REPORTED : LEAST_SCORE)) continue;
      const id = `c${claims.length + 1}`;
      claims.push(
        attribution
          ? {
              id,
              span,
              text,
              kind: attribution.type === 'direct' ? 'quote' : 'reported',
              speaker: attribution.speaker,
              attributionId: attribution.id,
              agentless: isOnNobodysWord(attribution),
              score,
              reasons,
            }
          : { id, span, text, kind: kindOf(reasons), speaker: null, agentless, score, reasons },
      );
    }
  });
  return claims;
}

/** The kind of a claim that nobody else makes. */
function kindOf(reasons: readonly ClaimReason[]): ClaimKind {
  return reasons.includes('figure') ? 'figure' : 'statement';
}

function isOnNobodysWord({ sourceKind, cue, speaker }: Attribution): boolean {
  return sourceKind === 'none' && cue.length > 0 && speaker === null;
}
