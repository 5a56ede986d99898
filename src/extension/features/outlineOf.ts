import type { Claim, Figure } from '../../core/analysis';
import type { Span } from '../../core/span';
import type { Claimant } from '../../protocol/snapshot';
import { claimantOf } from '../claimsPanel/listedClaims';
import type { AnalyzedArticle } from '../documents/articleState';
import { nestSpans, type Nested } from './nestSpans';

/** What an entry of an article's outline stands for. */
export type Outlined =
  | { readonly kind: 'headline' }
  | { readonly kind: 'speaker'; readonly claimant: Claimant }
  | { readonly kind: 'claim'; readonly claimant: Claimant }
  | { readonly kind: 'figure'; readonly figure: Figure };

export interface OutlineEntry {
  readonly outlined: Outlined;
  /** All that it covers. */
  readonly span: Span;
  /** The words that are selected for it. */
  readonly words: Span;
  readonly inside: readonly OutlineEntry[];
}

interface Part {
  readonly span: Span;
  readonly outlined: Outlined;
}

/**
 * The headline, below it who speaks, below these what they claim, and the figures where they stand. A speaker comes
 * again after others, so that no two entries side by side overlap: the one at the cursor is never in doubt.
 */
export function outlineOf({ text, analysis }: Pick<AnalyzedArticle, 'text' | 'analysis'>): OutlineEntry[] {
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const claimed = (claim: Claim): Part[] => {
    const attribution = attributions.get(claim.attributionId ?? '');
    if (!attribution) return []; // the article itself
    const claimant = claimantOf(claim, attribution, text);
    return [{ span: claim.span, outlined: { kind: 'claim', claimant } }];
  };
  const figures = analysis.figures.map((figure): Part => ({
    span: figure.span,
    outlined: { kind: 'figure', figure },
  }));
  const entries = bySpeaker(nestSpans([...analysis.claims.flatMap(claimed), ...figures]).map(entryOf));
  const headline = analysis.blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return entries;
  const span: Span = [headline.span[0], analysis.length];
  const inside = entries.filter((entry) => entry.span[0] >= span[0]);
  const above = entries.slice(0, entries.length - inside.length);
  return [...above, { outlined: { kind: 'headline' }, span, words: headline.span, inside }];
}

function entryOf({ item: { span, outlined }, inside }: Nested<Part>): OutlineEntry {
  return { outlined, span, words: span, inside: inside.map(entryOf) };
}

/** Puts the claims that one speaker makes in a row below an entry for the speaker. */
function bySpeaker(entries: readonly OutlineEntry[]): OutlineEntry[] {
  const rows: OutlineEntry[][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    const claimant = claimantIn(entry);
    const before = row && claimantIn(row[0]);
    if (claimant && before && isSame(before, claimant)) row.push(entry);
    else rows.push([entry]);
  }
  return rows.map((inside) => {
    const [first] = inside;
    const claimant = claimantIn(first);
    if (!claimant) return first;
    const end = inside.reduce((most, { span }) => Math.max(most, span[1]), 0);
    return {
      outlined: { kind: 'speaker', claimant },
      span: [first.span[0], end],
      words: first.words,
      inside,
    };
  });
}

function claimantIn({ outlined }: OutlineEntry): Claimant | undefined {
  return outlined.kind === 'claim' ? outlined.claimant : undefined;
}

function isSame(a: Claimant, b: Claimant): boolean {
  return a.kind === 'named' ? b.kind === 'named' && a.name === b.name : a.kind === b.kind;
}
