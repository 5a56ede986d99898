import { l10n } from 'vscode';
import { comparisonStrings } from '../comparePanel/comparisonStrings';
import type { PanelStrings } from '../../protocol/strings';
import { decisionStrings } from './decisionStrings';
import { claimantKindWords, claimReasonWords } from '../features/words';

/** The page's words in the language of the editor. */
export function panelStrings(): PanelStrings {
  return {
    tabs: l10n.t('Claims and comparison'),
    claims: l10n.t('Claims'),
    filterPlaceholder: l10n.t('Filter claims'),
    showFilters: l10n.t('Filters'),
    scope: l10n.t('Articles listed'),
    thisArticle: l10n.t('This article'),
    openArticles: l10n.t('Open articles'),
    group: l10n.t('Group by'),
    grouping: {
      none: l10n.t('Not grouped'),
      article: l10n.t('By article'),
      speaker: l10n.t('By speaker'),
      kind: l10n.t('By kind'),
      status: l10n.t('By status'),
      evidence: l10n.t('By evidence'),
    },
    noStatus: l10n.t('No status'),
    grade: l10n.t('Evidence: grade {0} of A to H'),
    noGrade: l10n.t('No grade of evidence'),
    source: l10n.t('Sources listed'),
    sources: {
      all: l10n.t('Any source'),
      named: l10n.t('Named source'),
      unnamed: l10n.t('Unnamed source'),
      none: l10n.t('No source'),
    },
    withFigure: l10n.t('With a figure'),
    kinds: l10n.t('Kinds listed'),
    kind: {
      quote: l10n.t('Quote'),
      reported: l10n.t('Reported'),
      figure: l10n.t('Figure'),
      statement: l10n.t('Statement'),
    },
    follow: l10n.t('Follow cursor'),
    columns: {
      speaker: l10n.t('Speaker'),
      kind: l10n.t('Kind'),
      decision: l10n.t('Decision'),
      claim: l10n.t('Claim'),
      evidence: l10n.t('Evidence'),
      note: l10n.t('Note'),
      place: l10n.t('Place'),
      score: l10n.t('Worth checking'),
      actions: l10n.t('Actions'),
    },
    claimant: claimantKindWords(),
    worth: l10n.t('Worth checking: {0} of 100 ({1})'),
    reason: claimReasonWords(),
    lessWorth: l10n.t('Less worth checking'),
    count: l10n.t('{0} of {1} claims'),
    analyzing: l10n.t('reading…'),
    empty: {
      noArticle: l10n.t('No article is open. Open a news article to see its claims.'),
      noClaims: l10n.t('This article makes no claims that can be checked.'),
      filtered: l10n.t('No claim passes the filters.'),
      analyzing: l10n.t('The article is still being read.'),
      notEnglish: l10n.t('The article is not in English. Only claims of English articles are found.'),
      failed: l10n.t('The article could not be read. The log says why.'),
    },
    decisions: decisionStrings(),
    clearFilters: l10n.t('Clear filters'),
    openSamples: l10n.t('Open sample articles'),
    comparison: comparisonStrings(),
  };
}
