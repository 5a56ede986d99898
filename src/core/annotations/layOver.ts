import type {
  ArticleAnalysis,
  Attribution,
  AttributionType,
  Claim,
  ClaimKind,
  Figure,
  FigureType,
  Person,
} from '../analysis';
import { compareSpans, type Span } from '../span';
import type { AnnotationKind, ChosenSpeaker } from './annotation';
import { foundMarks, type FoundMark } from './marks';
import type { PlacedAnnotation } from './placeAnnotations';

/** An analysis with a person's decisions laid over it. */
export interface DecidedAnalysis {
  /** What was rejected is gone, what was corrected is corrected, marks of the person's own are there. */
  readonly analysis: ArticleAnalysis;
  /** Every mark that was found, and every one of the person's own, with what was decided about it. */
  readonly marks: readonly DecidedMark[];
  readonly counts: DecidedCounts;
}

export interface DecidedMark extends FoundMarkOrNote {
  /** Absent while nobody has decided. */
  readonly by?: PlacedAnnotation;
}

interface FoundMarkOrNote extends Omit<FoundMark, 'kind'> {
  readonly kind: AnnotationKind;
}

export interface DecidedCounts {
  /** Of the found marks: how many there are, and about how many a person has decided. */
  readonly found: number;
  readonly decided: number;
  /** The person's own marks and notes. */
  readonly own: number;
  /** Annotations that are to be attached again. */
  readonly unplaced: number;
}

/** How much of two marks must be common for a decision about the one to hold for the other, found a little otherwise. */
const SAME_MARK = 0.5;

/**
 * Lays a person's decisions over an analysis of the same text. The one place where what was found and what was decided
 * meet: detectors know nothing of decisions.
 */
export function layOver(
  text: string,
  analysis: ArticleAnalysis,
  placed: readonly PlacedAnnotation[],
): DecidedAnalysis {
  const found = foundMarks(analysis);
  const here = placed.filter(({ spans }) => spans.length);
  const deciding = decisionsOn(found, here);
  const onFound = new Set(deciding.values());
  const alone = here.filter((each) => !onFound.has(each) && isMark(each));
  const marks: DecidedMark[] = [
    ...found.map((mark): DecidedMark => {
      const by = deciding.get(mark);
      return by ? { ...mark, by } : mark;
    }),
    ...alone.map((by): DecidedMark => ({
      kind: by.annotation.kind,
      spans: by.spans,
      id: by.annotation.id,
      by,
    })),
  ];
  return {
    analysis: deciding.size || alone.length ? decided(text, analysis, deciding, alone) : analysis,
    marks,
    counts: {
      found: found.length,
      decided: deciding.size,
      own: alone.length,
      unplaced: placed.length - here.length,
    },
  };
}

/** A mark that is there by a person's word alone: of their own, or found once and accepted. */
function isMark({ annotation: { own, decisions } }: PlacedAnnotation): boolean {
  return own || decisions.verdict !== 'rejected';
}

/** For each found mark, the annotation that decides about it: the one with the most words in common. */
function decisionsOn(
  found: readonly FoundMark[],
  placed: readonly PlacedAnnotation[],
): Map<FoundMark, PlacedAnnotation> {
  const deciding = new Map<FoundMark, PlacedAnnotation>();
  for (const each of placed) {
    let best: FoundMark | undefined;
    let most = SAME_MARK;
    for (const mark of found) {
      if (mark.kind !== each.annotation.kind || deciding.has(mark)) continue;
      const common = inCommon(mark.spans, each.spans);
      if (common < most) continue;
      best = mark;
      most = common;
    }
    if (best) deciding.set(best, each);
  }
  return deciding;
}

