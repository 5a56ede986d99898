import type { Attribution, BlockKind, Claim, ClaimKind, CueClass, Figure, Person } from '../analysis';
import type { Span } from '../span';
import type { ArticleParagraph, ArticleText } from '../text/article';
import { isAgentless } from './agentless';
import { checkWorthiness } from './checkWorthiness';
import { countWords, ownClauses, type TokenRange } from './ownVoice';
import { SpanIndex } from './spanIndex';

/** Blocks that summarize the article: what they claim, its body claims. */
const SUMMARIES: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'byline', 'dateline', 'agency']);

/** Statements of the outlet's own that hardly anybody would check are not listed. */
const LEAST_SCORE = 0.2;

/** Contents shorter than this are terms that somebody used rather than statements. */
const FEWEST_WORDS = 3;

interface Statement {
  readonly paragraph: ArticleParagraph;
  readonly tokens: TokenRange;
  readonly attribution?: Attribution;
}

/**
 * The statements of an article that can be checked, each once: what its attributions report, and what the outlet says
 * in its own voice. Every claim carries a score and the reasons for it.
 */
export function findClaims(
  article: ArticleText,
  attributions: readonly Attribution[],
  figures: readonly Figure[],
  people: readonly Person[],
): Claim[] {
  const figureIndex = new SpanIndex(figures.map((figure) => [figure.span, figure] as const));
  const names = new SpanIndex(
    people.flatMap(({ mentions }) =>
      mentions
        .filter(({ nameSpan, kind }) => nameSpan ?? kind !== 'pronoun')
        .map(({ span }) => [span, true] as const),
    ),
  );
  const said = new Set<string>();
  const claims: Claim[] = [];
  for (const { paragraph, tokens: range, attribution } of statementsOf(article, attributions)) {
    const tokens = paragraph.content.tokens.slice(...range);
    const span: Span = [paragraph.start + tokens[0].start, paragraph.start + tokens[tokens.length - 1].end];
    const text = article.text.slice(...span).replace(/\s+/g, ' ');
    if (said.has(text.toLowerCase())) continue;
    said.add(text.toLowerCase());
    const inside = figureIndex.within(span);
    const { score, reasons } = checkWorthiness({
      tokens,
      figures: inside,
      namesPerson: names.within(span).length > 0,
    });
    if (!attribution && score < LEAST_SCORE) continue;
    claims.push({
      id: `c${claims.length + 1}`,
      span,
      text,
      kind: kindOf(attribution, reasons.includes('figure')),
      speaker: attribution?.speaker ?? null,
      ...(attribution && { attributionId: attribution.id }),
      agentless: attribution ? isOnNobodysWord(attribution) : isAgentless(tokens),
      score,
      reasons,
    });
  }
  return claims;
}

function kindOf(attribution: Attribution | undefined, holdsFigure: boolean): ClaimKind {
  if (attribution) return attribution.type === 'direct' ? 'quote' : 'reported';
  return holdsFigure ? 'figure' : 'statement';
}

function isOnNobodysWord({ sourceKind, cue, speaker }: Attribution): boolean {
  return sourceKind === 'none' && cue.length > 0 && speaker === null;
}

/** Attributed contents and own clauses of all paragraphs, in order. */
function statementsOf(article: ArticleText, attributions: readonly Attribution[]): Statement[] {
  const contents = new SpanIndex(
    attributions.flatMap((attribution) => attribution.content.map((span) => [span, attribution] as const)),
  );
  const parts = new SpanIndex(
    attributions
      .filter((attribution) => !isAct(attribution))
      .flatMap(({ content, source, cue }) =>
        [...content, ...source, ...cue].map((span) => [span, true] as const),
      ),
  );
  return article.paragraphs.flatMap((paragraph) => {
    if (SUMMARIES.has(paragraph.kind)) return [];
    const { tokens, sentences } = paragraph.content;
    const span: Span = [paragraph.start, paragraph.start + paragraph.content.text.length];
    const reported = contents.startingIn(span).flatMap(([part, attribution]) =>
      bySentence(paragraph, tokensWithin(paragraph, part))
        .filter((range) => countWords(tokens, ...range) >= FEWEST_WORDS)
        .map((range): Statement => ({ paragraph, tokens: range, attribution })),
    );
    const attributed = new Array<boolean>(tokens.length).fill(false);
    for (const [part] of parts.startingIn(span)) attributed.fill(true, ...tokensWithin(paragraph, part));
    const own = sentences.flatMap((sentence) =>
      ownClauses(tokens, sentence.tokens, attributed).map((clause): Statement => ({
        paragraph,
        tokens: clause,
      })),
    );
    return [...reported, ...own].sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1]);
  });
}

/** Calls, accusations and the like are deeds as well: that they were made, the outlet says itself. */
const ACTS: ReadonlySet<CueClass> = new Set(['directive', 'accusing', 'denying', 'evaluative']);

function isAct({ type, cueClass }: Attribution): boolean {
  return type === 'indirect' && ACTS.has(cueClass);
}

/** A content of several sentences by sentence. */
function bySentence({ content: { tokens } }: ArticleParagraph, [from, to]: TokenRange): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let i = from; i < to;) {
    let end = i;
    while (end < to && tokens[end].sentence === tokens[i].sentence) end++;
    ranges.push([i, end]);
    i = end;
  }
  return ranges;
}

/** The tokens of a paragraph that lie in a span of the article. */
function tokensWithin({ start, content: { tokens } }: ArticleParagraph, [from, to]: Span): TokenRange {
  const first = firstAt(tokens, from - start);
  return [first, Math.max(first, firstAt(tokens, to - start))];
}

/** Index of the first token that starts at an offset or after it. */
function firstAt(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
