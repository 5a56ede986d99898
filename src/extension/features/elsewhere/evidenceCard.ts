import { l10n } from 'vscode';
import type { Evidence, EvidenceReason } from '../../../core/corpus/comparison';
import { evidenceWords } from '../../comparePanel/comparisonStrings';
import type { Card } from '../card';

/** How much an attribution can be relied on, why, and through whom its words came. */
export function evidenceCard({ grade, chain, hops, reasons }: Evidence): Card {
  return {
    heading: l10n.t('Evidence: grade {0} of A to H', grade),
    lines: [reasonsInWords(reasons), hops ? l10n.t('{0} (hops: {1})', chain.join(' ← '), hops) : ''].filter(
      Boolean,
    ),
    links: [],
  };
}

/** Each reason once: hops are counted where the path is told. */
function reasonsInWords(reasons: readonly EvidenceReason[]): string {
  const words = evidenceWords();
  return [...new Set(reasons)].map((reason) => words[reason]).join('; ');
}
