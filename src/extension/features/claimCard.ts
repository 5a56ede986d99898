import { l10n } from 'vscode';
import type { Claim } from '../../core/analysis';
import type { AnalyzedArticle } from '../documents/articleState';
import { joined, type Card } from './card';
import { speakersAround } from './speakersAround';
import * as words from './words';

/** How much a claim is worth checking and why, and who answers for it. */
export function claimCard({ analysis }: AnalyzedArticle, claim: Claim): Card {
  const attribution = analysis.attributions.find(({ id }) => id === claim.attributionId);
  const chain = attribution ? speakersAround(analysis, attribution) : [];
  const reasonWords = words.claimReasonWords();
  return {
    heading: l10n.t('Claim, worth checking: {0} of 100', Math.round(claim.score * 100)),
    lines: [
      claim.reasons.map((reason) => reasonWords[reason]).join(', '),
      joined(claimantWords(claim), chain.length ? l10n.t('Told by {0}', chain.join(' ← ')) : ''),
    ].filter(Boolean),
    links: [],
  };
}

function claimantWords({ speaker, agentless, attributionId }: Claim): string {
  if (speaker !== null) return l10n.t('Claimed by {0}', speaker);
  if (agentless) return l10n.t('Worded so that nobody answers for it');
  return attributionId === undefined
    ? l10n.t('Claimed by the article itself')
    : l10n.t('Claimed by somebody unknown');
}
