import type { ArticleAnalysis, Mention, Person } from '../../core/analysis';
import type { DecidedMark } from '../../core/annotations/layOver';
import { isNaming } from '../../core/people/introduction';
import { compareSpans, contains, overlaps, type Span } from '../../core/span';
import { isRejected } from './decisions/marksAt';
import { leftOut } from './leftOut';

export const markKinds = [
  /** Officials by name or title. */
  'officials',
  /** "She", "the minister": an official without a name. */
  'references',
  /** Other people by name. */
  'people',
  /** Institutions, and the places that stand for them, where they are sources. */
  'institutions',
  'quotes',
  /** Quotations of which it is less sure whose they are, or that they are any. */
  'unsureQuotes',
  'figures',
  /** What is not the article: dimmed. */
  'leftOut',
  /** What a person accepted or corrected; shown besides what it is. */
  'decided',
  /** What a person marked by hand; shown besides what it is. */
  'own',
] as const;

/** What is marked, each in its own way. */
export type MarkKind = (typeof markKinds)[number];

/** What is marked for what it is, be it decided or not. */
export type FoundKind = Exclude<MarkKind, 'decided' | 'own'>;

/** What is marked in the text of an article, each kind in order and without one mark inside another. */
export type Marks = Readonly<Record<MarkKind, readonly Span[]>>;

export const noMarks: Marks = {
  officials: [],
  references: [],
  people: [],
  institutions: [],
  quotes: [],
  unsureQuotes: [],
  figures: [],
  leftOut: [],
  decided: [],
  own: [],
};

/** Confidence, 0 to 1, below which quotations are marked faintly, and below which they are not marked. */
export interface Thresholds {
  readonly dim: number;
  readonly hide: number;
}

export function marksOf(
  analysis: ArticleAnalysis,
  decisions: readonly DecidedMark[],
  { dim, hide }: Thresholds,
): Marks {
  const { blocks, people, attributions, figures } = analysis;
  const mentioned = (isOfficial: boolean, isWanted: (mention: Mention) => boolean) =>
    outermost(
      people
        .filter(({ official }: Person) => official === isOfficial)
        .flatMap(({ mentions }) => mentions.filter(isWanted).map(({ span }) => span)),
    );
  const quoted = (isWanted: (confidence: number) => boolean) =>
    outermost(attributions.flatMap((each) => (isWanted(each.confidence) ? each.quoted : [])));
  const quotes = quoted((confidence) => confidence >= Math.max(dim, hide));
  const unsure = quoted((confidence) => confidence >= hide && confidence < dim);
  const overlappingQuotes = new Set(overlapping(unsure, quotes));
  return {
    officials: mentioned(true, isNaming),
    references: mentioned(true, (mention) => !isNaming(mention)),
    people: mentioned(false, isNaming),
    institutions: outermost(institutionsAsSources(analysis)),
    quotes,
    unsureQuotes: unsure.filter((span) => !overlappingQuotes.has(span)),
    figures: outermost(figures.map(({ span }) => span)),
    leftOut: leftOut(blocks),
    decided: outermost(decidedSpans(decisions, false)),
    own: outermost(decidedSpans(decisions, true)),
  };
}

function decidedSpans(decisions: readonly DecidedMark[], isOwn: boolean): Span[] {
  return decisions.flatMap((mark) =>
    mark.by?.annotation.own === isOwn && !isRejected(mark) ? mark.spans : [],
  );
}

/** "Islamabad said", but not "visiting Islamabad". */
export function institutionsAsSources({ organizations, attributions }: ArticleAnalysis): Span[] {
  const sources = new Map<string | null, Span[]>();
  for (const { speakerId, source } of attributions) {
    const known = sources.get(speakerId);
    if (known) known.push(...source);
    else sources.set(speakerId, [...source]);
  }
  return organizations.flatMap(({ id, mentions }) =>
    overlapping(mentions.map(({ span }) => span).sort(compareSpans), outermost(sources.get(id) ?? [])),
  );
}

/** The spans that overlap one of others, of which none lies inside another; all sorted. */
function overlapping(spans: readonly Span[], others: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && others[next][1] <= span[0]) next++;
    return next < others.length && overlaps(others[next], span);
  });
}

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = kept.at(-1);
    if (!last || !contains(last, span)) kept.push(span);
  }
  return kept;
}

/** An edit: `length` code units from `offset` on were replaced by `text`. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where marks stand after edits, as the editor itself moves them; undefined when an edit touched one, since the
 * editor may have shrunk it.
 */
export function movedBy(changes: readonly TextChange[], spans: readonly Span[]): readonly Span[] | undefined {
  let moved = spans;
  for (const { rangeOffset, rangeLength, text } of changes) {
    const changeEnd = rangeOffset + rangeLength;
    if (moved.some(([start, end]) => rangeOffset < end && start < changeEnd)) return undefined;
    const by = text.length - rangeLength;
    moved = moved.map(([start, end]) => (start >= changeEnd ? [start + by, end + by] : [start, end]));
  }
  return moved;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([start, end], i) => start === b[i][0] && end === b[i][1]);
}
