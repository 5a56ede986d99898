import type { Attribution, BlockKind, Claim, ClaimKind, ClaimReason } from '../analysis';
import type { Mentions } from '../attribution/speakers/mentions';
import { Placements } from '../placements';
import { shift, type Span } from '../span';
import type { ArticleText } from '../text/article';
import { SpanIndex } from '../spanIndex';
import type { Statement } from './readStatements';

/** Blocks that summarize the article: what they claim, its body claims. */
const SUMMARIES: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'byline', 'dateline', 'agency']);

/** Statements that hardly anybody would check are not listed: the outlet's own, and those that somebody answers for. */
const LEAST_SCORE = 0.2;
const LEAST_SCORE_REPORTED = 0.15;

/** The statements of an article's paragraphs, those of its last version at hand. */
export class ArticleStatements extends Placements<readonly Statement[], Statement> {
  constructor() {
    super((statements, start) => statements.map((statement) => moved(statement, start)), moved);
  }
}

/**
 * The statements of an article that can be checked, each once, from those of its paragraphs (one list per paragraph,
 * same order): what its attributions report, and what the outlet says in its own voice. Every claim carries a score
 * and the reasons for it.
 */
export function findClaims(
  { paragraphs }: ArticleText,
  statements: readonly (readonly Statement[])[],
  attributions: readonly Attribution[],
  mentions: Mentions,
  known = new ArticleStatements(),
): Claim[] {
  const parts: (readonly [Span, Attribution])[] = [];
  for (const attribution of attributions)
    for (const span of attribution.content) parts.push([span, attribution]);
  const contents = new SpanIndex(parts);
  const said = new Set<string>();
  const claims: Claim[] = [];
  const placed = known.of(
    statements,
    paragraphs.map(({ start }) => start),
  );
  placed.forEach(({ items }, i) => {
    if (SUMMARIES.has(paragraphs[i].kind)) return;
    for (const { span, text, words, content, agentless, worth, worthNaming } of items) {
      if (said.has(words)) continue;
      said.add(words);
      const attribution = content && contents.at(content);
      const { score, reasons } = worth !== worthNaming && mentions.names(span) ? worthNaming : worth;
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

/** A statement so many characters further on. */
function moved(statement: Statement, by: number): Statement {
  const { span, content } = statement;
  return { ...statement, span: shift(span, by), content: content && shift(content, by) };
}

/** The kind of a claim that nobody else makes. */
function kindOf(reasons: readonly ClaimReason[]): ClaimKind {
  return reasons.includes('figure') ? 'figure' : 'statement';
}

function isOnNobodysWord({ sourceKind, cue, speaker }: Attribution): boolean {
  return sourceKind === 'none' && cue.length > 0 && speaker === null;
}
