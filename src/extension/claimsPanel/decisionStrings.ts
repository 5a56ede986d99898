import { l10n } from 'vscode';
import type { DecisionStrings } from '../../protocol/strings';
import { kindWords, statusWords } from '../features/decisions/decisionWords';

/** The page's words of what a person decides. */
export function decisionStrings(): DecisionStrings {
  return {
    filter: l10n.t('Decisions listed'),
    filters: {
      all: l10n.t('Not rejected'),
      undecided: l10n.t('Undecided'),
      decided: l10n.t('Decided'),
      mine: l10n.t('Marked by me'),
      rejected: l10n.t('Rejected'),
    },
    count: l10n.t('{0} of {1} decided'),
    accepted: l10n.t('Accepted'),
    rejected: l10n.t('Rejected'),
    own: l10n.t('Marked by you'),
    status: {
      open: statusWords('open'),
      checked: statusWords('checked'),
      disputed: statusWords('disputed'),
      ignored: statusWords('ignored'),
    },
    action: {
      accept: l10n.t('Accept'),
      reject: l10n.t('Reject'),
      takeBack: l10n.t('Take back'),
      note: l10n.t('Note'),
      more: l10n.t('More'),
    },
    undo: l10n.t('Undo'),
    export: l10n.t('Export…'),
    unplaced: l10n.t('To re-attach: {0}'),
    unplacedState: {
      doubtful: l10n.t('its words stand in several places'),
      lost: l10n.t('its words are gone'),
    },
    unplacedKind: {
      official: kindWords('official'),
      quote: kindWords('quote'),
      figure: kindWords('figure'),
      claim: kindWords('claim'),
      note: kindWords('note'),
    },
    reattach: l10n.t('Re-attach to Selection'),
    orphans: l10n.t('Without their article: {0}'),
    openOrphan: l10n.t('Open'),
    keys: l10n.t('Keys'),
    keyNames: { enter: l10n.t('Enter'), space: l10n.t('Space'), control: l10n.t('Ctrl') },
    key: {
      move: l10n.t('Previous or next claim'),
      reveal: l10n.t('Show in the article; with {0}, stay here'),
      nextUndecided: l10n.t('Next undecided claim'),
      statuses: l10n.t('Status: {0}; none'),
      undo: l10n.t('Undo the last decision'),
      filter: l10n.t('Filter claims'),
      help: l10n.t('Show or hide these keys'),
    },
  };
}