/** The share of the characters of both that are in both. */
function inCommon(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const one of a) {
    for (const other of b) both += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
  }
  return both / (lengthOf(a) + lengthOf(b) - both);
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function decided(
  text: string,
  analysis: ArticleAnalysis,
  deciding: ReadonlyMap<FoundMark, PlacedAnnotation>,
  alone: readonly PlacedAnnotation[],
): ArticleAnalysis {
  const by = new Map<string, PlacedAnnotation>();
  for (const [mark, each] of deciding) by.set(keyOf(mark.kind, mark.spans), each);
  const decisionsOf = (kind: FoundMark['kind'], spans: readonly Span[]) =>
    by.get(keyOf(kind, spans))?.annotation.decisions ?? {};
  const stays = (kind: FoundMark['kind'], spans: readonly Span[]) =>
    decisionsOf(kind, spans).verdict !== 'rejected';
  const own = (kind: AnnotationKind) => alone.filter(({ annotation }) => annotation.kind === kind);

  const attributions = [
    ...analysis.attributions
      .filter(({ content }) => stays('quote', content))
      .map((attribution): Attribution => {
        const { speaker, type } = decisionsOf('quote', attribution.content);
        return {
          ...attribution,
          ...(type && { type: type as AttributionType }),
          ...(speaker && spokenBy(speaker)),
        };
      }),
    ...own('quote').map((each) => ownAttribution(each)),
  ].sort((a, b) => compareSpans(a.content[0], b.content[0]));
  const kept = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const figures = [
    ...analysis.figures
      .filter(({ span }) => stays('figure', [span]))
      .map((figure): Figure => {
        const { type } = decisionsOf('figure', [figure.span]);
        return { ...figure, ...(type && { type: type as FigureType }) };
      }),
    ...own('figure').map((each) => ownFigure(text, each)),
  ].sort((a, b) => compareSpans(a.span, b.span));
  const claims = [
    ...analysis.claims
      .filter(({ span }) => stays('claim', [span]))
      .map(({ attributionId, ...claim }): Claim => {
        const { type, speaker } = decisionsOf('claim', [claim.span]);
        const attribution = kept.get(attributionId ?? '');
        return {
          ...claim,
          ...(attribution && { attributionId, speaker: attribution.speaker }),
          ...(type && { kind: type as ClaimKind }),
          ...(speaker && { speaker: speaker.name }),
        };
      }),
    ...own('claim').map((each) => ownClaim(text, each)),
  ].sort((a, b) => compareSpans(a.span, b.span));
  return {
    ...analysis,
    people: decidedPeople(text, analysis.people, stays, own('official')),
    attributions: attributions.map((attribution) => withoutLinks(attribution, kept)),
    figures: figures.map(({ attributionId, ...figure }) => ({
      ...figure,
      ...(attributionId !== undefined && kept.has(attributionId) && { attributionId }),
    })),
    claims,
  };
}

const keyOf = (kind: AnnotationKind, spans: readonly Span[]) => `${kind} ${spans.join(' ')}`;

function spokenBy({ name, speakerId }: ChosenSpeaker) {
  return { speaker: name, speakerId: speakerId ?? null, sourceKind: 'named' as const };
}

/** Without links to attributions that were rejected. */
function withoutLinks(attribution: Attribution, kept: ReadonlyMap<string, Attribution>): Attribution {
  const { parent, continues, ...rest } = attribution;
  return {
    ...rest,
    ...(parent !== undefined && kept.has(parent) && { parent }),
    ...(continues !== undefined && kept.has(continues) && { continues }),
  };
}

/**
 * A rejected mention is a mention no more. Whoever has none left is no official, but stays for what they say; whom a
 * person marks is an official.
 */
function decidedPeople(
  text: string,
  people: readonly Person[],
  stays: (kind: 'official', spans: readonly Span[]) => boolean,
  own: readonly PlacedAnnotation[],
): Person[] {
  const found = people.map((person): Person => {
    const mentions = person.mentions.filter(({ span }) => !person.official || stays('official', [span]));
    return { ...person, mentions, official: person.official && mentions.length > 0 };
  });
  const marked = own.map(({ annotation, spans: [span] }): Person => ({
    id: annotation.id,
    name: annotation.decisions.speaker?.name ?? text.slice(...span),
    official: true,
    titles: [],
    status: 'current',
    mentions: [{ span, kind: 'full', sieve: 'exact' }],
  }));
  return [...found, ...marked];
}

function ownAttribution({ annotation: { id, decisions }, spans }: PlacedAnnotation): Attribution {
  const speaker = decisions.speaker;
  return {
    id,
    type: (decisions.type as AttributionType | undefined) ?? 'direct',
    content: spans,
    quoted: spans,
    source: [],
    cue: [],
    speaker: speaker?.name ?? null,
    speakerId: speaker?.speakerId ?? null,
    sourceKind: speaker ? 'named' : 'none',
    cueClass: 'neutral',
    disputed: decisions.status === 'disputed',
    confidence: 1,
    reason: speaker ? 'source-cue-content' : 'unattributed-quote',
  };
}

function ownFigure(text: string, { annotation: { decisions }, spans: [span] }: PlacedAnnotation): Figure {
  return { span, type: (decisions.type as FigureType | undefined) ?? 'number', value: text.slice(...span) };
}

function ownClaim(text: string, { annotation: { id, decisions }, spans }: PlacedAnnotation): Claim {
  const span: Span = [spans[0][0], spans[spans.length - 1][1]];
  return {
    id,
    span,
    text: text.slice(...span),
    kind: (decisions.type as ClaimKind | undefined) ?? 'statement',
    speaker: decisions.speaker?.name ?? null,
    agentless: false,
    score: 1,
    reasons: [],
  };
}
