import type { ArticleAnalysis, Claim, Person } from '../analysis';
import type { ArticleMetadata, Decisions } from '../annotations/annotation';
import type { DecidedMark } from '../annotations/layOver';
import { LineIndex } from '../text/lineIndex';
import { oneLine } from '../text/oneLine';

/** An article's text with the analysis of exactly that text. */
export interface AnalyzedArticle {
  readonly text: string;
  readonly analysis: ArticleAnalysis;
  /** What a person decided about the marks of the analysis, where there is a sidecar. */
  readonly marks?: readonly DecidedMark[];
  /** What a person knows of the article. */
  readonly metadata?: ArticleMetadata;
}

/** A claim with everything that an export says of it. */
export interface ClaimRow {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly claim: Claim;
  /** The claim's words on one line. */
  readonly text: string;
  readonly speaker: string;
  readonly speakerId: string;
  /** The speaker's titles as the article words them. */
  readonly titles: readonly string[];
  readonly sourceKind: string;
  readonly cue: string;
  /** The figures in the claim, as the article words them. */
  readonly figures: readonly string[];
  /** Probability, 0 to 1, of the attribution; absent in the outlet's own voice. */
  readonly confidence?: number;
  /** What a person decided about the claim, or about the quote that it is. */
  readonly decisions: Decisions;
}

/** The claims of one article in the order of the text. */
export function claimRows({ text, analysis, marks = [] }: AnalyzedArticle): ClaimRow[] {
  const lines = new LineIndex(text);
  const people = new Map(analysis.people.map((person): [string, Person] => [person.id, person]));
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const decisions = new Map(marks.map(({ kind, id, by }) => [`${kind} ${id}`, by?.annotation.decisions]));
  const { figures } = analysis;
  let passed = 0;
  return analysis.claims.map((claim) => {
    const attribution = attributions.get(claim.attributionId ?? '');
    const speakerId = attribution?.speakerId ?? '';
    const [start, end] = claim.span;
    while (passed < figures.length && figures[passed].span[0] < start) passed++;
    const inside: string[] = [];
    for (let i = passed; i < figures.length && figures[i].span[1] <= end; i++) {
      inside.push(text.slice(...figures[i].span));
    }
    return {
      file: analysis.id,
      line: lines.lineAt(start),
      claim,
      text: oneLine(claim.text),
      speaker: claim.speaker ?? '',
      speakerId,
      titles: people.get(speakerId)?.titles ?? [],
      sourceKind: attribution?.sourceKind ?? '',
      cue: oneLine((attribution?.cue ?? []).map((span) => text.slice(...span)).join(' … ')),
      figures: inside,
      ...(attribution && { confidence: attribution.confidence }),
      decisions: {
        ...decisions.get(`quote ${attribution?.id}`),
        ...decisions.get(`claim ${claim.id}`),
      },
    };
  });
}
