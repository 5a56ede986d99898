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
  const grouped: OutlineEntry[] = [];
  for (const entry of entries) {
    const { outlined } = entry;
    const last = grouped.at(-1);
    if (outlined.kind !== 'claim') {
      grouped.push(entry);
    } else if (last?.outlined.kind === 'speaker' && isSame(last.outlined.claimant, outlined.claimant)) {
      const span: Span = [last.span[0], Math.max(last.span[1], entry.span[1])];
      grouped[grouped.length - 1] = { ...last, span, inside: [...last.inside, entry] };
    } else {
      const speaker = { kind: 'speaker', claimant: outlined.claimant } as const;
      grouped.push({ outlined: speaker, span: entry.span, words: entry.words, inside: [entry] });
    }
  }
  return grouped;
}

function isSame(a: Claimant, b: Claimant): boolean {
  return a.kind === 'named' ? b.kind === 'named' && a.name === b.name : a.kind === b.kind;
}
