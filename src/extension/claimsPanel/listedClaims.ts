import type { ArticleAnalysis, Attribution, Claim } from '../../core/analysis';
import type { DecidedMark } from '../../core/annotations/layOver';
import type { Evidence } from '../../core/corpus/comparison';
import { sourceClassOf, type SourceClass } from '../../core/corpus/sourceClasses';
import { compareSpans, type Span } from '../../core/span';
import { Starts } from '../../core/starts';
import type { ListedDecision } from '../../protocol/decisions';
import type { Claimant, ClaimSource, ListedClaim, ListedEvidence, TextMark } from '../../protocol/snapshot';
import type { EvidenceById } from '../documents/ArticleEvidence';
import type { AnalyzedArticle } from '../documents/articleState';
import { StableIds } from './StableIds';

/** What of a longer claim the page gets, in UTF-16 code units: far more than its three lines show. */
const LONGEST_TEXT = 1000;

/** A claim as the page shows it, and its words in the article. */
export interface PlacedClaim {
  readonly span: Span;
  /** What a person decides about: the claim first, then the quote that it is. */
  readonly marks: readonly DecidedMark[];
  readonly listed: ListedClaim;
}

/** The claims of an article, ready for the page, those too that were rejected. `lineAt` gives an offset's line number. */
export function listedClaims(
  { text, analysis, found, marks }: Pick<AnalyzedArticle, 'text' | 'analysis' | 'found' | 'marks'>,
  lineAt: (offset: number) => number,
  article: string,
  evidence?: EvidenceById,
): PlacedClaim[] {
  const ids = new StableIds();
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const people = new Set(analysis.people.map(({ id }) => id));
  const byId = new Map(marks.map((mark) => [`${mark.kind} ${mark.id}`, mark]));
  const figureStarts = new Starts(analysis.figures.map((figure) => figure.span[0]));
  return withRejected(analysis.claims, found.claims, byId).map((claim) => {
    const { span, kind, score, reasons } = claim;
    const attribution = claim.attributionId === undefined ? undefined : attributions.get(claim.attributionId);
    const grounds = evidence?.get(claim.attributionId ?? '');
    const words = text.slice(...span);
    const shown = words.length > LONGEST_TEXT ? `${words.slice(0, LONGEST_TEXT)}…` : words;
    const decidable = [byId.get(`claim ${claim.id}`), byId.get(`quote ${attribution?.id}`)];
    const own = decidable.filter((mark) => mark !== undefined);
    const decision = decisionOf(own);
    return {
      span,
      marks: own,
      listed: {
        id: ids.of(`${article}\n${words}`),
        claimant: claimantOf(claim, attribution, text),
        source: sourceOf(claim, attribution, people),
        text: shown,
        marks: marksIn(claim, attribution, analysis, figureStarts, shown.length),
        kind,
        line: lineAt(span[0]),
        score,
        reasons,
        ...(grounds && { evidence: listedEvidence(grounds) }),
        ...(decision && { decision }),
      },
    };
  });
}

function listedEvidence({ grade, reasons, chain, hops }: Evidence): ListedEvidence {
  return { grade, reasons, chain, hops };
}

/** The claims that stand, and those that a person rejected, in the order of the text. */
function withRejected(
  standing: readonly Claim[],
  found: readonly Claim[],
  marks: ReadonlyMap<string, DecidedMark>,
): readonly Claim[] {
  const rejected = found.filter(
    ({ id }) => marks.get(`claim ${id}`)?.by?.annotation.decisions.verdict === 'rejected',
  );
  if (!rejected.length) return standing;
  return [...standing, ...rejected].sort((a, b) => compareSpans(a.span, b.span));
}

/** What was decided about any of the marks; what was decided about the first of them counts most. */
function decisionOf(marks: readonly DecidedMark[]): ListedDecision | undefined {
  const annotations = marks.flatMap(({ by }) => (by ? [by.annotation] : []));
  if (!annotations.length) return undefined;
  const [first, second] = annotations;
  const { verdict, status, note } = { ...second?.decisions, ...first.decisions };
  return {
    own: first.own,
    ...(verdict && { verdict }),
    ...(status && { status }),
    ...(note !== undefined && { note }),
  };
}

/** Who answers for a claim. */
export function claimantOf(claim: Claim, attribution: Attribution | undefined, text: string): Claimant {
  if (claim.speaker !== null) return { kind: 'named', name: claim.speaker };
  if (claim.agentless) return { kind: 'nobody' };
  if (!attribution) return { kind: 'article' };
  // "officials" says more than "unknown"; "she" does not.
  const source = attribution.source.map((span) => text.slice(...span)).join(' ');
  return source && attribution.sourceKind !== 'pronoun'
    ? { kind: 'named', name: source }
    : { kind: 'unknown' };
}

const SOURCES: Readonly<Record<SourceClass, ClaimSource>> = {
  named: 'named',
  document: 'named',
  institution: 'named',
  metonym: 'named',
  unnamed: 'unnamed',
  none: 'none',
};

/** Whether the source of a claim has a name: that of its attribution, unless a person named another. */
function sourceOf(
  { speaker }: Claim,
  attribution: Attribution | undefined,
  people: ReadonlySet<string>,
): ClaimSource {
  if (speaker !== (attribution?.speaker ?? null)) return 'named';
  return attribution ? SOURCES[sourceClassOf(attribution, people)] : 'none';
}

function marksIn(
  { span }: Claim,
  attribution: Attribution | undefined,
  { figures }: ArticleAnalysis,
  figureStarts: Starts,
  length: number,
): TextMark[] {
  const marks: TextMark[] = [];
  const add = (kind: TextMark['kind'], [start, end]: Span) => {
    const from = Math.max(start - span[0], 0);
    const to = Math.min(end - span[0], length);
    if (from < to) marks.push({ span: [from, to], kind });
  };
  for (const quoted of attribution?.quoted ?? []) add('verbatim', quoted);
  for (let i = figureStarts.firstFrom(span[0]); i < figures.length && figures[i].span[0] < span[1]; i++)
    add('figure', figures[i].span);
  return marks.sort((a, b) => a.span[0] - b.span[0]);
}
